import { repeatedAnswers } from '../../raisedAgain.ts';
import type { DraftData } from '../data.ts';
import { blocked, type Guard } from '../guards.ts';

/** A demand that was raised before is not answered in the same words again without saying why (domain.md §7 row 10). */
export const repeatExplained: Guard = ({ state, data, rules }) => {
  const draft = data as DraftData | undefined;
  if (!draft || draft.repeated?.trim()) return undefined;
  const [first, ...others] = repeatedAnswers(state, draft, rules.profile);
  if (!first) return undefined;
  const demands = [...new Set([first, ...others].map(({ demand }) => demand))].join('、');
  return blocked(
    'REPEATED_ANSWER',
    `第${demands}项诉求${first.year}年第${first.number}号已经提过，这次的类别和答复与当时几乎相同。请重新研究；确须同样答复的，写明理由。`,
    'data.repeated',
  );
};
