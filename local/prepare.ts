import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DEFAULT_PROFILE } from '../scripts/place.ts';
import { Locked, takeLock } from './lock.ts';

/** What the template and the bundles are made of. */
const SOURCES = [
  ...['functions', 'infra', 'statemachines', 'profiles', 'calendar', 'scripts/bundle'],
  ...['scripts/mails', 'scripts/mailPreviews.ts'],
  ...['scripts/build.ts', 'scripts/place.ts', 'scripts/profiles.ts', 'package-lock.json'],
];
const REHEARSAL = {
  validate: 'false',
  stage: 'dev',
  partition: 'aws',
  mail: 'ses',
  tracing: 'false',
};
const context = (keys: Readonly<Record<string, string>>) =>
  Object.entries(keys).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
const stepsFor = (profile: string, assembly: string) => [
  ['打包函数', 'scripts/build.ts', '--profile', profile],
  // What npm test has checked against CloudFormation's schemas need not be checked at each start.
  // The rehearsal has an issuer and a mailbox of its own, whatever infra/stages.json says of an account.
  ['合成模板', 'infra/app.ts', ...context({ profile, ...REHEARSAL })],
  ['邮件样张', 'scripts/mailPreviews.ts', join(assembly, MAIL_PREVIEWS)],
];

/** Where in the assembly the mail templates lie as /dev/mails shows them. */
export const MAIL_PREVIEWS = 'mail-previews.json';

/** Building or synthesizing failed; the message holds what the step wrote. */
export class PrepareFailed extends Error {
  override readonly name = 'PrepareFailed';
}

/** A digest of the names and contents of everything that the template and the bundles depend on. */
export function sourceDigest(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const source of SOURCES) addTo(hash, root, source);
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  const whole = join(root, path);
  if (!existsSync(whole)) return;
  const entries = path.includes('.') ? undefined : readdirSync(whole, { withFileTypes: true });
  if (!entries) {
    hash.update(`${path}\n`).update(readFileSync(whole));
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) addTo(hash, root, inner);
    else hash.update(`${inner}\n`).update(readFileSync(join(root, inner)));
  }
}

/**
 * Bundles the functions with the place's profile and synthesizes the template when their sources changed
 * since the last time; answers the folder of the cloud assembly. It has one of its own: `npm run synth`, perhaps with
 * other settings, writes to cdk.out.
 */
export async function prepare(
  root: string,
  say: (line: string) => void,
  profile = DEFAULT_PROFILE,
): Promise<string> {
  const digest = sourceDigest(root);
  const folder = join(root, '.huiyin-prepare', profile);
  const assembly = join(folder, 'cdk.out');
  const kept = join(folder, 'sources');
  const ready = () => existsSync(kept) && readFileSync(kept, 'utf8') === digest;
  if (ready()) return assembly;
  const release = await waitForLock(folder);
  try {
    // Another start may have done it while this one waited.
    if (ready()) return assembly;
    rmSync(kept, { force: true });
    for (const [what = '', ...command] of stepsFor(profile, assembly)) {
      say(`${what} …`);
      await run(root, what, command, assembly);
    }
    writeFileSync(kept, digest);
    return assembly;
  } finally {
    release();
  }
}

async function waitForLock(folder: string): Promise<() => void> {
  for (;;) {
    try {
      return takeLock(folder);
    } catch (error) {
      if (!(error instanceof Locked)) throw error;
      await delay(100);
    }
  }
}

function run(
  root: string,
  what: string,
  command: readonly string[],
  assembly: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, CDK_OUTDIR: assembly },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-20_000);
      });
    }
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new PrepareFailed(`${what}失败：\n${output.trimEnd()}`));
    });
  });
}
