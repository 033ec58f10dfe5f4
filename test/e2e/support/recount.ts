import { same } from './difference.ts';
import type { World } from './world.ts';

const KINDS = ['suggestion', 'motion', 'proposal'];

interface Statistics {
  counts: { items: number };
}

/**
 * The statistics of the year as they were kept event by event are those of its histories folded anew.
 * Gives how many items were counted. @throws Difference
 */
export async function recounted({ client, today }: World): Promise<number> {
  const on = await today();
  let items = 0;
  for (const kind of KINDS) {
    const of = `/v1/statistics?year=2026&kind=${kind}`;
    const kept = await client.ask<Statistics>('auditor', { path: of });
    const anew = await client.ask<Statistics>('auditor', { path: `${of}&asOf=${on}` });
    same(`${kind} 的统计：由事件重算`, anew, kept);
    items += kept.counts.items;
  }
  return items;
}
