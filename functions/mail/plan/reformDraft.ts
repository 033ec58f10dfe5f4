import type {
  ReformDraftOpened,
  ReformDraftReminded,
  ReformDraftUsed,
} from '../../domain/events.ts';
import {
  addresseeOf,
  answerNow,
  REFORM_STANCE_NAMES,
  REFORM_USE_NAMES,
  type ReformAddressee,
  type ReformDraft,
  unansweredBy,
} from '../../domain/reformDraft.ts';
import type { Directory } from '../../domain/roles.ts';
import { sectionPhone } from '../phone.ts';
import type { PlannedMail, TemplateData } from '../planned.ts';
import { submitterTitle } from '../words.ts';

/** To whom it goes, and what is the same in every mail of a draft. */
function toAddressee(addressee: ReformAddressee, draft: ReformDraft, directory: Directory) {
  const { addresseeId, name, email } = addressee;
  return {
    recipient: { id: addresseeId, name, address: email },
    base: {
      bureau: directory.bureau.name,
      greeting: submitterTitle(addressee),
      title: draft.title,
      phone: sectionPhone(directory, draft.section),
    },
  };
}

function asking(
  kind: TemplateData['reform-draft-asked']['kind'],
  addressees: readonly ReformAddressee[],
  draft: ReformDraft,
  directory: Directory,
): PlannedMail[] {
  const { draftId, questions, closesOn } = draft;
  return addressees.map((addressee) => {
    const { recipient, base } = toAddressee(addressee, draft, directory);
    const { addresseeId } = addressee;
    return {
      template: 'reform-draft-asked' as const,
      recipient,
      link: {
        scope: { purpose: 'reform-draft' as const, draftId, addresseeId },
        expiresOn: closesOn,
      },
      data: { ...base, kind, questions, until: closesOn },
    };
  });
}

/** 征求意见, to each with a link of his own (row 52). */
function askedMails(
  { addressees }: ReformDraftOpened['data'],
  draft: ReformDraft,
  directory: Directory,
): PlannedMail[] {
  return draft.closed ? [] : asking('first', addressees, draft, directory);
}

/** 提醒, to who still has not answered. */
function reminderMails(
  { addressees }: ReformDraftReminded['data'],
  draft: ReformDraft,
  directory: Directory,
): PlannedMail[] {
  const late = unansweredBy(draft).filter(({ addresseeId }) => addressees.includes(addresseeId));
  return draft.closed ? [] : asking('reminder', late, draft, directory);
}

/** Thanks, with what became of the answer. */
function usedMails(
  { addresseeId, use, reason }: ReformDraftUsed['data'],
  draft: ReformDraft,
  directory: Directory,
): PlannedMail[] {
  const addressee = addresseeOf(draft, addresseeId);
  const answer = answerNow(draft, addresseeId);
  if (!addressee || !answer) return [];
  const { recipient, base } = toAddressee(addressee, draft, directory);
  const { stance, answers, comment, on } = answer;
  const said = [...answers.map(({ question, text }) => `${question}. ${text}`), comment ?? ''];
  const own = {
    on,
    stance: REFORM_STANCE_NAMES[stance],
    said: said.filter((text) => text !== ''),
    use: REFORM_USE_NAMES[use],
    reason,
  };
  return [{ template: 'reform-draft-used', recipient, data: { ...base, ...own } }];
}

/** Who is told because of an event of a draft, which stands as it is now. */
export function reformMails(
  event: ReformDraftOpened | ReformDraftReminded | ReformDraftUsed,
  draft: ReformDraft,
  directory: Directory,
): PlannedMail[] {
  if (event.type === 'reform-draft.opened') return askedMails(event.data, draft, directory);
  if (event.type === 'reform-draft.used') return usedMails(event.data, draft, directory);
  return reminderMails(event.data, draft, directory);
}
