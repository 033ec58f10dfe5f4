import { consultationOf, notReturned, windowOver } from '../../consultation.ts';
import { Refusal } from '../../errors.ts';
import type { PromiseConsultationClosed, PromiseRated } from '../../events.ts';
import { secondReplyOf } from '../../promise.ts';
import type { Rules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import { type NewRating, readRating } from '../rate.ts';

/**
 * One deputy's rating of a second reply, through the deputy's own link (domain.md §3.7; 重庆 24, 28).
 * @throws Refusal LINK_OVER, ALREADY_RATED, GRADE_UNKNOWN, REASON_MISSING
 */
export function ratePromise(
  state: ItemState,
  submitterId: string,
  side: string,
  form: NewRating,
  rules: Rules,
): PromiseRated {
  const found = secondReplyOf(state, side);
  if (!found || !consultationOf(state, side)) {
    throw new Refusal('gone', 'LINK_OVER', '本次征询已经结束，如有意见请与承办单位联系。');
  }
  if (found.reply.ratings.some((rating) => rating.submitterId === submitterId)) {
    throw new Refusal('gone', 'ALREADY_RATED', '您已作出评价，谢谢。评价一经提交不能修改。');
  }
  const { promiseId } = found.entry;
  return {
    type: 'promise.rated',
    data: { promiseId, side, submitterId, ...readRating(form, rules) },
  };
}

/** Ends the consultation of a second reply whose return window is over; undefined while it runs. */
export function closePromiseConsultation(
  state: ItemState,
  side: string,
  today: string,
): PromiseConsultationClosed | undefined {
  const found = secondReplyOf(state, side);
  const asked = consultationOf(state, side);
  if (!found || !asked || !windowOver(state, asked, today)) return undefined;
  const unreturned = notReturned(state, asked).map(({ id }) => id);
  const { promiseId } = found.entry;
  return { type: 'promise.consultation-closed', data: { promiseId, side, unreturned } };
}
