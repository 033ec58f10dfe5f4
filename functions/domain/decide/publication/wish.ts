import { mustExist } from '../../calendar/mustExist.ts';
import { invalid } from '../../errors.ts';
import type { PublicationWishStated } from '../../events.ts';
import type { StatedWish } from '../../publication.ts';
import type { Actor } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import { mustHaveRole } from '../authorize.ts';
import { OFFICE } from '../intake.ts';

/**
 * 登记公开意愿 of one submitter, as he told it; the last word counts, of several the narrowest (domain.md §3.8).
 * @throws Refusal FORBIDDEN, SUBMITTER_UNKNOWN, IMPOSSIBLE_DATE, DATE_IN_FUTURE
 */
export function stateWish(
  state: ItemState,
  wish: StatedWish,
  actor: Actor,
  { today }: Rules,
): PublicationWishStated {
  mustHaveRole(actor, OFFICE, '登记公开意愿');
  if (!state.item.submitters.some(({ id }) => id === wish.submitterId)) {
    throw invalid('SUBMITTER_UNKNOWN', '本件没有这一位提出人，请核对。', 'submitterId');
  }
  mustExist(wish.on, 'on');
  if (wish.on > today) throw invalid('DATE_IN_FUTURE', '表示意愿的日期不能在今天之后。', 'on');
  return { type: 'publication.wish-stated', data: wish };
}
