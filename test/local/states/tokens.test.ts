import { describe, expect, it } from 'vitest';
import { bench, human, only, tokenOf } from './bench.ts';

async function opened(more: Record<string, unknown> = {}) {
  const b = bench({ answer: () => ({ opened: true }) });
  const arn = await b.run(only(human(more)), { id: 1 });
  return { b, arn, taskToken: tokenOf(b) };
}

describe('task tokens', () => {
  it('waits after the function has answered, and ends with the output sent', async () => {
    const { b, arn, taskToken } = await opened({ Output: '{% $states.result.rating %}' });
    expect((await b.describe(arn)).status).toBe('RUNNING');
    expect(b.states.busy()).toBe(false);
    const output = JSON.stringify({ rating: '满意' });
    expect(await b.states.handle('SendTaskSuccess', { taskToken, output })).toEqual({});
    expect(await b.output(arn)).toBe('满意');
    expect(await b.types(arn)).toEqual([
      'ExecutionStarted',
      'TaskStateEntered',
      'TaskScheduled',
      'TaskStarted',
      'TaskSubmitted',
      'TaskSucceeded',
      'TaskStateExited',
      'ExecutionSucceeded',
    ]);
  });

  it('takes a token that is sent before the function has answered', async () => {
    const b = bench();
    const arn = await b.run(only(human()));
    await b.states.handle('SendTaskSuccess', { taskToken: tokenOf(b), output: '1' });
    b.calls[0]?.resolve({});
    await b.advance(0);
    expect(await b.output(arn)).toBe(1);
    expect(await b.types(arn)).not.toContain('TaskSubmitted');
  });

  it('fails the task by SendTaskFailure, and Catch sees Error and Cause', async () => {
    const Catch = [{ ErrorEquals: ['退回'], Next: 'E', Output: '{% $states.errorOutput %}' }];
    const b = bench({ answer: () => null });
    const task = human({ Catch, Next: 'E' });
    const arn = await b.run({ StartAt: 'S', States: { S: task, E: { Type: 'Succeed' } } });
    const body = { taskToken: tokenOf(b), error: '退回', cause: '不属于本单位' };
    await b.states.handle('SendTaskFailure', body);
    expect(await b.output(arn)).toEqual({ Error: '退回', Cause: '不属于本单位' });
  });

  it('fails the execution by SendTaskFailure without a Catch', async () => {
    const { b, arn, taskToken } = await opened();
    await b.states.handle('SendTaskFailure', { taskToken, error: 'X', cause: 'y' });
    expect(await b.describe(arn)).toMatchObject({ status: 'FAILED', error: 'X', cause: 'y' });
  });

  it('ends by a missing heartbeat, as States.Timeout and States.HeartbeatTimeout', async () => {
    for (const name of ['States.Timeout', 'States.HeartbeatTimeout']) {
      const Catch = [{ ErrorEquals: [name], Next: 'E', Output: 'caught' }];
      const task = human({ HeartbeatSeconds: 60, TimeoutSeconds: 600, Catch, Next: 'E' });
      const b = bench({ answer: () => null });
      const arn = await b.run({ StartAt: 'S', States: { S: task, E: { Type: 'Succeed' } } });
      await b.advance(50_000);
      await b.states.handle('SendTaskHeartbeat', { taskToken: tokenOf(b) });
      await b.advance(50_000);
      expect((await b.describe(arn)).status).toBe('RUNNING');
      await b.advance(10_000);
      expect(await b.output(arn)).toBe('caught');
      expect(await b.types(arn)).toContain('TaskTimedOut');
    }
  });

  it('ends by TimeoutSeconds even when heartbeats come; a plain timeout is no heartbeat', async () => {
    const Catch = [{ ErrorEquals: ['States.HeartbeatTimeout'], Next: 'E' }];
    const task = human({ HeartbeatSeconds: 40, TimeoutSeconds: 60, Catch, Next: 'E' });
    const b = bench({ answer: () => null });
    const arn = await b.run({ StartAt: 'S', States: { S: task, E: { Type: 'Succeed' } } });
    await b.advance(30_000);
    await b.states.handle('SendTaskHeartbeat', { taskToken: tokenOf(b) });
    await b.advance(30_000);
    expect(await b.describe(arn)).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
  });

  it('answers a second or late send with TaskTimedOut, an unknown token with InvalidToken', async () => {
    const { b, taskToken } = await opened();
    const send = (token: string) =>
      b.states.handle('SendTaskSuccess', { taskToken: token, output: '{}' });
    await send(taskToken);
    await expect(send(taskToken)).rejects.toMatchObject({ name: 'TaskTimedOut' });
    await b.advance(0);
    await expect(send(taskToken)).rejects.toMatchObject({ name: 'TaskTimedOut' });
    await expect(send('nobody')).rejects.toMatchObject({ name: 'InvalidToken' });
  });

  it('closes the token of a task that was stopped, timed out or repeated', async () => {
    const { b, arn, taskToken } = await opened();
    await b.states.handle('StopExecution', { executionArn: arn });
    const late = b.states.handle('SendTaskHeartbeat', { taskToken });
    await expect(late).rejects.toMatchObject({ name: 'TaskTimedOut' });

    const Retry = [{ ErrorEquals: ['States.Timeout'], IntervalSeconds: 1 }];
    const again = await opened({ TimeoutSeconds: 10, Retry });
    await again.b.advance(10_000);
    await again.b.advance(1000);
    expect(again.b.calls).toHaveLength(2);
    expect(tokenOf(again.b, 1)).not.toBe(again.taskToken);
    const output = '"ok"';
    const first = again.b.states.handle('SendTaskSuccess', { taskToken: again.taskToken, output });
    await expect(first).rejects.toMatchObject({ name: 'TaskTimedOut' });
    await again.b.states.handle('SendTaskSuccess', { taskToken: tokenOf(again.b, 1), output });
    expect(await again.b.output(again.arn)).toBe('ok');
  });

  it('says TaskDoesNotExist when the execution is gone, and frees its name', async () => {
    const { b, arn, taskToken } = await opened();
    b.states.deleteExecution('e1');
    const body = { taskToken, output: '{}' };
    await expect(b.states.handle('SendTaskSuccess', body)).rejects.toMatchObject({
      name: 'TaskDoesNotExist',
    });
    await expect(b.describe(arn)).rejects.toMatchObject({ name: 'ExecutionDoesNotExist' });
    expect(await b.run(only({ Type: 'Pass' }))).toBe(arn);
  });

  it('refuses an output that is not JSON or too large', async () => {
    const { b, arn, taskToken } = await opened();
    const send = (output: string) => b.states.handle('SendTaskSuccess', { taskToken, output });
    await expect(send('{')).rejects.toMatchObject({ name: 'InvalidOutput' });
    const large = JSON.stringify('办'.repeat(100_000));
    await expect(send(large)).rejects.toMatchObject({ name: 'ValidationException' });
    expect((await b.describe(arn)).status).toBe('RUNNING');
  });
});
