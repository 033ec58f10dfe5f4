import { describe, expect, it } from 'vitest';
import { type Bench, bench, FUNCTION, human, only } from './bench.ts';

const pass = (Output: unknown) => ({
  StartAt: 'P',
  States: { P: { Type: 'Pass', Output, End: true } },
});
const task = (name: string, more: Record<string, unknown> = {}) => ({
  StartAt: name,
  States: { [name]: { Type: 'Task', Resource: FUNCTION, End: true, ...more } },
});
const payloads = (b: Bench) => b.calls.map((call) => call.payload);

describe('Parallel', () => {
  it('gives the outputs in the order of the branches, whatever ends first', async () => {
    const b = bench();
    const arn = await b.run(only({ Type: 'Parallel', Branches: [task('A'), task('B')] }), { n: 1 });
    expect(payloads(b)).toEqual([{ n: 1 }, { n: 1 }]);
    b.calls[1]?.resolve('b');
    await b.advance(0);
    b.calls[0]?.resolve('a');
    await b.advance(0);
    expect(await b.output(arn)).toEqual(['a', 'b']);
  });

  it('fails with the first branch; the others end and Catch goes on', async () => {
    const b = bench();
    const Catch = [{ ErrorEquals: ['Bad'], Next: 'E', Output: '{% $states.errorOutput.Error %}' }];
    const wait = { StartAt: 'W', States: { W: { Type: 'Wait', Seconds: 9, End: true } } };
    const Branches = [task('A'), { StartAt: 'T', States: { T: human({ End: true }) } }, wait];
    const arn = await b.run({
      StartAt: 'S',
      States: { S: { Type: 'Parallel', Branches, Catch, Next: 'E' }, E: { Type: 'Succeed' } },
    });
    const { token: taskToken } = payloads(b)[1] as { token: string };
    b.calls[0]?.reject({ name: 'Bad', message: 'x' });
    await b.advance(0);
    expect(await b.output(arn)).toBe('Bad');
    const types = await b.types(arn);
    expect(types.slice(-5)).toEqual([
      'ParallelStateFailed',
      'ParallelStateExited',
      'SucceedStateEntered',
      'SucceedStateExited',
      'ExecutionSucceeded',
    ]);
    const late = b.states.handle('SendTaskSuccess', { taskToken, output: '1' });
    await expect(late).rejects.toMatchObject({ name: 'TaskTimedOut' });
    expect(b.states.nextTimer()).toBeUndefined();
  });

  it('repeats all branches on Retry, and fails with what a branch failed with', async () => {
    const b = bench();
    const Retry = [{ ErrorEquals: ['Bad'], IntervalSeconds: 1, MaxAttempts: 1 }];
    const arn = await b.run(only({ Type: 'Parallel', Branches: [task('A'), task('B')], Retry }));
    b.calls[0]?.resolve(1);
    b.calls[1]?.reject({ name: 'Bad', message: 'x' });
    await b.advance(0);
    await b.advance(1000);
    expect(b.calls).toHaveLength(4);
    b.calls[2]?.reject({ name: 'Bad', message: 'again' });
    await b.advance(0);
    expect(await b.describe(arn)).toMatchObject({ status: 'FAILED', error: 'Bad' });
  });

  it('links each branch to ParallelStateStarted in the history', async () => {
    const b = bench();
    const arn = await b.run(
      only({
        Type: 'Parallel',
        Branches: [pass(1), { StartAt: 'Q', States: { Q: { Type: 'Pass', End: true } } }],
      }),
    );
    const rows = (await b.events(arn)).map((e) => [e.id, e.previousEventId, e.type]);
    expect(rows).toEqual([
      [1, 0, 'ExecutionStarted'],
      [2, 0, 'ParallelStateEntered'],
      [3, 2, 'ParallelStateStarted'],
      [4, 3, 'PassStateEntered'],
      [5, 4, 'PassStateExited'],
      [6, 3, 'PassStateEntered'],
      [7, 6, 'PassStateExited'],
      [8, 7, 'ParallelStateSucceeded'],
      [9, 8, 'ParallelStateExited'],
      [10, 9, 'ExecutionSucceeded'],
    ]);
  });
});

describe('Map', () => {
  const map = (more: Record<string, unknown>, ItemProcessor: unknown = task('T')) =>
    only({ Type: 'Map', ItemProcessor, ...more });

  it('runs at most MaxConcurrency iterations and keeps the order', async () => {
    const b = bench();
    const arn = await b.run(map({ Items: '{% $states.input %}', MaxConcurrency: 2 }), [1, 2, 3]);
    expect(payloads(b)).toEqual([1, 2]);
    b.calls[1]?.resolve('two');
    await b.advance(0);
    expect(payloads(b)).toEqual([1, 2, 3]);
    b.calls[2]?.resolve('three');
    b.calls[0]?.resolve('one');
    await b.advance(0);
    expect(await b.output(arn)).toEqual(['one', 'two', 'three']);
  });

  it('selects items with index and value, and knows them inside', async () => {
    const b = bench();
    const ItemSelector = {
      at: '{% $states.context.Map.Item.Index %}',
      unit: '{% $uppercase($states.context.Map.Item.Value) %}',
      all: '{% $states.input.id %}',
    };
    const inner = pass('{% $merge([$states.input, {"again": $states.context.Map.Item.Value}]) %}');
    const flow = map({ Items: '{% $states.input.units %}', ItemSelector }, inner);
    const arn = await b.run(flow, { id: 9, units: ['a', 'b'] });
    expect(await b.output(arn)).toEqual([
      { at: 0, unit: 'A', all: 9, again: 'a' },
      { at: 1, unit: 'B', all: 9, again: 'b' },
    ]);
  });

  it('retries inside an iteration without touching the others', async () => {
    const b = bench();
    const Retry = [{ ErrorEquals: ['Busy'], IntervalSeconds: 3, MaxAttempts: 2 }];
    const arn = await b.run(map({ MaxConcurrency: 5 }, task('T', { Retry })), [1, 2]);
    b.calls[0]?.reject({ name: 'Busy', message: '' });
    b.calls[1]?.resolve('two');
    await b.advance(0);
    await b.advance(2999);
    expect(b.calls).toHaveLength(2);
    await b.advance(1);
    expect(payloads(b)).toEqual([1, 2, 1]);
    b.calls[2]?.resolve('one');
    await b.advance(0);
    expect(await b.output(arn)).toEqual(['one', 'two']);
  });

  it('fails as a whole when one iteration fails, and says which were aborted', async () => {
    const b = bench();
    const arn = await b.run(map({}), ['x', 'y']);
    b.calls[1]?.reject({ name: 'Bad', message: '' });
    await b.advance(0);
    expect(await b.describe(arn)).toMatchObject({ status: 'FAILED', error: 'Bad' });
    const tail = (await b.events(arn)).slice(-4);
    expect(tail).toMatchObject([
      { type: 'MapIterationFailed', mapIterationFailedEventDetails: { name: 'S', index: 1 } },
      { type: 'MapIterationAborted', mapIterationAbortedEventDetails: { name: 'S', index: 0 } },
      { type: 'MapStateFailed' },
      { type: 'ExecutionFailed' },
    ]);
  });

  it('takes an empty list, refuses what is no list, and runs thousands of iterations', async () => {
    const b = bench();
    const flow = map({ Items: '{% $states.input %}' }, pass('{% $states.input + 1 %}'));
    expect(await b.output(await b.run(flow, [], 'a'))).toEqual([]);
    const bad = await b.describe(await b.run(flow, { a: 1 }, 'b'));
    expect(bad).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
    const many = Array.from({ length: 3000 }, (_, n) => n);
    expect(await b.output(await b.run(flow, many, 'c'))).toEqual(many.map((n) => n + 1));
  });
});

describe('variables', () => {
  it('are assigned together, against the values before the state', async () => {
    const b = bench();
    const arn = await b.run({
      StartAt: 'A',
      States: {
        A: { Type: 'Pass', Assign: { x: 1, y: 2 }, Next: 'B' },
        B: {
          Type: 'Pass',
          Assign: { x: '{% $y %}', y: '{% $x %}' },
          Output: '{% [$x, $y] %}',
          Next: 'C',
        },
        C: { Type: 'Pass', Output: '{% [$states.input, [$x, $y]] %}', End: true },
      },
    });
    expect(await b.output(arn)).toEqual([1, 2, [2, 1]]);
  });

  it('of outer scopes are read inside; those of inner scopes end with them', async () => {
    const b = bench();
    const branch = {
      StartAt: 'A',
      States: {
        A: { Type: 'Pass', Assign: { inner: '{% $outer + 1 %}' }, Next: 'B' },
        B: { Type: 'Pass', Output: '{% $inner + $outer %}', End: true },
      },
    };
    const arn = await b.run({
      StartAt: 'S',
      States: {
        S: { Type: 'Pass', Assign: { outer: 10 }, Next: 'M' },
        M: {
          Type: 'Parallel',
          Branches: [branch],
          Assign: { outer: '{% $states.result[0] %}' },
          Next: 'E',
        },
        E: {
          Type: 'Pass',
          Output: { o: '{% $outer %}', gone: '{% $exists($inner) %}' },
          End: true,
        },
      },
    });
    expect(await b.output(arn)).toEqual({ o: 21, gone: false });
  });
});
