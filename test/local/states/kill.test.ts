import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { bench } from './bench.ts';

const folder = mkdtempSync(join(tmpdir(), 'states-kill-'));
let child: ChildProcess | undefined;
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe('kill -9', () => {
  it('loses nothing that was acknowledged, in the midst of work', async () => {
    const dbPath = join(folder, 'states.db');
    child = fork(join(import.meta.dirname, 'victim.ts'), [dbPath], { stdio: 'inherit' });
    const started = new Set<string>();
    const tokens = new Map<string, string>();
    const sent = new Set<string>();
    child.on('message', (message) => {
      const { kind, name, token } = message as { kind: string; name: string; token: string };
      if (kind === 'started') started.add(name);
      if (kind === 'token') tokens.set(name, token);
      if (kind === 'sent') sent.add(name);
    });
    while (sent.size < 40) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await once(child, 'exit');

    const b = bench({ dbPath, clock: { now: Date.now() }, answer: (payload) => payload });
    const finish = async () => {
      await b.states.idle();
      await b.advance(60_000);
      await b.states.idle();
    };
    await finish();
    const base = 'arn:aws-cn:states:cn-north-1:123456789012:execution:m';
    for (const name of started) {
      const arn = `${base}:${name}`;
      const { status } = await b.describe(arn);
      const ids = (await b.events(arn)).map((event) => event.id);
      expect(ids).toEqual(ids.map((_, at) => at + 1));
      const taskToken = tokens.get(name);
      if (sent.has(name)) {
        expect(status).toBe('SUCCEEDED');
        expect(await b.output(arn)).toBe(`answer ${name}`);
      } else if (taskToken !== undefined && status === 'RUNNING') {
        await b.states.handle('SendTaskSuccess', { taskToken, output: '"late"' });
        await finish();
        expect((await b.describe(arn)).status).toBe('SUCCEEDED');
      }
    }
    expect(started.size).toBeGreaterThanOrEqual(40);
    await b.states.stop();
  });
});
