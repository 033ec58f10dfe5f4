/**
 * `npm run bench [-- measure …] [--rounds n] [--large]`: what the functions cost in time, reads, writes and
 * money; each measure ends in a table. docs/performance.md and docs/cost.md say what they should be.
 */
import { parseArgs } from 'node:util';
import { coldStart } from './coldStart.ts';
import { cost } from './cost.ts';
import { growth } from './growth.ts';
import { jobs } from './jobs.ts';
import { pace } from './pace.ts';
import { warmShell } from './warmShell.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '21' },
    large: { type: 'boolean', default: false },
  },
});

/** Each measure by its name: its title and how to take it. */
const MEASURES: Record<string, [title: string, take: () => Promise<string>]> = {
  cold: ['冷启动与首次调用 cold load and first call, ms', () => coldStart(Number(values.rounds))],
  warm: ['热调用的外壳 the shell around a warm call', () => warmShell(Number(values.rounds))],
  growth: ['清单随件数的增长 lists, read units', () => growth(values.large)],
  jobs: ['定时任务随在办件数的增长 jobs of the Scheduler, read units', () => jobs(values.large)],
  pace: ['一分钟办完几件 items walked end to end a minute', pace],
  life: ['一件的一生与一年的花费 an item’s whole life and a year’s cost', cost],
};

const unknown = positionals.filter((name) => !(name in MEASURES));
if (unknown.length > 0) {
  console.error(`没有这项测量：${unknown.join('、')}。可选：${Object.keys(MEASURES).join('、')}`);
  process.exit(2);
}

for (const [name, [title, take]] of Object.entries(MEASURES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.log(`\n■ ${title}（${name}）\n`);
  console.log(await take());
}
