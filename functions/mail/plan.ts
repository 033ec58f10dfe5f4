import { isFromOutside } from '../domain/conclusion.ts';
import type { EventBody, StoredEvent, TaskOpened } from '../domain/events.ts';
import type { Profile } from '../domain/profile/profile.ts';
import type { Directory } from '../domain/roles.ts';
import type { ItemState } from '../domain/state.ts';
import { sha256 } from '../store/hash.ts';
import { coOpinionMails, coRedoMails } from './plan/coHandling.ts';
import { concludedMails } from './plan/concluded.ts';
import { consultMails } from './plan/consult.ts';
import {
  answeredMails,
  askedMails,
  disputedMails,
  remindedMails,
  settledMails,
} from './plan/coUnits.ts';
import { coUnitsTold } from './plan/coUnitsTold.ts';
import { deadlineMovedMails, extensionAnswerMails, extensionMails } from './plan/deadline.ts';
import { decidedMails } from './plan/decided.ts';
import { digestMails } from './plan/digest.ts';
import { divisionMails } from './plan/division.ts';
import { endedMails } from './plan/ended.ts';
import { feedbackMails } from './plan/inspection.ts';
import { adviceReminderMails, keyItemMails, tierMails, visitMails } from './plan/keyItem.ts';
import { lookBackMails, lookBackRatingMails } from './plan/lookBack.ts';
import { mailFailedMails } from './plan/mailFailed.ts';
import { formEnteredMails, formRejectedMails } from './plan/paperForm.ts';
import type { Planning } from './plan/planning.ts';
import { progressMails } from './plan/progress.ts';
import { progressAskedMails, roundReportMails } from './plan/progressRound.ts';
import { promiseRatingMails, promiseReminderMails } from './plan/promise.ts';
import { publicationMails } from './plan/publication.ts';
import { ratingMails } from './plan/rating.ts';
import { ratingReminderMails } from './plan/ratingReminder.ts';
import { reopenedMails } from './plan/reopened.ts';
import { repeatedMails } from './plan/repeated.ts';
import { reportDueMails } from './plan/reportDue.ts';
import { requestAnswerMails, requestMails } from './plan/request.ts';
import { returnEndedMails } from './plan/returnEnded.ts';
import { roundMails } from './plan/round.ts';
import { secondReplyMails } from './plan/secondReply.ts';
import { sentBackMails } from './plan/sentBack.ts';
import { planMails, stepDoneMails, stepMovedMails, stepReminderMails } from './plan/stepPlan.ts';
import { taskMails } from './plan/task.ts';
import { urgeMails } from './plan/urge.ts';
import type { PlannedMail } from './planned.ts';

export type { PlannedMail } from './planned.ts';

/** The events that anybody is told of; the relay sends only these on. */
export const MAIL_EVENTS: ReadonlySet<EventBody['type']> = new Set<EventBody['type']>([
  'task.opened',
  'task.completed',
  'rating.received',
  'consultation.reminded',
  'paper-form.entered',
  'paper-form.rejected',
  'round.opened',
  'coOpinion.askedAgain',
  'item.concluded',
  'co-unit.asked',
  'co-unit.answered',
  'co-unit.reminded',
  'co-unit.disputed',
  'co-unit.settled',
  'promise.reminded',
  'progress.recorded',
  'request.asked',
  'request.answered',
  'extension.asked',
  'extension.answered',
  'deadline.moved',
  'plan.made',
  'plan.step-done',
  'plan.step-moved',
  'plan.step-reminded',
  'inspection.fed-back',
  'item.reopened',
  'lookback.opened',
  'hand-over.opened',
  'hand-over.continued',
  'lookback.result-checked',
  'lookback.ended',
  'lookback.reminded',
  'item.look-back-rated',
  'year-end.compiled',
  'year-end.written',
  'promise.rated',
  'publication.reminded',
  'return.ended',
  'urge.issued',
  'urge.escalated',
  'progress-round.opened',
  'progress-round.closed',
  'division.asked',
  'document.issued',
  'meeting.held',
  'reform-draft.opened',
  'report.reminded',
  'reform-draft.reminded',
  'reform-draft.used',
  'key-item.named',
  'visit.recorded',
  'advice.reminded',
  'mail.failed',
  'mail.resent',
  'digest.compiled',
]);

/**
 * Who is told what because of one event. `state` is the item as it stands now, at least as new as
 * the event: of a task that is done meanwhile nobody is told any more. Nobody without an address is
 * planned for, nobody twice.
 */
export function mailsFor(
  event: StoredEvent,
  state: ItemState,
  directory: Directory,
  profile: Profile,
): PlannedMail[] {
  const planning: Planning = { state, directory, profile };
  switch (event.type) {
    case 'task.opened':
      return openedMails(event.data, planning);
    case 'task.completed':
      return [
        ...sentBackMails(event, planning),
        ...decidedMails(event, planning),
        ...coOpinionMails(event.data, planning),
        ...repeatedMails(event.data, planning),
        ...coUnitsTold(event.data, planning),
        ...tierMails(event.data.consequences ?? {}, planning),
      ];
    case 'rating.received':
      return ratingMails(event.data, planning);
    case 'paper-form.entered':
      return formEnteredMails(event.data.formId, planning);
    case 'paper-form.rejected':
      return formRejectedMails(event.data, event.by.name, planning);
    case 'consultation.reminded':
      return ratingReminderMails(event.data, planning);
    case 'round.opened':
      return roundMails(event.data, planning);
    case 'coOpinion.askedAgain':
      return coRedoMails(event.data, planning);
    case 'co-unit.asked':
      return askedMails(event.data, planning);
    case 'co-unit.answered':
      return answeredMails(event.data, planning);
    case 'co-unit.reminded':
      return remindedMails(event.data, planning);
    case 'co-unit.disputed':
      return disputedMails(event.data, planning);
    case 'co-unit.settled':
      return settledMails(event.data, planning);
    case 'item.concluded':
      return isFromOutside(event.data)
        ? endedMails(event.data, planning)
        : concludedMails(event.data, planning);
    case 'division.asked':
      return divisionMails(event.data, planning);
    case 'key-item.named':
      return keyItemMails(event.data, planning);
    case 'visit.recorded':
      return visitMails(event.data, planning);
    case 'advice.reminded':
      return adviceReminderMails(event.data, planning);
    case 'return.ended':
      return returnEndedMails(event.data, planning);
    case 'item.reopened':
      return reopenedMails(event.data, planning);
    case 'progress.recorded':
      return progressMails(event.data, planning);
    case 'request.asked':
      return requestMails(event.data, planning);
    case 'request.answered':
      return requestAnswerMails(event.data, planning);
    case 'extension.asked':
      return extensionMails(event.data, planning);
    case 'extension.answered':
      return extensionAnswerMails(event.data, planning);
    case 'deadline.moved':
      return deadlineMovedMails(event.data, planning);
    case 'plan.made':
      return planMails(event.data, planning);
    case 'plan.step-done':
      return stepDoneMails(event.data, planning);
    case 'plan.step-moved':
      return stepMovedMails(event.data, planning);
    case 'plan.step-reminded':
      return stepReminderMails(event.data, planning);
    case 'inspection.fed-back':
      return feedbackMails(event.data, planning);
    case 'urge.issued':
    case 'urge.escalated':
      return urgeMails(event.data, planning);
    case 'promise.reminded':
      return promiseReminderMails(event.data, planning);
    case 'publication.reminded':
      return publicationMails(event.data, planning);
    case 'mail.failed':
      return mailFailedMails(event.data, planning);
    case 'item.look-back-rated':
      return lookBackRatingMails(event.data, planning);
    case 'promise.rated':
      return promiseRatingMails(event.data, planning);
    default:
      return [];
  }
}

/** Who is told because of an event that concerns no single item. */
export function mailsOfBureau(event: StoredEvent, directory: Directory): PlannedMail[] {
  switch (event.type) {
    case 'lookback.opened':
      return lookBackMails(event.data, directory);
    case 'progress-round.opened':
      return progressAskedMails(event.data, directory);
    case 'progress-round.closed':
      return roundReportMails(event.data, directory);
    case 'report.reminded':
      return reportDueMails(event.data, directory);
    case 'digest.compiled':
      return digestMails(event.data, directory);
    default:
      return [];
  }
}

function openedMails(opened: TaskOpened['data'], planning: Planning): PlannedMail[] {
  if (opened.step === 'consult') return consultMails(opened, planning);
  if (opened.step === 'second-consult') return secondReplyMails(opened, planning);
  return taskMails(opened, planning);
}

/** The same for the same event, template and person, however often it is planned. */
export function mailId(
  event: Pick<StoredEvent, 'stream' | 'version'>,
  { template, recipient }: PlannedMail,
): string {
  return sha256(JSON.stringify([event.stream, event.version, template, recipient.id]));
}
