import { hidden, withoutNames } from '../../domain/confidential.ts';
import { takesAnswers } from '../../domain/decide/reformDrafts/answer.ts';
import { keepsDraftsOf } from '../../domain/decide/reformDrafts/keep.ts';
import type { Submitter } from '../../domain/item.ts';
import {
  answerNow,
  REFORM_STANCE_NAMES,
  REFORM_STANCES,
  REFORM_USE_NAMES,
  type ReformAddressee,
  type ReformAnswer,
  type ReformDraft,
  type ReformUse,
  unansweredBy,
  withoutUse,
} from '../../domain/reformDraft.ts';
import { type Actor, hasRole, sectionName } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import type { DraftLine, ReformDraftRow } from '../../store/views/reformDraftRows.ts';
import { maskEmail } from './mask.ts';

const submitterOf = ({ addresseeId: id, ...known }: ReformAddressee): Submitter => ({
  id,
  lead: false,
  ...known,
});

const withName = (answer: ReformAnswer) => ({
  ...answer,
  stanceName: REFORM_STANCE_NAMES[answer.stance],
});

/** Who must know a name that is to be kept secret. */
const knowsAll = (actor: Actor) => hasRole(actor, ['office-clerk', 'office-head', 'director']);

/** Who an addressee is, and where he takes his mail, as far as the person may know. */
function whoIs(addressee: ReformAddressee, section: string, actor: Actor) {
  const { addresseeId, email, from } = addressee;
  if (addressee.confidential && !knowsAll(actor)) {
    const { name, kind, confidential } = hidden(submitterOf(addressee));
    return { addresseeId, name, kind, confidential, email: maskEmail(email) };
  }
  const { name, kind, organization, confidential } = addressee;
  const open = { addresseeId, name, kind, organization, confidential, from };
  return { ...open, email: keepsDraftsOf(section, actor) ? email : maskEmail(email) };
}

/** An addressee with all that he said, and what became of it. */
function presentAddressee(draft: ReformDraft, addressee: ReformAddressee, actor: Actor) {
  const { addresseeId } = addressee;
  const said = draft.answers.filter((answer) => answer.addresseeId === addresseeId);
  const used = draft.uses.find((known) => known.addresseeId === addresseeId);
  const answer = answerNow(draft, addresseeId);
  return {
    ...whoIs(addressee, draft.section, actor),
    reminded: draft.reminded?.addressees.includes(addresseeId) ?? false,
    ...(answer ? { answer: withName(answer), former: said.slice(0, -1).map(withName) } : {}),
    ...(used ? { used: { ...used, useName: REFORM_USE_NAMES[used.use] } } : {}),
  };
}

/** How many said what, and what became of it. */
function countsOf(draft: ReformDraft) {
  const { addressees, uses } = draft;
  const now = addressees.flatMap(({ addresseeId }) => answerNow(draft, addresseeId) ?? []);
  const used = (use: ReformUse) => uses.filter((known) => known.use === use).length;
  return {
    asked: addressees.length,
    answered: now.length,
    stances: REFORM_STANCES.map((stance) => ({
      name: REFORM_STANCE_NAMES[stance],
      n: now.filter((answer) => answer.stance === stance).length,
    })),
    adopted: used('adopted'),
    partly: used('partly'),
    not: used('not'),
  };
}

/**
 * 征求意见稿 with every answer and what became of it. Nobody is named who asked for secrecy, but to the
 * office and the director (domain.md §3.2).
 */
export function presentReformDraft(
  draft: ReformDraft,
  actor: Actor,
  { directory, today }: Pick<Rules, 'directory' | 'today'>,
) {
  const { answers: _answers, uses: _uses, hash: _hash, addressees, ...about } = draft;
  const view = {
    ...about,
    sectionName: sectionName(directory, draft.section),
    open: takesAnswers(draft, today),
    counts: countsOf(draft),
    unanswered: unansweredBy(draft).map(({ addresseeId }) => addresseeId),
    withoutUse: withoutUse(draft).map(({ addresseeId }) => addresseeId),
    addressees: addressees.map((one) => presentAddressee(draft, one, actor)),
  };
  return knowsAll(actor) ? view : withoutNames(view, addressees.map(submitterOf));
}

/** A row of the list, with the section's name. */
export function presentReformDraftRow(
  row: ReformDraftRow,
  { directory, today }: Pick<Rules, 'directory' | 'today'>,
) {
  const open = !row.closedOn && today <= row.closesOn;
  return { ...row, open, sectionName: sectionName(directory, row.section) };
}

/** 征求意见 / 提醒 / 采纳情况: what a line of the 送达台账 sent. */
export const DRAFT_LINE_NAMES: Record<DraftLine['what'], string> = {
  asked: '征求意见',
  reminded: '提醒回复',
  used: '告知采纳情况',
};
