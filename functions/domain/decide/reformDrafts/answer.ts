import { invalid, Refusal } from '../../errors.ts';
import type { ReformDraftAnswered } from '../../events.ts';
import {
  addresseeOf,
  answerNow,
  REFORM_STANCES,
  type ReformDraft,
  type ReformOpinion,
  type ReformStance,
} from '../../reformDraft.ts';

/** The form of an addressee as filled in; `answers` in the order of the questions, empty where nothing was written. */
export interface NewReformOpinion {
  stance: string;
  answers: string[];
  comment?: string;
}

/**
 * What the form says.
 * @throws Refusal STANCE_UNKNOWN, OPINION_MISSING where a change is wanted and none is named
 */
function readOpinion({ stance, answers, comment }: NewReformOpinion): ReformOpinion {
  if (!(REFORM_STANCES as readonly string[]).includes(stance)) {
    throw invalid('STANCE_UNKNOWN', '请在“赞成、有修改意见、不赞成”中选择。', 'stance');
  }
  const written = answers.flatMap((text, index) => (text ? [{ question: index + 1, text }] : []));
  if (stance !== 'agree' && written.length === 0 && !comment) {
    throw invalid('OPINION_MISSING', '有修改意见或者不赞成的，请写明具体意见。', 'comment');
  }
  return { stance: stance as ReformStance, answers: written, ...(comment ? { comment } : {}) };
}

function saysTheSame(a: ReformOpinion, b: ReformOpinion): boolean {
  const words = ({ stance, answers, comment }: ReformOpinion) =>
    JSON.stringify([stance, answers.map(({ question, text }) => [question, text]), comment]);
  return words(a) === words(b);
}

/** Whether answers are still taken: until the end of the last day. */
export const takesAnswers = ({ closed, closesOn }: ReformDraft, today: string): boolean =>
  !closed && today <= closesOn;

/**
 * An answer by the addressee's own link; it may be replaced until the last day. Undefined when it says
 * again what it said.
 * @throws Refusal LINK_OVER, or readOpinion's
 */
export function answerReformDraft(
  draft: ReformDraft,
  addresseeId: string,
  form: NewReformOpinion,
  today: string,
): ReformDraftAnswered | undefined {
  if (!addresseeOf(draft, addresseeId) || !takesAnswers(draft, today)) {
    throw new Refusal('gone', 'LINK_OVER', '征求意见已经结束，如有意见请与我们联系。');
  }
  const opinion = readOpinion(form);
  const before = answerNow(draft, addresseeId);
  if (before && saysTheSame(before, opinion)) return undefined;
  return { type: 'reform-draft.answered', data: { addresseeId, ...opinion, on: today } };
}
