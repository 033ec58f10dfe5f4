import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, bench, FUNCTION, human, machine, only, tokenOf } from './bench.ts';

let folder: string;
let open: Bench[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'states-'));
  open = [];
});
afterEach(async () => {
  for (const b of open) await b.states.stop();
  rmSync(folder, { recursive: true });
});

/** Another engine on the same file; the one before is simply left, as by a kill. */
function again(clock: Bench['clock'], answer?: (payload: unknown) => unknown): Bench {
  const b = bench({ dbPath: join(folder, 'states.db'), clock, answer });
  open.push(b);
  return b;
}

const first = () => again({ now: Date.UTC(2026, 2, 2) });
/** Gives the group commit, which is a task of its own, its turn. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('restart', () => {
  it('keeps an open token: the same one still completes the execution', async () => {
    const a = first();
    const arn = await a.run(
      {
        StartAt: 'S',
        States: {
          S: { Type: 'Pass', Assign: { v: '甲' }, Next: 'T' },
          T: human({ Output: '{% $states.result & $v & $states.input.n %}', End: true }),
        },
      },
      { n: '1' },
    );
    a.calls[0]?.resolve({});
    await turn();
    const token = tokenOf(a);

    const b = again(a.clock);
    await turn();
    expect(b.calls).toHaveLength(0);
    await b.states.handle('SendTaskSuccess', { taskToken: token, output: '"办结"' });
    await turn();
    expect(await b.output(arn)).toBe('办结甲1');
    const ids = (await b.events(arn)).map((event) => event.id);
    expect(ids).toEqual(ids.map((_, at) => at + 1));

    const c = again(a.clock);
    const late = c.states.handle('SendTaskSuccess', { taskToken: token, output: '1' });
    await expect(late).rejects.toMatchObject({ name: 'TaskTimedOut' });
  });

  it('calls again only the function that was in flight, with the same payload', async () => {
    const a = first();
    const flow = {
      StartAt: 'A',
      States: {
        A: { Type: 'Task', Resource: FUNCTION, Arguments: { step: 1 }, Next: 'B' },
        B: { Type: 'Task', Resource: FUNCTION, Arguments: { id: '{% $uuid() %}' }, End: true },
      },
    };
    const arn = await a.run(flow);
    a.calls[0]?.resolve('one');
    await turn();
    expect(a.calls).toHaveLength(2);

    const b = again(a.clock);
    await turn();
    expect(b.calls.map((call) => call.payload)).toEqual([a.calls[1]?.payload]);
    b.calls[0]?.resolve('two');
    await turn();
    expect(await b.output(arn)).toBe('two');
    expect((await b.types(arn)).filter((type) => type === 'LambdaFunctionScheduled')).toHaveLength(
      2,
    );
  });

  it('repeats the hand-over of a token with the same token', async () => {
    const a = first();
    const arn = await a.run(only(human()));
    const b = again(a.clock, () => null);
    await turn();
    expect(b.calls.map((call) => call.payload)).toEqual(a.calls.map((call) => call.payload));
    const token = tokenOf(b);
    await b.states.handle('SendTaskSuccess', { taskToken: token, output: '5' });
    expect(await b.output(arn)).toBe(5);
  });

  it('goes on with waits, back-offs, heartbeats and time-outs at their times', async () => {
    const a = first();
    const Retry = [{ ErrorEquals: ['Busy'], IntervalSeconds: 60, MaxAttempts: 1 }];
    const wait = await a.run(only({ Type: 'Wait', Seconds: 40 * 86_400 }), {}, 'wait');
    const retry = await a.run(only({ Type: 'Task', Resource: FUNCTION, Retry }), {}, 'retry');
    a.calls[0]?.reject({ name: 'Busy', message: '' });
    await turn();
    const beat = await a.run(only(human({ HeartbeatSeconds: 120 })), {}, 'beat');
    const whole = await a.run({ TimeoutSeconds: 180, ...only(human()) }, {}, 'whole');
    a.calls[1]?.resolve({});
    a.calls[2]?.resolve({});
    await turn();

    const b = again(a.clock, () => 'again');
    await turn();
    expect(b.states.nextTimer()).toBe(a.clock.now + 60_000);
    const statuses = async () => {
      await turn();
      const all = await Promise.all([wait, retry, beat, whole].map((arn) => b.describe(arn)));
      return all.map((one) => one.status);
    };
    await b.advance(60_000);
    expect(await statuses()).toEqual(['RUNNING', 'SUCCEEDED', 'RUNNING', 'RUNNING']);
    await b.advance(60_000);
    expect(await statuses()).toEqual(['RUNNING', 'SUCCEEDED', 'FAILED', 'RUNNING']);
    await b.advance(60_000);
    expect(await statuses()).toEqual(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT']);
    await b.advance(40 * 86_400_000);
    expect(await statuses()).toEqual(['SUCCEEDED', 'SUCCEEDED', 'FAILED', 'TIMED_OUT']);
  });

  it('goes on in the middle of a Map of tokens inside a Parallel', async () => {
    const a = first();
    const ask = {
      StartAt: 'T',
      States: { T: human({ Output: '{% $states.result & $pre %}', End: true }) },
    };
    const map = { Type: 'Map', MaxConcurrency: 2, ItemProcessor: ask, End: true };
    const Branches = [{ StartAt: 'M', States: { M: map } }];
    const arn = await a.run(
      {
        StartAt: 'V',
        States: {
          V: { Type: 'Pass', Assign: { pre: '!' }, Next: 'P' },
          P: { Type: 'Parallel', Branches, End: true },
        },
      },
      ['x', 'y', 'z'],
    );
    for (const call of a.calls) call.resolve({});
    await turn();
    const send = (b: Bench, at: number, from: Bench) => {
      const taskToken = tokenOf(from, at);
      return b.states.handle('SendTaskSuccess', { taskToken, output: `"${at}"` });
    };
    await send(a, 1, a);
    await turn();
    expect(a.calls).toHaveLength(3);

    const b = again(a.clock);
    await turn();
    expect(b.calls).toHaveLength(1);
    await send(b, 0, a);
    await send(b, 2, a);
    await turn();
    expect(await b.output(arn)).toEqual([['0!', '1!', '2!']]);
  });

  it('tells a status at least once, and keeps the definition an execution began with', async () => {
    const a = first();
    const arn = await a.run(only(human({ Output: 'old' })));
    a.calls[0]?.resolve({});
    await turn();
    const token = tokenOf(a);
    await a.states.stop();
    expect(a.statuses).toEqual(['e1 RUNNING']);
    open = [];

    const b = again(a.clock);
    const definition = machine(only(human({ Output: 'new' })));
    b.states.createStateMachine({ name: 'm', definition, roleArn: 'role' });
    await b.states.handle('SendTaskSuccess', { taskToken: token, output: '1' });
    await turn();
    expect(await b.output(arn)).toBe('old');
    expect(b.statuses).toEqual(['e1 SUCCEEDED']);
    const shown = await b.states.handle('DescribeStateMachineForExecution', { executionArn: arn });
    expect(shown).toMatchObject({ definition: machine(only(human({ Output: 'old' }))) });
  });
});
