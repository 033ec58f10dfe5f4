import type { CoOpinionAskedAgain, TaskCompleted } from '../../domain/events.ts';
import { mainDeadline } from '../../domain/mainDeadline.ts';
import type { CoSendData } from '../../domain/steps/data.ts';
import { handlerPhone } from '../phone.ts';
import type { PlannedMail } from '../planned.ts';
import { headsOf, people, staff } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

/** 协办意见, to the lead unit where it gave an address; to nobody else (domain.md §3.3). */
export function coOpinionMails(
  { step, data, documentNumber }: TaskCompleted['data'],
  planning: Planning,
): PlannedMail[] {
  if (step !== 'co-send') return [];
  const { state, directory, profile } = planning;
  const { email, on } = data as CoSendData;
  const draft = state.coOpinion?.draft;
  if (!email || !draft) return [];
  const name = state.item.leadUnit ?? '';
  const own = {
    word: profile.words.coOpinion,
    documentNumber,
    again: draft.round > 1,
    text: draft.text,
    basis: draft.basis.map(({ title, documentNumber: of }) => (of ? `${title}（${of}）` : title)),
    on,
    phone: handlerPhone(directory, state.division?.handler),
  };
  const unit = { id: 'lead-unit', name, address: email, greeting: name };
  return mailTo([unit], 'co-opinion', own, planning);
}

/** 重提协办意见: handler, section head and sponsor learn who asked, why, and the new deadline. */
export function coRedoMails(
  { round, askedBy, on, reason, replyDeadline }: CoOpinionAskedAgain['data'],
  planning: Planning,
): PlannedMail[] {
  const { state, directory, profile } = planning;
  const { handler, section } = state.division ?? {};
  const told = staff([
    ...people(directory, handler),
    ...headsOf(directory, section),
    ...people(directory, state.proposal?.sponsor),
  ]);
  const { due, provisional } = replyDeadline;
  const word = mainDeadline({ item: state.item, round }, profile).name;
  const own = {
    word: profile.words.coOpinion,
    round,
    askedBy,
    on,
    reason,
    due: { word, due, provisional },
  };
  return mailTo(told, 'co-redo', own, planning);
}
