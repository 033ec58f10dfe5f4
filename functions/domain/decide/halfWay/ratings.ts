import { mustExist } from '../../calendar/mustExist.ts';
import { invalid } from '../../errors.ts';
import type { Rating } from '../../events.ts';
import type { NewHalfWay, OldRating } from '../../halfWay.ts';
import type { NewItem } from '../../item.ts';
import { lastDissatisfied, lastRatings } from '../../rating.ts';
import type { Rules } from '../../rules.ts';
import { readRating } from '../rate.ts';
import { mustBeOfItem } from '../recording.ts';
import { isAt } from './places.ts';
import { within } from './within.ts';

/** What a deputy said on paper, in grades of the profile. */
function readOld(
  { submitterId, round, on, ...form }: OldRating,
  { round: now, resumeAt }: NewHalfWay,
  item: NewItem,
  rules: Rules,
): Rating {
  mustBeOfItem([submitterId], { item });
  mustExist(on, 'on');
  if (on > rules.today) throw invalid('DATE_IN_FUTURE', '评价日期不能在今天之后。', 'on');
  if (on < item.assignedOn) throw invalid('DATE_ORDER', '评价日期不能早于交办日。', 'on');
  const of = round ?? now;
  const last = isAt(resumeAt, 'consult') ? now : now - 1;
  if (of > last) throw invalid('ROUND_TOO_LATE', `第${of}轮还没有征询意见。`, 'round');
  return { submitterId, round: of, ...readRating(form, rules), on };
}

const unsatisfiedIn = (ratings: readonly Rating[], round: number) =>
  ratings.filter((rating) => rating.round === round && !rating.satisfied);

/**
 * The ratings of the old list, and that the item may stand where it stands: nobody is 不满意 at 督查, and
 * somebody is before a further round and at 归口裁定 (domain.md §1 row 8, §3.6).
 * @throws Refusal SUBMITTER_UNKNOWN, GRADE_UNKNOWN, REASON_MISSING, IMPOSSIBLE_DATE, DATE_IN_FUTURE,
 * DATE_ORDER, ROUND_TOO_LATE, STILL_UNSATISFIED, UNSATISFIED_MISSING, DECISION_TOO_EARLY
 */
export function oldRatings(halfWay: NewHalfWay, item: NewItem, rules: Rules): Rating[] {
  const { resumeAt, round, past } = halfWay;
  const ratings = (past.ratings ?? []).map((one, index) =>
    within(`past.ratings.${index}`, () => readOld(one, halfWay, item, rules)),
  );
  const why =
    resumeAt === 'decide' && unsatisfiedIn(ratings, round).length === 0
      ? '归口裁定'
      : round > 1 && unsatisfiedIn(ratings, round - 1).length === 0
        ? `第${round}轮办理`
        : undefined;
  if (why) {
    throw invalid(
      'UNSATISFIED_MISSING',
      `${why}因不满意而起：请写明上一次是谁在哪天评价不满意、理由是什么。`,
      'past.ratings',
    );
  }
  const { fromRound } = rules.profile.rating.secondTime;
  if (resumeAt === 'decide' && round < fromRound) {
    throw invalid('DECISION_TOO_EARLY', `第${fromRound}轮起才须归口裁定，请核对轮次。`, 'round');
  }
  const inspecting = isAt(resumeAt, 'inspect');
  if (inspecting && unsatisfiedIn(lastRatings({ ratings }), round).length > 0) {
    throw invalid(
      'STILL_UNSATISFIED',
      '还有不满意的，不能直接办后督查：请从归口裁定或下一轮办理开始。',
      'past.ratings',
    );
  }
  return ratings;
}

/** The day on which the last one said 不满意 with the round before; the clock of 重办 begins with it. */
export function dissatisfiedOn(ratings: readonly Rating[], round: number): string | undefined {
  return lastDissatisfied(ratings.filter((rating) => rating.round === round - 1));
}
