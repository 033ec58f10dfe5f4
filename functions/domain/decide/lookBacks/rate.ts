import { Refusal } from '../../errors.ts';
import type { ItemLookBackRated } from '../../events.ts';
import type { Rules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import { type NewRating, readRating } from '../rate.ts';

/**
 * One deputy's word on what a look-back found, through the deputy's own link (rows 48, 55): beside the first and
 * the final rating, never in their place; it opens nothing by itself.
 * @throws Refusal LINK_OVER, ALREADY_RATED, GRADE_UNKNOWN, REASON_MISSING
 */
export function rateLookBack(
  { lookBacks = [], lookBackRatings = [] }: ItemState,
  submitterId: string,
  lookBackId: string,
  form: NewRating,
  rules: Rules,
): ItemLookBackRated {
  if (!lookBacks.some((known) => known.lookBackId === lookBackId)) {
    throw new Refusal('gone', 'LINK_OVER', '本次征询已经结束，如有意见请与承办单位联系。');
  }
  const own = lookBackRatings.filter((known) => known.lookBackId === lookBackId);
  if (own.some((rating) => rating.submitterId === submitterId)) {
    throw new Refusal('gone', 'ALREADY_RATED', '您已作出评价，谢谢。评价一经提交不能修改。');
  }
  return {
    type: 'item.look-back-rated',
    data: { lookBackId, submitterId, ...readRating(form, rules) },
  };
}
