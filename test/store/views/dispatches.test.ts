import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../functions/store/store.ts';
import { listDispatches } from '../../../functions/store/views/dispatches.ts';
import { itemRows } from '../../../functions/store/views/itemRows.ts';
import { completed } from '../../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../../support/dynoxide.ts';
import { registered } from '../../support/given.ts';
import { putAll } from '../../support/storing.ts';
import { waitingAt } from '../../support/waitingAt.ts';

let database: TestDatabase;
let store: Store;

/** One item a day, delivered to both deputies on days of three months. */
const DAYS = ['2026-01-30', '2026-01-31', '2026-02-01', '2026-03-15', '2026-03-16'];
const delivered = DAYS.map((on, nth) => {
  const story = waitingAt('deliver', registered({ number: `10${nth}` }));
  const deliveries = ['s1', 's2'].map((id) => ({ submitterId: id, way: 'mail' as const, on }));
  return completed(story, 'deliver', 'done', { deliveries });
});

beforeAll(async () => {
  database = await startDynoxide();
  store = await database.newStore();
  const rows = delivered.flatMap(({ state }) => itemRows(state));
  await putAll(store, store.tables.views, rows);
});
afterAll(() => database.stop());

const log = (from: string, to: string, limit = 20, after?: string) =>
  listDispatches(store, { from, to }, { limit, after });
const days = async (from: string, to: string) =>
  (await log(from, to)).rows.map(({ lines }) => lines[0]?.on);

describe('送达台账', () => {
  it('holds what was sent between two days, both included, over the months', async () => {
    expect(await days('2026-01-31', '2026-03-15')).toEqual(DAYS.slice(1, 4));
    expect(await days('2026-02-02', '2026-03-14')).toEqual([]);
    expect(await days('2025-03-16', '2026-03-16')).toEqual(DAYS);
    const { rows } = await log('2026-02-01', '2026-02-01');
    expect(rows).toMatchObject([
      {
        ...{ itemId: 'npc-2026-102', number: '102' },
        lines: [{ kind: 'delivery', name: '林若溪' }, { name: '程嘉树' }],
      },
    ]);
  });

  it('is read page by page, nothing twice and nothing left out', async () => {
    const found: string[] = [];
    let after: string | undefined;
    do {
      const page = await log('2026-01-01', '2026-03-31', 2, after);
      found.push(...page.rows.map((row) => ('itemId' in row ? row.itemId : row.draftId)));
      expect(page.rows.length).toBeLessThanOrEqual(2);
      after = page.next;
    } while (after);
    expect(found).toEqual(delivered.map(({ state }) => state.itemId));
  });

  it.each([
    ['2026-03-16', '2026-03-15'],
    ['2026-02-30', '2026-03-15'],
    ['2025-01-01', '2026-03-15'],
  ])('refuses %s to %s', async (from, to) => {
    await expect(log(from, to)).rejects.toMatchObject({ code: 'RANGE_INVALID' });
  });
});
