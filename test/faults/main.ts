/**
 * `npm run faults [-- --items 200 --users 20 --rates 0.1,0.5 --seed 7]`: many people drive many items while calls
 * of the services fail, messages cannot be read and the disk is full, once for each rate on a system of its own;
 * then a checker proves that nothing was lost, doubled or left behind. Ends in a table; exit code 1 when
 * something does not hold.
 */
import { parseArgs } from 'node:util';
import { startStack } from '../e2e/support/stack.ts';
import { type Outcome, ordeal } from './ordeal.ts';
import { told } from './told.ts';

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '200' },
    users: { type: 'string', default: '20' },
    rates: { type: 'string', default: '0.1,0.5' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
  },
});
const [items, users, seed] = [values.items, values.users, values.seed].map(Number) as [
  number,
  number,
  number,
];

/** What fails so often that hardly anything gets through does not last: it takes turns with this. */
const CALMER = 0.1;

async function tried(rates: readonly number[]): Promise<Outcome> {
  const stack = await startStack();
  try {
    return await ordeal(stack, { items, users, rates, seed });
  } finally {
    await stack.stop();
  }
}

const outcomes: Record<string, Outcome> = {};
try {
  for (const rate of values.rates.split(',').map(Number)) {
    const rates = rate > CALMER ? [rate, CALMER] : [rate];
    outcomes[rates.map((one) => `${one * 100}%`).join('、')] = await tried(rates);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
console.log(`seed ${seed}，${items}件，${users}人同时办理\n`);
console.log(told(outcomes));
