/**
 * `npm run scan`: what others know of our dependencies, whether their lock may be used, and whether a secret
 * lies among the sources. The last two need no network and are part of `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lockProblems } from './scan/lock.ts';
import { scanTracked } from './scan/tracked.ts';

const ROOT = resolve(import.meta.dirname, '..');
let failed = false;

function say(what: string, problems: readonly string[]): void {
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${what}`);
  for (const problem of problems) console.log(`  ${problem}`);
  failed ||= problems.length > 0;
}

/** The registry's advisories; a registry that keeps none is no reason to fail, and is named. */
function audit(): void {
  const { stdout, stderr } = spawnSync('npm', ['audit', '--json', '--audit-level=high'], {
    ...{ cwd: ROOT, encoding: 'utf8', timeout: 60_000 },
  });
  try {
    const { metadata, vulnerabilities } = JSON.parse(stdout);
    const severe = Object.values<{ name: string; severity: string }>(vulnerabilities).filter(
      ({ severity }) => severity === 'high' || severity === 'critical',
    );
    say(
      `已知漏洞 advisories: ${JSON.stringify(metadata.vulnerabilities)}`,
      severe.map(({ name, severity }) => `${name}: ${severity}`),
    );
  } catch {
    const why = `${stderr ?? ''}${stdout ?? ''}`.trim().split('\n').find(Boolean) ?? 'no answer';
    console.log(
      `– 已知漏洞 advisories: 没能查询，登记处没有这项服务或没有网络（${why.slice(0, 200)}）`,
    );
  }
}

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
audit();
say(`依赖锁 lock: ${Object.keys(packages).length} packages`, lockProblems(packages));
const { files, findings } = scanTracked(ROOT);
say(
  `密钥 secrets: ${files} files`,
  findings.map(({ file, line, what }) => `${file}:${line} ${what}`),
);
process.exitCode = failed ? 1 : 0;
