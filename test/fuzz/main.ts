/**
 * `npm run fuzz [-- --runs 60 --seed 7 --only publish]`: people work with a system as the scenarios tell it,
 * then come random requests to every operation of the OpenAPI document, those of the people with one thing
 * changed and invented ones. The system is started for it (or `BASE_URL`'s); no answer may be 5xx, each must
 * be as the document says, and history must hold afterwards. Exit code 1 when something does not.
 */
import { parseArgs } from 'node:util';
import { verify } from '../e2e/support/maintenance.ts';
import { startStack } from '../e2e/support/stack.ts';
import { openWorld } from '../e2e/support/world.ts';
import { fuzz } from './fuzz.ts';
import { overHttp } from './overHttp.ts';
import { halfWayThere } from './start.ts';
import { reached, tableOf } from './table.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    runs: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
  },
});
const seed = Number(values.seed);
const say = (line: string) => console.log(line);

// Node calls its own type stripping experimental; that is nothing to tell the person who starts this.
process.removeAllListeners('warning');

const stack = process.env.BASE_URL ? undefined : await startStack();
try {
  const world = await openWorld(stack?.base ?? process.env.BASE_URL ?? '');
  await halfWayThere(world);
  const asked = await overHttp(world, say);
  const worked = [...(asked.asked?.keys() ?? [])];
  say(`演练走到 ${worked.length} 个操作；seed ${seed}，每个操作 ${values.runs} 次`);
  const results = await fuzz(asked, {
    ...{ seed, runs: Number(values.runs) },
    takes: ({ operationId }) => operationId.includes(values.only),
  });
  for (const line of tableOf(results)) say(line);
  const broken = results.filter((one) => one.broken);
  for (const { operation, broken: why } of broken) console.error(`✗ ${operation} ${why}`);
  const history = stack && (await verify(stack));
  if (history) say(history.said);
  const names = new Set(reached(results).map(({ operation }) => operation));
  const missed = results.filter(({ operation }) => !names.has(operation));
  const sum = results.flatMap(({ statuses }) => Object.values(statuses)).reduce((a, b) => a + b, 0);
  say(
    `${results.length} 个操作，${sum} 个请求；${names.size} 个操作答复过 2xx，${broken.length} 个有问题。`,
  );
  if (missed.length > 0)
    say(`没有答复过 2xx：${missed.map(({ operation }) => operation).join('、')}`);
  const never = missed.filter(({ operation }) => !worked.includes(operation));
  if (never.length > 0)
    say(`演练也没有走到：${never.map(({ operation }) => operation).join('、')}`);
  process.exitCode = broken.length > 0 || history?.clean === false ? 1 : 0;
} finally {
  await stack?.stop();
}
