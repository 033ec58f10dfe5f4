import { consultationOf, notReturned, windowOver } from '../consultation.ts';
import { invalid, Refusal } from '../errors.ts';
import type { ConsultationClosed, RatingReceived } from '../events.ts';
import { gradeOf } from '../profile/profile.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';

/** What the deputy's form holds: two grades of the profile, a reason when 不满意. */
export interface NewRating {
  attitude: string;
  result: string;
  reason?: string;
  comment?: string;
}

function gone(code: string, message: string): Refusal {
  return new Refusal('gone', code, message);
}

function mustBeGrade(grade: string, field: string, rules: Rules) {
  const known = gradeOf(rules.profile, grade);
  if (known) return known;
  const words = rules.profile.rating.grades.map((g) => g.word).join('、');
  throw invalid('GRADE_UNKNOWN', `请在“${words}”中选择。`, field);
}

/**
 * One deputy's rating through the deputy's own link (design.md §5; domain.md §3.6).
 * @throws Refusal LINK_OVER when the round is over, ALREADY_RATED, GRADE_UNKNOWN, REASON_MISSING
 */
export function rate(
  state: ItemState,
  submitterId: string,
  round: number,
  form: NewRating,
  rules: Rules,
): RatingReceived {
  const asked = consultationOf(state);
  if (asked?.round !== round) {
    throw gone('LINK_OVER', '本轮征询已经结束，如有意见请与承办单位联系。');
  }
  if (asked.ratings.some((r) => r.submitterId === submitterId)) {
    throw gone('ALREADY_RATED', '您已作出评价，谢谢。评价一经提交不能修改。');
  }
  return { type: 'rating.received', data: { submitterId, round, ...readRating(form, rules) } };
}

/**
 * What a form says, in grades of the profile.
 * @throws Refusal GRADE_UNKNOWN, REASON_MISSING
 */
export function readRating(
  form: NewRating,
  rules: Rules,
): Omit<RatingReceived['data'], 'submitterId' | 'round'> {
  const attitude = mustBeGrade(form.attitude, 'attitude', rules);
  const result = mustBeGrade(form.result, 'result', rules);
  if ((attitude.needsReason || result.needsReason) && !form.reason?.trim()) {
    throw invalid('REASON_MISSING', '评价为“不满意”的，请写明理由，便于我们重新办理。', 'reason');
  }
  return {
    attitude: attitude.word,
    result: result.word,
    ...(form.reason?.trim() ? { reason: form.reason.trim() } : {}),
    ...(form.comment?.trim() ? { comment: form.comment.trim() } : {}),
    on: rules.today,
    satisfied: attitude.satisfied && result.satisfied,
  };
}

/** Ends a consultation whose return window is over; undefined while it still runs. */
export function closeConsultation(state: ItemState, today: string): ConsultationClosed | undefined {
  const asked = consultationOf(state);
  if (!asked || !windowOver(state, asked, today)) return undefined;
  const unreturned = notReturned(state, asked).map(({ id }) => id);
  return { type: 'consultation.closed', data: { round: state.round, unreturned } };
}
