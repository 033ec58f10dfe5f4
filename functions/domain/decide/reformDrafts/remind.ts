import type { ReformDraftReminded } from '../../events.ts';
import { type ReformDraft, unansweredBy } from '../../reformDraft.ts';
import { takesAnswers } from './answer.ts';

/** 提醒: once, from the day of the reminder on, who has not answered; undefined when nobody is to be reminded. */
export function remindReformDraft(
  draft: ReformDraft,
  today: string,
): ReformDraftReminded | undefined {
  const { remindOn, reminded } = draft;
  if (reminded || !remindOn || today < remindOn || !takesAnswers(draft, today)) return undefined;
  const addressees = unansweredBy(draft).map(({ addresseeId }) => addresseeId);
  if (addressees.length === 0) return undefined;
  return { type: 'reform-draft.reminded', data: { on: today, addressees } };
}
