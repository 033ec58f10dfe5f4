import '../../support/environment.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runningKey } from '../../../functions/store/views/keys.ts';
import { openItemsSince } from '../../../functions/store/views/openItems.ts';
import { startDynoxide, type TestDatabase } from '../../support/dynoxide.ts';
import { putAll } from '../../support/storing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());

const row = (shard: number, itemId: string, until?: string, course = 'a1') => ({
  pk: runningKey(shard),
  sk: `${itemId}-r1-${course}`,
  itemId,
  ...(until ? { until } : {}),
});

it('gives every item in hand with something due since a day, once a page, and those of old rows', async () => {
  const store = await database.newStore();
  await putAll(store, store.tables.views, [
    row(0, 'npc-2026-001', '2026-06-02'),
    row(0, 'npc-2026-001', '2026-06-02', 'return-1-a1'),
    row(0, 'npc-2026-002', '2026-06-01'),
    row(0, 'npc-2026-003', '2026-07-01'),
    row(4, 'npc-2026-004'),
    row(9, 'npc-2026-005', '2026-12-31'),
  ]);
  const found: string[] = [];
  let pages = 0;
  for (let cursor: string | undefined = '0#'; cursor; pages += 1) {
    const page: { itemIds: string[]; next?: string } = await openItemsSince(
      store,
      '2026-06-02',
      3,
      cursor,
    );
    found.push(...page.itemIds);
    cursor = page.next;
  }
  expect(found).toEqual(['npc-2026-001', 'npc-2026-003', 'npc-2026-004', 'npc-2026-005']);
  expect(pages).toBe(11);
});
