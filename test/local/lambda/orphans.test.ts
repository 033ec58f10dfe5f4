import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { cdkOut, PLACE } from '../template/cdkOut.ts';

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

it('function processes end with a host that was killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'orphans-'));
  const F = {
    Type: 'AWS::Lambda::Function',
    Properties: {
      FunctionName: 'f',
      Code: { S3Key: 'code.zip' },
      Handler: 'index.handler',
      Runtime: 'nodejs24.x',
      Timeout: 60,
    },
  };
  const code =
    'export const handler = async (ms) => { setTimeout(() => 0, ms); return process.pid; };';
  const out = cdkOut({ S: { Resources: { F } } }, { code: { 'index.mjs': code } });
  const source = (path: string) => new URL(`../../../local/${path}`, import.meta.url).href;
  const script = join(folder, 'host.ts');
  writeFileSync(
    script,
    `import { createFunctions } from '${source('lambda/host.ts')}';
     import { loadAssembly } from '${source('template/assembly.ts')}';
     const assembly = loadAssembly('${out}', {}, ${JSON.stringify(PLACE)});
     const clock = { now: Date.now, offset: () => 0, today: () => '' };
     const folder = ${JSON.stringify(folder)};
     const functions = createFunctions({ assembly, clock, folder, endpoint: 'http://127.0.0.1:1' });
     console.log(await functions.invoke('f', 60_000));
     setInterval(() => undefined, 1000);`,
  );
  const host = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const pid = await new Promise<number>((resolve) =>
    host.stdout.once('data', (data) => resolve(Number(data))),
  );
  expect(alive(pid)).toBe(true);
  host.kill('SIGKILL');
  for (let waited = 0; alive(pid) && waited < 3000; waited += 20) await delay(20);
  expect(alive(pid)).toBe(false);
});
