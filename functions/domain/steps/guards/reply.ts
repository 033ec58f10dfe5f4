import { classOf } from '../../profile/profile.ts';
import type { DraftData } from '../data.ts';
import { blocked, type Guard } from '../guards.ts';

/**
 * A class that needs a reason says of each demand that is not met why, and which policy stands against it
 * (domain.md §1 row 31: explained point by point).
 */
export const unmetExplained: Guard = ({ data, rules }) => {
  if (!data) return undefined;
  const { class: letter, answers } = data as DraftData;
  const unmet = answers.filter((answer) => answer.unmet);
  if (classOf(rules.profile, letter)?.needsReason && unmet.length === 0) {
    return blocked(
      'UNMET_NOT_NAMED',
      `${letter}类答复须逐项说明：请指明哪几项诉求暂不能办，并逐项写明理由。`,
      'data.answers',
    );
  }
  const silent = unmet.filter(({ unmet: why }) => why?.because === 'policy' && !why.policy);
  if (silent.length === 0) return undefined;
  const numbers = silent.map(({ demand }) => demand).join('、');
  return blocked(
    'POLICY_NOT_NAMED',
    `第${numbers}项因政策限制不能办，须写明是哪一份政策文件。`,
    'data.answers',
  );
};

/** 答复稿反复研究: what a reviewer noted is answered before the letter is signed (domain.md §1 row 19). */
export const commentsResolved: Guard = ({ state, rules }) => {
  if (rules.profile.signOff.openComments === 'show') return undefined;
  const open = (state.comments ?? []).filter(
    ({ round, resolved }) => round === state.round && !resolved,
  );
  if (open.length === 0) return undefined;
  return blocked(
    'COMMENTS_OPEN',
    `还有${open.length}条批注没有答复，请具体承办人逐条答复后再签发。`,
  );
};
