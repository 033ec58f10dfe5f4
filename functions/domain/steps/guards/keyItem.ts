import { hasMet, isFaceToFace } from '../../contact.ts';
import { isLed, openAdvice, SUPERVISOR_NAMES, unheard } from '../../keyItem.ts';
import type { InspectionData } from '../data.ts';
import { blocked, type Guard } from '../guards.ts';

/** A key item is investigated by its 工作专班, where the place wants one (domain.md §1 row 46). */
export const taskForceFormed: Guard = ({ state, rules }) =>
  rules.profile.keyItems.taskForce && isLed(state) && !state.taskForce
    ? blocked('TASK_FORCE_MISSING', '重点督办件须先成立工作专班，请办公室登记负责人和成员。')
    : undefined;

/** Those who supervise are asked before the reply is signed, where the place wants it (row 46). */
export const supervisorsHeard: Guard = ({ state, rules }) => {
  if (!rules.profile.keyItems.hearsSupervisors || !isLed(state)) return undefined;
  const missing = unheard(state).map((of) => SUPERVISOR_NAMES[of]);
  return missing.length === 0
    ? undefined
    : blocked(
        'SUPERVISOR_NOT_HEARD',
        `签发以前须听取督办方意见：还没有登记${missing.join('、')}的意见和采纳情况。`,
      );
};

/** The director himself replies to a key item face to face, where the place wants it (domain.md §3.3). */
export const directorReplied: Guard = ({ state, rules }) => {
  if (!rules.profile.keyItems.directorReplies || !isLed(state)) return undefined;
  const byDirector = hasMet(
    state,
    'reply',
    ({ way, highestRank }) => isFaceToFace(way) && highestRank === 'director',
  );
  return byDirector
    ? undefined
    : blocked(
        'DIRECTOR_REPLY_MISSING',
        '重点督办件须由主要负责人当面答复：请登记主要负责人在场的面复。',
      );
};

/** An inspection does not let pass what a visit advised and nobody has answered (row 47). */
export const adviceAnswered: Guard = ({ state, data }) => {
  const { corrections = [] } = (data ?? {}) as Partial<InspectionData>;
  const open = corrections.length > 0 ? [] : openAdvice(state);
  if (open.length === 0) return undefined;
  return blocked(
    'ADVICE_OPEN',
    `调研提出的意见建议还有${open.length}条没有报告落实情况：${open.map(({ what }) => what).join('；')}。`,
  );
};
