import { addDays } from '../../support/dates.ts';
import { ending, refuseAll } from '../../support/endings.ts';
import { handIn } from '../../support/handIn.ts';
import { letterOf } from '../../support/profile.ts';
import type { Refusal } from '../../support/refusals.ts';
import type { Item } from '../../support/types.ts';
import type { World } from '../../support/world.ts';

/** 办前调查: before the deputy was met, with meetings that cannot have been. */
export async function atInvestigate(world: World, item: Item): Promise<void> {
  const handler = item.division?.handler ?? '';
  const circumstances = {
    people: world.people,
    today: await world.today(),
    letter: letterOf(world.profile, 'solved'),
  };
  const data = handIn('investigate', item, circumstances);
  const later = addDays(circumstances.today, 400);
  const meeting = (changes: object, more: Omit<Refusal, 'call'>): Refusal => ({
    ...more,
    call: {
      method: 'POST',
      path: `/v1/items/${item.itemId}/contacts`,
      json: {
        stage: 'before',
        on: circumstances.today,
        way: 'visit',
        submitters: ['s1'],
        present: [handler],
        ...changes,
      },
    },
  });
  await refuseAll(world, item, [
    ending(item, 'investigate', data, {
      what: '没见代表先交调查',
      by: handler,
      status: 422,
      code: 'CONTACT_BEFORE_MISSING',
      says: /还没有办前沟通记录/,
    }),
    meeting(
      {},
      {
        what: '办前沟通少三项',
        by: handler,
        status: 422,
        code: 'FIELDS_MISSING',
        says: /背景及原因、真实情况、希望取得的效果/,
      },
    ),
    meeting(
      { stage: 'during', on: '2026-02-30' },
      {
        what: '不存在的沟通日期',
        by: handler,
        status: 422,
        code: 'IMPOSSIBLE_DATE',
        says: /没有“2026-02-30”这一天/,
      },
    ),
    meeting(
      { stage: 'during', on: later },
      {
        what: '将来的沟通日期',
        by: handler,
        status: 422,
        code: 'DATE_IN_FUTURE',
        says: /今天之后/,
      },
    ),
    meeting(
      { stage: 'during', submitters: ['s9'] },
      {
        what: '别件的代表',
        by: handler,
        status: 422,
        code: 'SUBMITTER_UNKNOWN',
        says: /本件的代表/,
      },
    ),
    meeting(
      { stage: 'during' },
      {
        what: '督查组登记沟通',
        by: 'inspector1',
        status: 403,
        code: 'FORBIDDEN',
        says: /您没有这一权限/,
      },
    ),
  ]);
}
