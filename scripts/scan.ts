/**
 * `npm run scan`: what others know of our dependencies, whether their lock may be used, and whether a secret
 * lies among the sources. The last two need no network and are part of `npm test`.
 * Exit code 1: something was found; 2: nothing was found, but the registry did not say what it knows.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { askRegistry } from './scan/advisories.ts';
import { lockProblems } from './scan/lock.ts';
import { scanTracked } from './scan/tracked.ts';

/** Exit code where all is well as far as it could be asked. */
const UNANSWERED = 2;

const ROOT = resolve(import.meta.dirname, '..');
let failed = false;
let unanswered = false;

function say(what: string, problems: readonly string[]): void {
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${what}`);
  for (const problem of problems) console.log(`  ${problem}`);
  failed ||= problems.length > 0;
}

/** The registry's advisories. One that keeps none is told apart from one that knows of nothing. */
function audit(): void {
  const found = askRegistry(ROOT);
  if (found.answered) {
    say(`已知漏洞 advisories: ${JSON.stringify(found.counts)}`, found.severe);
    return;
  }
  console.log(`? 已知漏洞 advisories: 没有查到，不等于没有。登记处没有答复：${found.why}`);
  console.log(
    '  请在能访问 https://registry.npmjs.org 的机器上再运行一次，或用 npm_config_registry 指定提供这项查询的登记处。',
  );
  unanswered = true;
}

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
audit();
say(`依赖锁 lock: ${Object.keys(packages).length} packages`, lockProblems(packages));
const { files, findings } = scanTracked(ROOT);
say(
  `密钥 secrets: ${files} files`,
  findings.map(({ file, line, what }) => `${file}:${line} ${what}`),
);
if (unanswered) console.log(`结果：${failed ? '有问题，' : ''}已知漏洞一项没有查`);
process.exitCode = failed ? 1 : unanswered ? UNANSWERED : 0;
