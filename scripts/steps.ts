import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const BIN = resolve(ROOT, 'node_modules/.bin');

/** One command of `npm test` that passes or fails as a whole. */
export interface Step {
  readonly title: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** How a step ended; a step that could not be run has failed. */
export interface Outcome {
  readonly title: string;
  readonly passed: boolean;
  /** What it printed, standard output and errors as they came. */
  readonly output: string;
  readonly seconds: number;
}

/** A heading that is easily found in a long log. */
export function heading(title: string): string {
  return `\n━━ ${title} ${'━'.repeat(Math.max(4, 70 - title.length))}`;
}

/** What every child runs with: this project's tools first, this very Node among them. */
const environment = () => ({
  ...process.env,
  PATH: `${BIN}${delimiter}${resolve(process.execPath, '..')}${delimiter}${process.env.PATH ?? ''}`,
});

/** Runs a step and keeps what it prints. Never rejects. */
export function run({ title, command, args }: Step): Promise<Outcome> {
  const started = performance.now();
  return new Promise((done) => {
    let output = '';
    const end = (passed: boolean) =>
      done({ title, passed, output, seconds: (performance.now() - started) / 1000 });
    const child = spawn(command, args, { cwd: ROOT, env: environment() });
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      output += String(error);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/** Runs a step whose progress people watch; answers its exit code, 1 where it had none. */
export function watch({ command, args }: Step): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: ROOT, env: environment(), stdio: 'inherit' });
    child.on('error', (error) => {
      console.error(String(error));
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

/** Runs steps that do not need each other, at most `atOnce` at a time; `ended` hears of each in their order. */
export async function runSideBySide(
  steps: readonly Step[],
  atOnce: number,
  ended: (outcome: Outcome) => void,
): Promise<void> {
  const running: Promise<Outcome>[] = [];
  for (const [index, step] of steps.entries()) {
    await running[index - atOnce];
    running.push(run(step));
  }
  for (const outcome of running) ended(await outcome);
}
