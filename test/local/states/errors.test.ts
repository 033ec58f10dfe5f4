import { describe, expect, it } from 'vitest';
import { backoff } from '../../../local/states/failing.ts';
import { bench, FUNCTION, only, START } from './bench.ts';

const failure = (name: string, message = 'no') => {
  throw Object.assign(new Error(message), { name });
};
const task = (more: Record<string, unknown> = {}) => ({
  Type: 'Task',
  Resource: FUNCTION,
  ...more,
});
const withEnd = (S: Record<string, unknown>) => ({
  StartAt: 'S',
  States: { S: { ...S, Next: 'E' }, E: { Type: 'Succeed' } },
});

describe('Retry', () => {
  it('waits longer each time, up to MaxDelaySeconds, then gives up', async () => {
    const Retry = [
      {
        ErrorEquals: ['Busy'],
        IntervalSeconds: 2,
        BackoffRate: 3,
        MaxDelaySeconds: 10,
        MaxAttempts: 3,
      },
    ];
    const b = bench({ answer: () => failure('Busy') });
    const arn = await b.run(only(task({ Retry })));
    const waits: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      const next = b.states.nextTimer() ?? 0;
      waits.push((next - b.clock.now) / 1000);
      await b.advance(next - b.clock.now - 1);
      expect(b.calls).toHaveLength(i + 1);
      await b.advance(1);
    }
    expect(waits).toEqual([2, 6, 10]);
    expect(b.calls).toHaveLength(4);
    const cause = JSON.stringify({ errorType: 'Busy', errorMessage: 'no', trace: [] });
    expect(await b.describe(arn)).toMatchObject({ status: 'FAILED', error: 'Busy', cause });
    expect((await b.types(arn)).filter((type) => type === 'TaskStateEntered')).toHaveLength(1);
  });

  it('counts each entry by itself and shows RetryCount', async () => {
    const Retry = [
      { ErrorEquals: ['A'], IntervalSeconds: 1, MaxAttempts: 1 },
      { ErrorEquals: ['States.ALL'], IntervalSeconds: 1, BackoffRate: 1, MaxAttempts: 2 },
    ];
    const errors = ['A', 'B', 'B'];
    const seen: unknown[] = [];
    const b = bench({
      answer: (payload) => {
        seen.push(payload);
        const next = errors.shift();
        return next ? failure(next) : 'done';
      },
    });
    const Arguments = '{% $states.context.State.RetryCount %}';
    const arn = await b.run(only(task({ Retry, Arguments })));
    for (let i = 0; i < 3; i += 1) await b.advance(1000);
    expect(seen).toEqual([0, 1, 2, 3]);
    expect(await b.output(arn)).toBe('done');
  });

  it('spreads the wait with full jitter', () => {
    const retrier = {
      errors: [],
      interval: 1000,
      rate: 2,
      attempts: 9,
      cap: undefined,
      jitter: true,
    };
    expect(backoff(retrier, 3, () => 0)).toBe(0);
    expect(backoff(retrier, 3, () => 0.5)).toBe(4000);
    expect(backoff({ ...retrier, jitter: false }, 3, () => 0.5)).toBe(8000);
  });

  it('repeats a function that ran into TimeoutSeconds and ignores its late answer', async () => {
    const Retry = [{ ErrorEquals: ['States.Timeout'], IntervalSeconds: 1, MaxAttempts: 1 }];
    const b = bench();
    const arn = await b.run(only(task({ TimeoutSeconds: 5, Retry })));
    await b.advance(5000);
    await b.advance(1000);
    b.calls[0]?.resolve('late');
    await b.advance(0);
    expect((await b.describe(arn)).status).toBe('RUNNING');
    b.calls[1]?.resolve('second');
    await b.advance(0);
    expect(await b.output(arn)).toBe('second');
    expect(b.clock.now).toBe(START + 6000);
  });
});

describe('Catch', () => {
  it('hands on the error output, or its own Output and Assign', async () => {
    const b = bench({ answer: () => failure('Boom', 'why') });
    const plain = [{ ErrorEquals: ['States.TaskFailed'], Next: 'E' }];
    const first = (await b.output(await b.run(withEnd(task({ Catch: plain })), {}, 'a'))) as {
      Error: string;
      Cause: string;
    };
    expect(first.Error).toBe('Boom');
    expect(JSON.parse(first.Cause)).toMatchObject({ errorType: 'Boom', errorMessage: 'why' });

    const own = [
      {
        ErrorEquals: ['Boom'],
        Next: 'E',
        Assign: { e: '{% $states.errorOutput.Error %}' },
        Output: '{% {"in": $states.input, "error": $states.errorOutput.Error} %}',
      },
    ];
    const arn = await b.run(withEnd(task({ Catch: own })), { id: 1 }, 'b');
    expect(await b.output(arn)).toEqual({ in: { id: 1 }, error: 'Boom' });
    const exit = (await b.events(arn)).find((event) => event.type === 'TaskStateExited');
    expect(exit).toMatchObject({ stateExitedEventDetails: { assignedVariables: { e: '"Boom"' } } });
  });

  it('follows Retry, and States.TaskFailed does not mean a time-out', async () => {
    const Catch = [{ ErrorEquals: ['States.TaskFailed'], Next: 'E' }];
    const b = bench();
    const arn = await b.run(withEnd(task({ TimeoutSeconds: 5, Catch })));
    await b.advance(5000);
    expect(await b.describe(arn)).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
  });

  it('catches a failed evaluation, but not one in the Catch itself', async () => {
    const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'E', Output: 'caught' }];
    const Output = '{% $states.result.nothing %}';
    const b = bench({ answer: () => ({}) });
    const arn = await b.run(withEnd(task({ Output, Catch })), {}, 'a');
    expect(await b.output(arn)).toBe('caught');
    expect(await b.types(arn)).toContain('EvaluationFailed');

    const broken = [{ ErrorEquals: ['States.ALL'], Next: 'E', Output: '{% $nobody %}' }];
    const bad = await b.describe(await b.run(withEnd(task({ Output, Catch: broken })), {}, 'b'));
    expect(bad).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
    expect(bad.cause).toContain("'$nobody' specified for the field 'Catch[0]/Output'");
  });

  it('lets States.DataLimitExceeded through States.ALL, but not through its name', async () => {
    const large = '办'.repeat(90_000);
    const b = bench({ answer: () => large });
    const all = [{ ErrorEquals: ['States.ALL'], Next: 'E' }];
    const through = await b.describe(await b.run(withEnd(task({ Catch: all })), {}, 'a'));
    expect(through).toMatchObject({ status: 'FAILED', error: 'States.DataLimitExceeded' });
    const named = [{ ErrorEquals: ['States.DataLimitExceeded'], Next: 'E', Output: 'named' }];
    expect(await b.output(await b.run(withEnd(task({ Catch: named })), {}, 'b'))).toBe('named');
  });
});

describe('history limit', () => {
  it('ends the whole execution from within a branch, whatever would catch it', async () => {
    const b = bench();
    const loop = (name: string) => ({
      StartAt: name,
      States: { [name]: { Type: 'Pass', Output: '{% $sum([1]) %}', Next: name } },
    });
    const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'E' }];
    const S = { Type: 'Parallel', Branches: [loop('A'), loop('B')], Catch };
    const arn = await b.run(withEnd(S));
    await b.states.idle();
    expect(await b.describe(arn)).toMatchObject({ status: 'FAILED', error: 'States.Runtime' });
    expect(b.states.busy()).toBe(false);
  });

  it('fails an execution at 25,000 events', async () => {
    const b = bench();
    const flow = {
      StartAt: 'A',
      States: { A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Pass', Next: 'A' } },
    };
    const arn = await b.run(flow);
    const seen = await b.describe(arn);
    expect(seen).toMatchObject({ status: 'FAILED', error: 'States.Runtime' });
    expect(seen.cause).toContain('25000');
    const body = { executionArn: arn, reverseOrder: true, maxResults: 1 };
    const page = await b.states.handle('GetExecutionHistory', body);
    expect(page).toMatchObject({ events: [{ id: 25_000, type: 'ExecutionFailed' }] });
  });
});
