import '../support/environment.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyNotice } from '../../functions/domain/decide/notices.ts';
import { append } from '../../functions/store/append.ts';
import { applyToViews } from '../../functions/store/views/apply.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { DUE, manyOpen, SWEPT } from '../support/manyOpen.ts';
import { confirmedNotice, draftedNotice, toldNotice } from '../support/noticing.ts';
import { withDirectory } from '../support/storing.ts';
import { sweptTwice } from '../support/sweeping.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());

/** A notice in force of which every deadline was gone over already. */
function appliedNotice() {
  const notice = confirmedNotice(draftedNotice());
  const noticeId = notice.state.notices[0]?.noticeId ?? '';
  const applied = applyNotice(notice.state, noticeId, SWEPT);
  if (!applied) throw new Error('nothing to apply');
  return toldNotice(notice, applied).events;
}

/** The day swept among so many open items: 200 of them due, a notice loaded, reports watched. */
async function sweptAmong(size: number) {
  const store = await database.newStore();
  await withDirectory(store);
  for (const event of appliedNotice()) {
    await append(store, event);
    await applyToViews(store, [event]);
  }
  await manyOpen(store, size, /^DUE#/);
  return sweptTwice(store);
}

describe('the daily sweep among 1,000 and 10,000 open items, the same 200 due', () => {
  it('costs the same within a tenth, with a notice gone over and the reports watched', {
    timeout: 120_000,
  }, async () => {
    const [[few, fewAgain], [many, manyAgain]] = [
      await sweptAmong(1_000),
      await sweptAmong(10_000),
    ];
    expect([few.result, many.result]).toEqual([{ done: DUE }, { done: DUE }]);
    expect([fewAgain.result, manyAgain.result]).toEqual([{ done: 0 }, { done: 0 }]);
    expect(many.read).toBeLessThanOrEqual(1.1 * few.read);
    expect(manyAgain.read).toBeLessThanOrEqual(1.1 * fewAgain.read);
    // Two or three units each: the row of the due list, the snapshot, the events after it.
    expect(many.read).toBeLessThanOrEqual(3 * DUE);
  });
});
