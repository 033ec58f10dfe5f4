import type { PlannedMail, RenderContext, RenderedMail } from './planned.ts';
import { advice } from './templates/advice.ts';
import { adviceDue } from './templates/adviceDue.ts';
import { clockTold } from './templates/clockTold.ts';
import { concluded } from './templates/concluded.ts';
import { coOpinion } from './templates/coOpinion.ts';
import { coRedo } from './templates/coRedo.ts';
import { coUnitAnswered } from './templates/coUnitAnswered.ts';
import { coUnitDisputed } from './templates/coUnitDisputed.ts';
import { coUnitLate } from './templates/coUnitLate.ts';
import { coUnitPaper } from './templates/coUnitPaper.ts';
import { coUnitReply } from './templates/coUnitReply.ts';
import { coUnitRequest } from './templates/coUnitRequest.ts';
import { coUnitSettled } from './templates/coUnitSettled.ts';
import { deadlineTold } from './templates/deadlineTold.ts';
import { decided } from './templates/decided.ts';
import { digest } from './templates/digest.ts';
import { divisionAsked } from './templates/divisionAsked.ts';
import { documentIssued } from './templates/documentIssued.ts';
import { ended } from './templates/ended.ts';
import { extension } from './templates/extension.ts';
import { feedback } from './templates/feedback.ts';
import { formEntered } from './templates/formEntered.ts';
import { formRejected } from './templates/formRejected.ts';
import { handOver } from './templates/handOver.ts';
import { led } from './templates/led.ts';
import { lookBack } from './templates/lookBack.ts';
import { lookBackChecks } from './templates/lookBackChecks.ts';
import { lookBackDue } from './templates/lookBackDue.ts';
import { lookBackReturned } from './templates/lookBackReturned.ts';
import { lookBackTold } from './templates/lookBackTold.ts';
import { mailFailed } from './templates/mailFailed.ts';
import { meetingResolved } from './templates/meetingResolved.ts';
import { paperConsultation } from './templates/paperConsultation.ts';
import { planStepDue } from './templates/planStepDue.ts';
import { planStepTold } from './templates/planStepTold.ts';
import { planTold } from './templates/planTold.ts';
import { progressAsked } from './templates/progressAsked.ts';
import { progressTold } from './templates/progressTold.ts';
import { promiseDue } from './templates/promiseDue.ts';
import { publicationDue } from './templates/publicationDue.ts';
import { ratingReminder } from './templates/ratingReminder.ts';
import { ratingRequest } from './templates/ratingRequest.ts';
import { ratingThanks } from './templates/ratingThanks.ts';
import { ratingTold } from './templates/ratingTold.ts';
import { rectify } from './templates/rectify.ts';
import { reformDraftAsked } from './templates/reformDraftAsked.ts';
import { reformDraftUsed } from './templates/reformDraftUsed.ts';
import { reopened } from './templates/reopened.ts';
import { repeated } from './templates/repeated.ts';
import { reportDue } from './templates/reportDue.ts';
import { requestAnswered } from './templates/requestAnswered.ts';
import { returnEnded } from './templates/returnEnded.ts';
import { roundOpened } from './templates/roundOpened.ts';
import { roundReport } from './templates/roundReport.ts';
import { roundTold } from './templates/roundTold.ts';
import { secondReply } from './templates/secondReply.ts';
import { sentBack } from './templates/sentBack.ts';
import { task } from './templates/task.ts';
import { urge } from './templates/urge.ts';
import { yearEndReport } from './templates/yearEndReport.ts';

/**
 * Writes a planned mail: subject, HTML and text.
 * @throws Error when the mail was planned with a link and there is no token
 */
export function render(planned: PlannedMail, context: RenderContext): RenderedMail {
  switch (planned.template) {
    case 'task':
      return task(planned.data, context);
    case 'rating-request':
      return ratingRequest(planned.data, context);
    case 'form-entered':
      return formEntered(planned.data, context);
    case 'form-rejected':
      return formRejected(planned.data, context);
    case 'rating-reminder':
      return ratingReminder(planned.data, context);
    case 'paper-consultation':
      return paperConsultation(planned.data, context);
    case 'sent-back':
      return sentBack(planned.data, context);
    case 'rectify':
      return rectify(planned.data, context);
    case 'rating-told':
      return ratingTold(planned.data, context);
    case 'rating-thanks':
      return ratingThanks(planned.data, context);
    case 'round-opened':
      return roundOpened(planned.data, context);
    case 'co-opinion':
      return coOpinion(planned.data, context);
    case 'co-redo':
      return coRedo(planned.data, context);
    case 'co-unit-request':
      return coUnitRequest(planned.data, context);
    case 'co-unit-paper':
      return coUnitPaper(planned.data, context);
    case 'co-unit-late':
      return coUnitLate(planned.data, context);
    case 'co-unit-answered':
      return coUnitAnswered(planned.data, context);
    case 'co-unit-disputed':
      return coUnitDisputed(planned.data, context);
    case 'co-unit-settled':
      return coUnitSettled(planned.data, context);
    case 'co-unit-reply':
      return coUnitReply(planned.data, context);
    case 'round-told':
      return roundTold(planned.data, context);
    case 'decided':
      return decided(planned.data, context);
    case 'hand-over':
      return handOver(planned.data, context);
    case 'look-back':
      return lookBack(planned.data, context);
    case 'look-back-checks':
      return lookBackChecks(planned.data, context);
    case 'look-back-due':
      return lookBackDue(planned.data, context);
    case 'look-back-returned':
      return lookBackReturned(planned.data, context);
    case 'look-back-told':
      return lookBackTold(planned.data, context);
    case 'year-end-report':
      return yearEndReport(planned.data, context);
    case 'reopened':
      return reopened(planned.data, context);
    case 'progress-told':
      return progressTold(planned.data, context);
    case 'plan-told':
      return planTold(planned.data, context);
    case 'plan-step-told':
      return planStepTold(planned.data, context);
    case 'plan-step-due':
      return planStepDue(planned.data, context);
    case 'request-answered':
      return requestAnswered(planned.data, context);
    case 'extension':
      return extension(planned.data, context);
    case 'deadline-told':
      return deadlineTold(planned.data, context);
    case 'clock-told':
      return clockTold(planned.data, context);
    case 'feedback':
      return feedback(planned.data, context);
    case 'second-reply':
      return secondReply(planned.data, context);
    case 'promise-due':
      return promiseDue(planned.data, context);
    case 'publication-due':
      return publicationDue(planned.data, context);
    case 'concluded':
      return concluded(planned.data, context);
    case 'ended':
      return ended(planned.data, context);
    case 'led':
      return led(planned.data, context);
    case 'advice':
      return advice(planned.data, context);
    case 'advice-due':
      return adviceDue(planned.data, context);
    case 'repeated':
      return repeated(planned.data, context);
    case 'urge':
      return urge(planned.data, context);
    case 'progress-asked':
      return progressAsked(planned.data, context);
    case 'round-report':
      return roundReport(planned.data, context);
    case 'division-asked':
      return divisionAsked(planned.data, context);
    case 'document-issued':
      return documentIssued(planned.data, context);
    case 'meeting-resolved':
      return meetingResolved(planned.data, context);
    case 'mail-failed':
      return mailFailed(planned.data, context);
    case 'report-due':
      return reportDue(planned.data, context);
    case 'reform-draft-asked':
      return reformDraftAsked(planned.data, context);
    case 'reform-draft-used':
      return reformDraftUsed(planned.data, context);
    case 'digest':
      return digest(planned.data, context);
    case 'return-ended':
      return returnEnded(planned.data, context);
  }
}
