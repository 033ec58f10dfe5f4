import { describe, expect, it } from 'vitest';
import { bench, FUNCTION, human, INVOKE, only, START } from './bench.ts';

describe('state types', () => {
  it('passes input on, and an Output of 0, false or "" is a value', async () => {
    for (const value of [0, false, '', null, [], {}]) {
      const b = bench();
      const arn = await b.run(only({ Type: 'Pass', Output: value }), { a: 1 });
      expect(await b.output(arn)).toEqual(value);
    }
    const b = bench();
    expect(await b.output(await b.run(only({ Type: 'Pass' }), { a: 1 }))).toEqual({ a: 1 });
  });

  it('calls a function through lambda:invoke and gives the SDK envelope as result', async () => {
    const b = bench({ answer: (payload) => ({ got: payload }) });
    const Arguments = { FunctionName: 'f', Payload: { id: '{% $states.input.id %}' } };
    const arn = await b.run(only({ Type: 'Task', Resource: INVOKE, Arguments }), { id: 7 });
    expect(b.calls[0]).toMatchObject({ functionName: 'f', payload: { id: 7 }, roleArn: 'role' });
    expect(await b.output(arn)).toMatchObject({
      ExecutedVersion: '$LATEST',
      Payload: { got: { id: 7 } },
      StatusCode: 200,
      SdkHttpMetadata: { HttpStatusCode: 200 },
    });
  });

  it('sends {} when lambda:invoke has no Payload, and adds the qualifier', async () => {
    const b = bench({ answer: () => null });
    const Arguments = { FunctionName: 'f', Qualifier: 'live' };
    const arn = await b.run(only({ Type: 'Task', Resource: INVOKE, Arguments }));
    expect(b.calls[0]).toMatchObject({ functionName: 'f:live', payload: {} });
    expect(await b.output(arn)).toMatchObject({ Payload: null });
  });

  it('calls a function by ARN with the input, or with Arguments', async () => {
    const b = bench({ answer: (payload) => payload });
    const arn = await b.run(only({ Type: 'Task', Resource: FUNCTION }), { a: 1 });
    expect(b.calls[0]).toMatchObject({ functionName: FUNCTION, payload: { a: 1 } });
    expect(await b.output(arn)).toEqual({ a: 1 });
  });

  it('chooses the first rule that is true, with its own Output and Assign', async () => {
    const flow = {
      StartAt: '分流 Route',
      States: {
        '分流 Route': {
          Type: 'Choice',
          Choices: [
            {
              Condition: '{% $states.input.n > 5 %}',
              Next: 'Big',
              Output: 'big',
              Assign: { v: 1 },
            },
            { Condition: '{% $contains($states.input.s, "甲") %}', Next: 'Name' },
          ],
          Default: 'Other',
          Output: 'other',
        },
        Big: { Type: 'Pass', Output: '{% $states.input & $string($v) %}', End: true },
        Name: { Type: 'Succeed', Output: '{% $states.input.s %}' },
        Other: { Type: 'Succeed' },
      },
    };
    const b = bench();
    expect(await b.output(await b.run(flow, { n: 6 }, 'a'))).toBe('big1');
    expect(await b.output(await b.run(flow, { n: 1, s: '甲乙' }, 'b'))).toBe('甲乙');
    expect(await b.output(await b.run(flow, { n: 1, s: '乙' }, 'c'))).toBe('other');
  });

  it('fails a Choice without a match and a condition that is no boolean', async () => {
    const choice = (Condition: unknown) => ({
      StartAt: 'C',
      States: {
        C: { Type: 'Choice', Choices: [{ Condition, Next: 'E' }] },
        E: { Type: 'Succeed' },
      },
    });
    const b = bench();
    const none = await b.describe(await b.run(choice('{% false %}'), {}, 'a'));
    expect(none).toMatchObject({ status: 'FAILED', error: 'States.NoChoiceMatched' });
    const odd = await b.describe(await b.run(choice('{% "yes" %}'), {}, 'b'));
    expect(odd).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
    expect(odd.cause).toContain("Expected 'boolean', but was 'string' for value: \"yes\"");
  });

  it('fails with Error and Cause, also computed', async () => {
    const b = bench();
    const flow = {
      StartAt: 'F',
      States: { F: { Type: 'Fail', Error: 'E1', Cause: '{% "件 " & $states.input.id %}' } },
    };
    const arn = await b.run(flow, { id: 'x' });
    expect(await b.describe(arn)).toMatchObject({ status: 'FAILED', error: 'E1', cause: '件 x' });
    expect(await b.types(arn)).toEqual(['ExecutionStarted', 'FailStateEntered', 'ExecutionFailed']);
  });

  it('waits for seconds and until a timestamp, and not for a time gone by', async () => {
    const b = bench();
    const seconds = await b.run(
      only({ Type: 'Wait', Seconds: '{% $states.input.s %}' }),
      { s: 90 },
      'a',
    );
    const at = await b.run(only({ Type: 'Wait', Timestamp: '2026-03-02T09:02:00+08:00' }), {}, 'b');
    const past = await b.run(only({ Type: 'Wait', Timestamp: '2026-03-02T00:00:00Z' }), {}, 'c');
    expect(b.states.nextTimer()).toBe(START + 90_000);
    expect((await b.describe(past)).status).toBe('SUCCEEDED');
    await b.advance(90_000);
    expect((await b.describe(seconds)).status).toBe('SUCCEEDED');
    expect((await b.describe(at)).status).toBe('RUNNING');
    await b.advance(30_000);
    expect((await b.describe(at)).status).toBe('SUCCEEDED');
    expect(b.states.nextTimer()).toBeUndefined();
  });

  it('waits 40 days, longer than a timer of Node can', async () => {
    const b = bench();
    const arn = await b.run(only({ Type: 'Wait', Seconds: 40 * 86_400 }));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect((await b.describe(arn)).status).toBe('RUNNING');
    await b.advance(39 * 86_400_000);
    expect((await b.describe(arn)).status).toBe('RUNNING');
    await b.advance(86_400_000);
    expect((await b.describe(arn)).status).toBe('SUCCEEDED');
  });

  it('fires what a jump of the clock made due in due order', async () => {
    const b = bench();
    const wait = only({ Type: 'Wait', Seconds: '{% $states.input %}' });
    for (const days of [30, 1, 20, 10]) await b.run(wait, days * 86_400, `d${days}`);
    b.statuses.length = 0;
    await b.advance(365 * 86_400_000);
    expect(b.statuses).toEqual(['d1', 'd10', 'd20', 'd30'].map((name) => `${name} SUCCEEDED`));
  });

  it('sets off its timers by itself while the clock runs', async () => {
    const clock = {
      get now() {
        return Date.now();
      },
    };
    const b = bench({ clock });
    const arn = await b.run(only({ Type: 'Wait', Seconds: 1 }));
    expect((await b.describe(arn)).status).toBe('RUNNING');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await b.describe(arn)).status).toBe('SUCCEEDED');
  });

  it('ends by the time-out of the machine, not by a Catch', async () => {
    const b = bench();
    const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'E' }];
    const flow = {
      TimeoutSeconds: 60,
      StartAt: 'S',
      States: { S: { ...human({ Catch }), Next: 'E' }, E: { Type: 'Succeed' } },
    };
    const arn = await b.run(flow);
    await b.advance(60_000);
    const seen = await b.describe(arn);
    expect(seen).toMatchObject({ status: 'TIMED_OUT', stopDate: (START + 60_000) / 1000 });
    expect(seen).not.toHaveProperty('error');
    expect((await b.events(arn)).at(-1)).toMatchObject({
      type: 'ExecutionTimedOut',
      executionTimedOutEventDetails: { error: 'States.Timeout' },
    });
    expect(b.statuses).toEqual(['e1 RUNNING', 'e1 TIMED_OUT']);
  });
});
