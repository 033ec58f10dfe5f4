/**
 * `npm test`: everything that must hold, with one line at the end that counts it. A lint, type, dependency,
 * build or synth step is one check; a test is one check. What could not be run has failed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heading, type Outcome, run, runSideBySide, type Step, watch } from './steps.ts';
import { sentence, type Tally, tallyOf, type VitestReport } from './tally.ts';

/** The slow ones first, so that two side by side end together. */
const INDEPENDENT: readonly Step[] = [
  { title: '类型 types (tsc)', command: 'tsc', args: ['--noEmit'] },
  { title: '格式与规范 lint (biome)', command: 'biome', args: ['check', '.'] },
  { title: '无用代码 unused (knip)', command: 'knip', args: ['--no-progress'] },
  { title: '依赖规则 dependencies', command: 'node', args: ['scripts/dependencies.ts'] },
];
const BUILD: Step = { title: '打包 build (esbuild)', command: 'node', args: ['scripts/build.ts'] };
const SYNTH: Step = { title: '合成模板 synth (cdk)', command: 'node', args: ['infra/app.ts'] };

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

function count({ title, passed, output, seconds }: Outcome): void {
  console.log(heading(title));
  if (output.trim() !== '') console.log(output.trim());
  console.log(`${passed ? '✓ 通过' : '✗ 未通过'}  ${title}  ${seconds.toFixed(1)} s`);
  if (passed) total.passed += 1;
  else {
    total.failed += 1;
    failures.push(title);
  }
}

/** A step that needs another one is not run without it, and has failed then. */
async function after(needed: Outcome, step: Step): Promise<Outcome> {
  if (needed.passed) return run(step);
  return {
    title: step.title,
    passed: false,
    output: `没有运行：${needed.title} 未通过`,
    seconds: 0,
  };
}

function readReport(path: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

async function runTests(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-test-'));
  const report = join(folder, 'report.json');
  const title = '测试 tests (vitest)';
  console.log(heading(title));
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = await watch({ title, command: 'vitest', args });
  const tests = tallyOf(readReport(report), exitCode);
  rmSync(folder, { recursive: true, force: true });
  total.passed += tests.passed;
  total.failed += tests.failed;
  total.skipped += tests.skipped;
  if (tests.failed > 0) failures.push(`${title}: ${tests.failed}`);
}

await runSideBySide(INDEPENDENT, 2, count);
const built = await run(BUILD);
count(built);
count(await after(built, SYNTH));
await runTests();

console.log(heading('合计 total'));
for (const title of failures) console.log(`✗ ${title}`);
console.log(sentence(total));
process.exitCode = total.failed > 0 ? 1 : 0;
