import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A stack started from the command line, as a person would. */
export interface Started {
  child: ChildProcess;
  url: string;
  awsUrl: string;
  output: () => string;
}

/** Starts local/main.ts and waits for `ready`; rejects with what it printed when it ends instead. */
export function startMain(args: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, ['local/main.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const url = /^ready (http\S+)$/m.exec(output)?.[1];
        const awsUrl = /AWS_ENDPOINT_URL=(\S+)/.exec(output)?.[1];
        if (url && awsUrl) resolve({ child, url, awsUrl, output: () => output });
      });
    }
    child.on('exit', (code) => reject(new Error(`exit ${code}: ${output}`)));
  });
}

/** Ends a stack by a signal and waits for its end; answers the exit code. */
export function end({ child }: Started, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });
}

/** A data folder that is thrown away by the function beside it. */
export function dataFolder(): { data: string; remove: () => void } {
  const data = mkdtempSync(join(tmpdir(), 'huiyin-main-'));
  return { data, remove: () => rmSync(data, { recursive: true, force: true }) };
}
