import {
  CONTACT_STAGES,
  CONTACT_WAY_NAMES,
  type ContactWay,
} from '../../../functions/domain/contact.ts';
import { declineContact, recordContact } from '../../../functions/domain/decide/recordContact.ts';
import { recordProgress } from '../../../functions/domain/decide/recordProgress.ts';
import { TELLING_WAYS } from '../../../functions/domain/progress.ts';
import { newContact } from '../acting.ts';
import { type Command, someSubmitter } from './command.ts';

const WAYS = Object.keys(CONTACT_WAY_NAMES) as ContactWay[];

/** 三次见面、谢绝、进度 */
export const MEETING: Record<string, Command> = {
  contact: ({ state, by, rules, dice }) =>
    recordContact(
      state,
      by,
      newContact(dice.one(CONTACT_STAGES), {
        on: dice.day(rules),
        way: dice.one(WAYS),
        submitters: [someSubmitter(state, dice)],
        present: [dice.chance(5) ? 'nobody' : dice.one(['handler-ldbz-1', 'director'])],
      }),
      rules,
    ),
  decline: ({ state, by, rules, dice }) =>
    declineContact(
      state,
      by,
      {
        stage: dice.one(CONTACT_STAGES),
        on: dice.day(rules),
        submitters: [someSubmitter(state, dice)],
        way: dice.one(WAYS),
        words: dice.words('电话里说清楚就行，不用专门跑一趟。'),
      },
      rules,
    ),
  progress: ({ state, by, rules, dice }) =>
    recordProgress(
      state,
      by,
      {
        text: dice.words('征求意见稿已成文。'),
        told: { way: dice.one(TELLING_WAYS), submitters: [someSubmitter(state, dice)] },
      },
      rules,
    ),
};
