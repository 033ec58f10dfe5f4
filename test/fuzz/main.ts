/**
 * `npm run fuzz [-- --runs 60 --seed 7 --only publish]`: random requests to every operation of the OpenAPI
 * document, of a system that it starts (or `BASE_URL`'s); none may be answered by 5xx, every answer must be as
 * the document says, and history must hold afterwards. Exit code 1 when something does not.
 */
import { parseArgs } from 'node:util';
import { verify } from '../e2e/support/maintenance.ts';
import { startStack } from '../e2e/support/stack.ts';
import { openWorld } from '../e2e/support/world.ts';
import { fuzz } from './fuzz.ts';
import { overHttp } from './overHttp.ts';
import { halfWayThere } from './start.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    runs: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
  },
});
const seed = Number(values.seed);

const stack = process.env.BASE_URL ? undefined : await startStack();
try {
  const world = await openWorld(stack?.base ?? process.env.BASE_URL ?? '');
  await halfWayThere(world);
  console.log(`seed ${seed}，每个操作 ${values.runs} 次`);
  const results = await fuzz(await overHttp(world), {
    ...{ seed, runs: Number(values.runs) },
    takes: ({ operationId }) => operationId.includes(values.only),
  });
  for (const { operation, statuses } of results) {
    const words = Object.entries(statuses).map(([status, times]) => `${status}×${times}`);
    console.log(`${operation.padEnd(34)} ${words.join(' ')}`);
  }
  const broken = results.filter((one) => one.broken);
  for (const { operation, broken: why } of broken) console.error(`✗ ${operation} ${why}`);
  const history = stack && (await verify(stack));
  if (history) console.log(history.said);
  const sum = results.flatMap(({ statuses }) => Object.values(statuses)).reduce((a, b) => a + b, 0);
  console.log(`${results.length} 个操作，${sum} 个请求，${broken.length} 个操作有问题。`);
  process.exitCode = broken.length > 0 || history?.clean === false ? 1 : 0;
} finally {
  await stack?.stop();
}
