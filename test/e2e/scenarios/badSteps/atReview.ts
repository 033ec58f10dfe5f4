import { ending, refuseAll } from '../../support/endings.ts';
import { handIn } from '../../support/handIn.ts';
import { letterOf } from '../../support/profile.ts';
import type { Item } from '../../support/types.ts';
import type { World } from '../../support/world.ts';

/** 办公室核稿: with a sheet that is not complete, sent back without a reason. */
export async function atReview(world: World, item: Item): Promise<void> {
  const circumstances = {
    people: world.people,
    today: await world.today(),
    letter: letterOf(world.profile, 'solved'),
  };
  const data = handIn('office-review', item, circumstances);
  const unity = { requirements: true, review: true, format: false, dispatch: true };
  await refuseAll(world, item, [
    ending(
      item,
      'office-review',
      { ...data, unity },
      {
        what: '四统一少一项',
        by: 'clerk',
        status: 422,
        code: 'REVIEW_SHEET_INCOMPLETE',
        says: /四统一/,
      },
    ),
    ending(
      item,
      'office-review',
      { opinion: ' ' },
      {
        what: '退回不写理由',
        by: 'clerk',
        outcome: 'return',
        status: 422,
        code: 'REASON_MISSING',
        says: /退回须写明理由/,
      },
    ),
    ending(item, 'propose', handIn('propose', item, circumstances), {
      what: '已办过的待办',
      by: 'clerk',
      status: 409,
      code: 'TASK_DONE',
      says: /办过/,
    }),
  ]);
}
