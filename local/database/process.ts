import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { dynoxideBinary } from './binary.ts';
import { endStale, remember } from './stale.ts';
import { indexStreamRecords } from './streamIndex.ts';

/** A running database program. */
export interface DatabaseProcess {
  port: number;
  pid: number;
  /** Settles when the program has ended, for whatever reason. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Runs the program below a shell that ends it as soon as the shell's input closes, which happens
 * when this process ends in whatever way. The shell tells the program's number first. A write that a limit
 * refuses (a full disk, as it is rehearsed) is an error to the program and not its end.
 */
const WATCHDOG = `
exec 3<&0
trap "" XFSZ
"$@" </dev/null 3<&- >&2 &
pid=$!
echo $pid
exec >&2
( while read -r line; do :; done <&3; kill -9 $pid ) &
exec 3<&-
wait $pid
`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      headers: {
        'x-amz-target': 'DynamoDB_20120810.ListTables',
        'content-type': 'application/x-amz-json-1.0',
        authorization:
          'AWS4-HMAC-SHA256 Credential=operator/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
        'x-amz-date': '20260101T000000Z',
      },
      body: '{}',
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** Starts the database program on `<folder>/dynoxide.sqlite` and waits (10 s at most) until it answers. */
export async function startProcess(folder: string, binary?: string): Promise<DatabaseProcess> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'dynoxide.sqlite');
  const pidFile = join(folder, 'dynoxide.pid');
  const program = dynoxideBinary(binary);
  await endStale(pidFile, file);
  const port = await freePort();
  const serve = ['serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', file];
  const shell = spawn('sh', ['-c', WATCHDOG, 'dynoxide', program, ...serve], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH ?? '' },
  });
  let complaint = '';
  let ended = false;
  const exited = new Promise<void>((resolve) => {
    shell.on('error', (error) => {
      complaint = error.message;
      ended = true;
      resolve();
    });
    shell.on('exit', () => {
      ended = true;
      resolve();
    });
  });
  shell.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000);
  });
  const pid = await Promise.race([
    new Promise<number>((resolve) => shell.stdout.once('data', (data) => resolve(Number(data)))),
    exited.then(() => 0),
  ]);
  if (pid > 0) remember(pidFile, pid);
  for (let waited = 0; !(await answers(port)); waited += 10) {
    if (ended || waited > 10_000) {
      shell.stdin.end();
      throw new Error(`数据库没有启动：${complaint} / the database did not start`);
    }
    await delay(10);
  }
  indexStreamRecords(file);
  return {
    port,
    pid,
    ended: exited,
    stop: async () => {
      shell.stdin.end();
      await exited;
    },
  };
}
