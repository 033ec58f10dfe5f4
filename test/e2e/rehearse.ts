import { parseArgs } from 'node:util';
import { SCENARIOS } from './scenarios/index.ts';
import { NoToken } from './support/client.ts';
import { type Coverage, coverageLines, coverageOf, together } from './support/coverage.ts';
import { Difference } from './support/difference.ts';
import { lineReport, type Report } from './support/report.ts';
import { startStack } from './support/stack.ts';
import { openWorld, reporting, type Scenario, type World } from './support/world.ts';
import { rehearseYear } from './year/rehearse.ts';

/** Not a scenario among others: a system of its own lives through it. */
const YEAR = 'year';

const HELP = `用法：npm run rehearse [-- [--profile sichuan] 名称 …]
      npm run rehearse -- year

演练：一件件从登记走到办结，只通过 HTTP。
  BASE_URL=http://…        对着这个系统演练；没有它就自己启动一个本机系统
  HUIYIN_TOKEN_<人员>=…    系统没有 /dev 时各人的令牌，例如 HUIYIN_TOKEN_CLERK、
                           HUIYIN_TOKEN_HANDLER_JYCJ_1
  --profile sichuan        启动的本机系统按哪个地方的做法（profiles/ 里的文件名）；
                           写几个就依次演练几地，流程图走到的地方合在一起数
  year                     另起一个本机系统，日历逐日走过一整年：样例 24 件从交办到年终

名称：
`;

const say = (line = '') => console.log(line);

// Node calls its own type stripping experimental; that is nothing to tell the person who rehearses.
process.removeAllListeners('warning');

interface Chosen {
  scenarios: readonly Scenario[];
  profiles: readonly (string | undefined)[];
  /** The whole year instead. */
  year: boolean;
}

function chosen(): Chosen {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' }, profile: { type: 'string', multiple: true } },
    allowPositionals: true,
  });
  const year = positionals.length === 1 && positionals[0] === YEAR;
  const unknown = positionals.find((name) => !year && SCENARIOS.every((one) => one.name !== name));
  if (unknown || values.help) {
    if (unknown) say(`没有演练“${unknown}”。\n`);
    say(HELP + SCENARIOS.map(({ name, title }) => `  ${name.padEnd(18)}${title}`).join('\n'));
    process.exit(unknown ? 2 : 0);
  }
  const scenarios =
    positionals.length === 0
      ? SCENARIOS
      : SCENARIOS.filter(({ name }) => positionals.includes(name));
  return { scenarios, profiles: values.profile ?? [undefined], year };
}

/** Says what differs; a fault of the rehearsal itself comes with its trace. */
function explain(error: unknown): void {
  if (error instanceof Difference) {
    say(`  ✗ ${error.message.split('：期望 ')[0]}`);
    say(`      期望  ${error.expected}`);
    say(`      实际  ${error.found}`);
    return;
  }
  const known = error instanceof Error && ['Refused', 'Late', 'Unreachable'].includes(error.name);
  say(`  ✗ ${known ? error.message : error instanceof Error ? error.stack : String(error)}`);
}

type Ending = 'passed' | 'failed' | 'left';

async function tell(world: World, { name, title, needsDev, run }: Scenario): Promise<Ending> {
  say(`\n■ ${title}（${name}）`);
  if (needsDev && !world.dev) {
    say('  ○ 省略：没有 /dev，日历、邮箱、流程都看不到');
    return 'left';
  }
  try {
    await run(world);
    return 'passed';
  } catch (error) {
    if (error instanceof NoToken) {
      say(`  ○ 省略：${error.message}`);
      return 'left';
    }
    explain(error);
    return 'failed';
  }
}

/** What a rehearsal came to. */
interface Rehearsed {
  ok: boolean;
  coverage: Coverage[];
}

async function rehearse(scenarios: readonly Scenario[], base: string): Promise<Rehearsed> {
  const counts = { steps: 0, mails: 0, left: 0 };
  const lines = lineReport(say);
  const report: Report = {
    step(line) {
      counts.steps += 1;
      counts.mails += line.mails?.length ?? 0;
      lines.step(line);
    },
    held: lines.held,
    left(what) {
      counts.left += 1;
      lines.left(what);
    },
  };
  const began = performance.now();
  const world = reporting(await openWorld(base), report);
  const day = `今天是 ${await world.today()}${world.dev ? '' : '（没有 /dev）'}`;
  say(`演练  ${base}  ${world.profile.name}  ${day}`);
  const endings: Ending[] = [];
  for (const scenario of scenarios) endings.push(await tell(world, scenario));
  const of = (ending: Ending) => endings.filter((one) => one === ending).length;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(
    `\n演练结束：${of('passed')} 场如愿，${of('failed')} 场有出入，${of('left')} 场省略；${counts.steps} 步，${counts.mails} 封邮件，用时 ${seconds} 秒`,
  );
  return { ok: of('failed') === 0, coverage: world.dev ? await coverageOf(world.dev) : [] };
}

/** Rehearses against the system at BASE_URL, or one that is started for it. */
async function rehearseUnder(profile: string | undefined): Promise<Rehearsed> {
  if (!process.env.BASE_URL)
    say(`没有 BASE_URL，启动一个本机系统${profile ? `（${profile}）` : ''} …`);
  const stack = process.env.BASE_URL ? undefined : await startStack(profile ? { profile } : {});
  try {
    const base = (process.env.BASE_URL ?? stack?.base ?? '').replace(/\/+$/, '');
    return await rehearse(scenarios, base);
  } finally {
    await stack?.stop();
  }
}

// The system that was started must not outlive the rehearsal: it goes when this process exits.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => process.exit(1));

const { scenarios, profiles, year } = chosen();
try {
  if (year) process.exit((await rehearseYear(say)) ? 0 : 1);
  const done: Rehearsed[] = [];
  for (const profile of profiles) done.push(await rehearseUnder(profile));
  const coverage = together(done.map((one) => one.coverage));
  if (coverage.length > 0) {
    say(`\n流程图走到的地方（${done.length > 1 ? '各地的全部流程合计' : '这个系统的全部流程'}）：`);
    for (const line of coverageLines(coverage)) say(line);
  }
  process.exitCode = done.every(({ ok }) => ok) ? 0 : 1;
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
