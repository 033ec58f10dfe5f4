import { hasDeclined, isFaceToFace } from '../../contact.ts';
import { secondReplyOf } from '../../promise.ts';
import { blocked, type Guard } from '../guards.ts';

/** 再次答复 is given face to face too: a 面复 recorded since the promise was kept (rows 9, 44). */
export const faceToFaceSecondReply: Guard = ({ state, side, rules }) => {
  if (!rules.profile.delivery.faceReply.required) return undefined;
  const owed = side ? secondReplyOf(state, side)?.reply : undefined;
  const since = owed?.contactsBefore ?? 0;
  const met = state.contacts
    .slice(since)
    .some((contact) => contact.stage === 'reply' && isFaceToFace(contact.way));
  const declined = hasDeclined(state, 'reply', ({ on }) => on >= (owed?.because.on ?? ''));
  return met || declined
    ? undefined
    : blocked(
        'FACE_TO_FACE_MISSING',
        '还没有这次再次答复的面复记录：请登记面复的日期、地点、方式和在场人员。',
      );
};
