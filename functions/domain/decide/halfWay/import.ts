import { computeDeadline } from '../../deadline/computeDeadline.ts';
import { invalid } from '../../errors.ts';
import type { ItemImportedHalfWay } from '../../events.ts';
import type { NewHalfWay, RecordedPast } from '../../halfWay.ts';
import type { NewItem } from '../../item.ts';
import { clock } from '../../profile/profile.ts';
import type { Actor } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import { register } from '../register.ts';
import { recordPast } from './past.ts';
import { checkPlaces, isAt } from './places.ts';
import { dissatisfiedOn } from './ratings.ts';

/** 第几轮: 协办 items and those before 办前调查 are in their first. */
function checkRound({ round, resumeAt }: NewHalfWay, { part }: NewItem): void {
  if (round === 1) return;
  if (part === 'co') throw invalid('ROUND_INVALID', '协办件只能从第1轮导入。', 'round');
  if (isAt(resumeAt, 'investigate')) return;
  throw invalid('ROUND_INVALID', `第${round}轮从办前调查开始，请核对从哪一步开始。`, 'round');
}

/** 重办 has a clock of its own, from the day of the 不满意. */
function deadlineOf(
  { ratings = [] }: RecordedPast,
  round: number,
  item: NewItem,
  { profile, calendar }: Rules,
) {
  const dissatisfied = round > 1 ? dissatisfiedOn(ratings, round) : undefined;
  if (!dissatisfied) return {};
  const rule = clock(profile, 'reReply', item.kind);
  return { replyDeadline: computeDeadline(rule, { dissatisfied }, calendar) };
}

/**
 * 半途导入: an item of the bureau's old list goes on at a later step. What is known of its past must fit
 * that step; what nobody can hand in any more must be known.
 * @param batchId the import that it came with
 * @throws Refusal of `register`, ROUND_INVALID, and those of checkPlaces and recordPast, with the path
 */
export function importHalfWay(
  item: NewItem,
  halfWay: NewHalfWay,
  actor: Actor,
  rules: Rules,
  batchId?: string,
): ItemImportedHalfWay {
  const { data } = register(item, rules, batchId);
  checkRound(halfWay, item);
  checkPlaces(halfWay, item);
  const past = recordPast({ halfWay, item, actor, rules });
  const { resumeAt, round, source } = halfWay;
  return {
    type: 'item.imported-half-way',
    data: {
      ...data,
      ...deadlineOf(past, round, item, rules),
      halfWay: { resumeAt, round, source, past },
    },
  };
}
