import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carriedItems } from '../../functions/store/yearRegister.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { actor, registered, TODAY, told } from '../support/given.ts';
import { tracked } from '../support/promising.ts';
import { shown } from '../support/storing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());

describe('what goes into the next year', () => {
  it('is what is tracked and what is still handled, not what was withdrawn or returned', async () => {
    const store = await database.newStore();
    await shown(store, tracked());
    await shown(store, registered({ number: '201' }));
    const ends = {
      withdrawn: { how: 'withdrawn', letters: [{ submitterId: 's1', on: TODAY }] },
      returned: { how: 'returned', unit: '市民政局', side: 'return-1' },
    } as const;
    const data = [ends.withdrawn, ends.returned].map((end) => ({ ...end, on: TODAY }));
    for (const [n, one] of data.entries()) {
      const story = registered({ number: `30${n}` });
      const ended = { type: 'item.concluded', data: one } as Parameters<typeof told>[1];
      await shown(store, told(story, ended, actor('clerk')));
    }
    const carried = await carriedItems(store, 2026);
    expect(carried.map(({ itemId, why }) => [itemId, why])).toEqual([
      ['npc-2026-012', 'promise'],
      ['npc-2026-201', 'open'],
    ]);
  });
});
