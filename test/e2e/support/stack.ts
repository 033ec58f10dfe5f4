import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { killTree } from './processTree.ts';

/** Folder of the project. */
export const ROOT = resolve(import.meta.dirname, '../../..');

/** How to start a stack. */
export interface StackWishes {
  today?: string;
  /** Id of the place's profile; the default one without. */
  profile?: string;
  /** Another folder than cdk.out. */
  assembly?: string;
  /** A data folder to go on with; a new one in the temporary folder without. */
  data?: string;
  /** Without the sample directory: a backup is restored into it. */
  empty?: boolean;
}

/** A local system that a test started. */
export interface LocalStack {
  base: string;
  awsEndpoint: string;
  data: string;
  /** Process id of the main process. */
  pid(): number;
  /** Real ms that the last start took until it was ready. */
  readyAfter(): number;
  /** Ends every process of it by SIGKILL, also while it is starting. */
  kill(): Promise<void>;
  /** Starts it again on the same data and the same ports; throws NotReady when it is killed meanwhile. */
  restart(): Promise<void>;
  /** Stops it in order and throws its data away. */
  stop(): Promise<void>;
}

/** It did not come up; the message is what it said. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
  readonly said: string;
  constructor(said: string) {
    super(`系统没有启动：\n${said}`);
    this.said = said;
  }
}

const FIRST_DAY = '2026-03-02';
/** Real ms: the very first start may have to bundle and synthesize. */
const PATIENCE = 120_000;

interface Running {
  base: string;
  awsEndpoint: string;
  readyAfter: number;
}

const started = new Set<ChildProcess>();

// A test that ends before its time leaves no system behind.
process.on('exit', () => {
  for (const { pid, exitCode } of started) if (pid && exitCode === null) killTree(pid);
});

function spawnMain(args: readonly string[]) {
  const child = spawn(process.execPath, ['local/main.ts', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own process group: what it started is found even when it is gone.
    detached: true,
  });
  started.add(child);
  child.on('exit', () => started.delete(child));
  return child;
}

function ready(child: ReturnType<typeof spawnMain>): Promise<Running> {
  const began = performance.now();
  return new Promise((done, fail) => {
    let said = '';
    const timer = setTimeout(() => {
      killTree(child.pid ?? 0);
      fail(new NotReady(`${said}\n（等了 ${PATIENCE / 1000} 秒）`));
    }, PATIENCE);
    function hear(text: string): void {
      said = (said + text).slice(-20_000);
      const base = /^ready (\S+)$/m.exec(said)?.[1];
      if (!base) return;
      clearTimeout(timer);
      const awsEndpoint = /AWS_ENDPOINT_URL=(\S+)/.exec(said)?.[1] ?? '';
      done({ base, awsEndpoint, readyAfter: performance.now() - began });
    }
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
    child.on('error', fail);
    child.on('exit', () => {
      clearTimeout(timer);
      // What it wrote last may still be on its way through the pipe.
      setTimeout(() => fail(new NotReady(said)), 50);
    });
  });
}

const gone = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise<void>((done) => child.on('exit', () => done()));

const portOf = (url: string) => new URL(url).port;

/** Starts a local system with data of its own. @throws NotReady */
export async function startStack({
  today,
  profile,
  assembly,
  data,
  empty,
}: StackWishes = {}): Promise<LocalStack> {
  const folder = data ?? mkdtempSync(join(tmpdir(), 'huiyin-e2e-'));
  const fixed = [
    ...['--data', folder],
    ...(profile ? ['--profile', profile] : []),
    ...(assembly ? ['--assembly', assembly] : []),
    ...(empty ? ['--empty'] : []),
  ];
  let child = spawnMain([...fixed, '--port', '0', '--today', today ?? FIRST_DAY]);
  let running: Running;
  try {
    running = await ready(child);
  } catch (error) {
    if (!data) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const { base, awsEndpoint } = running;
  const ports = ['--port', portOf(base), '--aws-port', portOf(awsEndpoint)];
  return {
    base,
    awsEndpoint,
    data: folder,
    pid: () => child.pid ?? 0,
    readyAfter: () => running.readyAfter,
    async kill() {
      killTree(child.pid ?? 0);
      await gone(child);
    },
    async restart() {
      child = spawnMain([...fixed, ...ports]);
      running = await ready(child);
    },
    async stop() {
      child.kill('SIGTERM');
      const late = setTimeout(() => killTree(child.pid ?? 0), 10_000);
      await gone(child);
      clearTimeout(late);
      if (!data) rmSync(folder, { recursive: true, force: true });
    },
  };
}
