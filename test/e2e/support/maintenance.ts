import { spawn } from 'node:child_process';
import { type LocalStack, ROOT } from './stack.ts';

/** What an operator's command said, and whether it found everything in order. */
export interface Finding {
  clean: boolean;
  said: string;
}

function run(stack: LocalStack, args: readonly string[]): Promise<Finding> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        AWS_ENDPOINT_URL: stack.awsEndpoint,
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'operator',
        AWS_SECRET_ACCESS_KEY: 'operator',
      },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    child.on('error', fail);
    child.on('close', (code) => done({ clean: code === 0, said: said.trim() }));
  });
}

/** `npm run verify`: nobody has rewritten history. */
export function verify(stack: LocalStack): Promise<Finding> {
  return run(stack, ['scripts/verify.ts']);
}

/** `npm run rebuild -- --dry-run`: the views are what the events give, byte for byte. */
export function compareViews(stack: LocalStack): Promise<Finding> {
  return run(stack, ['scripts/rebuild.ts', '--dry-run']);
}

/** `npm run rebuild`: the views are thrown away and made anew from the events. */
export function rebuild(stack: LocalStack): Promise<Finding> {
  return run(stack, ['scripts/rebuild.ts']);
}

/** `npm run relay`: every event since then is handed on to the queues once more. */
export function relayAgain(stack: LocalStack, since: string): Promise<Finding> {
  return run(stack, ['scripts/relay.ts', '--since', since]);
}

/** `npm run restore -- --from FOLDER`: brings an export back into an empty system. */
export function restore(stack: LocalStack, folder: string): Promise<Finding> {
  return run(stack, ['scripts/restore.ts', '--from', folder]);
}
