import type { Scenario } from '../support/world.ts';
import { askedAbove } from './askedAbove.ts';
import { assignmentMeeting } from './assignmentMeeting.ts';
import { badItems } from './badItems.ts';
import { badLists } from './badLists.ts';
import { badSteps } from './badSteps.ts';
import { coHandled } from './coHandled.ts';
import { commented } from './commented.ts';
import { confidential } from './confidential.ts';
import { coRedone } from './coRedone.ts';
import { coUnitLate } from './coUnitLate.ts';
import { coUnitObjects } from './coUnitObjects.ts';
import { coUnitsAgree } from './coUnitsAgree.ts';
import { counted } from './counted.ts';
import { decidedAgain, dissatisfiedTwice } from './dissatisfiedTwice.ts';
import { dividedByTable } from './dividedByTable.ts';
import { everyDoor } from './everyDoor.ts';
import { expired } from './expired.ts';
import { extended } from './extended.ts';
import { halfWay } from './halfWay.ts';
import { handedOver } from './handedOver.ts';
import { handledAgain } from './handledAgain.ts';
import { imported } from './imported.ts';
import { importsAsTheyCome } from './importsAsTheyCome.ts';
import { inspectedAndCorrected } from './inspectedAndCorrected.ts';
import { jointDelivery } from './jointDelivery.ts';
import { keyItem } from './keyItem.ts';
import { lessonLearnt } from './lessonLearnt.ts';
import { letters } from './letters.ts';
import { links } from './links.ts';
import { lookedBack } from './lookedBack.ts';
import { machineChecked } from './machineChecked.ts';
import { mailBounced } from './mailBounced.ts';
import { mailProviderFails } from './mailProviderFails.ts';
import { merged } from './merged.ts';
import { metTogether } from './metTogether.ts';
import { morningList } from './morningList.ts';
import { motionOnce } from './motionOnce.ts';
import { movedAway } from './movedAway.ts';
import { noticeLoaded } from './noticeLoaded.ts';
import { numberedTogether } from './numberedTogether.ts';
import { paperForm } from './paperForm.ts';
import { partyGroupMany } from './partyGroupMany.ts';
import { progressRound } from './progressRound.ts';
import { promised } from './promised.ts';
import { promiseImpossible } from './promiseImpossible.ts';
import { promiseKept } from './promiseKept.ts';
import { promiseMoved } from './promiseMoved.ts';
import { published } from './published.ts';
import { raisedAgain } from './raisedAgain.ts';
import { reconciled } from './reconciled.ts';
import { reconciledBeside } from './reconciledBeside.ts';
import { redelivered } from './redelivered.ts';
import { reformDraft } from './reformDraft.ts';
import { reminded } from './reminded.ts';
import { reportsDue } from './reportsDue.ts';
import { reReplyClock } from './reReplyClock.ts';
import { researched } from './researched.ts';
import { returnGranted } from './returnGranted.ts';
import { returnRefused } from './returnRefused.ts';
import { returnTooLate } from './returnTooLate.ts';
import { roundsFailed } from './roundsFailed.ts';
import { routeFailed } from './routeFailed.ts';
import { satisfied } from './satisfied.ts';
import { schedulerOff } from './schedulerOff.ts';
import { sentBack } from './sentBack.ts';
import { sheets } from './sheets.ts';
import { stepPlan } from './stepPlan.ts';
import { superiorChecked } from './superiorChecked.ts';
import { unreturned } from './unreturned.ts';
import { urgedUp } from './urgedUp.ts';
import { versions } from './versions.ts';
import { withdrawn } from './withdrawn.ts';
import { yearEnd } from './yearEnd.ts';

/** Every scenario, in the order in which they are told; any other order does as well. */
export const SCENARIOS: readonly Scenario[] = [
  imported,
  importsAsTheyCome,
  dividedByTable,
  assignmentMeeting,
  satisfied,
  handledAgain,
  promised,
  sentBack,
  progressRound,
  jointDelivery,
  paperForm,
  coHandled,
  coRedone,
  coUnitsAgree,
  coUnitObjects,
  promiseKept,
  promiseImpossible,
  inspectedAndCorrected,
  lookedBack,
  lessonLearnt,
  halfWay,
  everyDoor,
  metTogether,
  counted,
  machineChecked,
  commented,
  askedAbove,
  extended,
  published,
  reportsDue,
  researched,
  partyGroupMany,
  superiorChecked,
  dissatisfiedTwice,
  decidedAgain,
  badLists,
  badItems,
  badSteps,
  versions,
  letters,
  sheets,
  links,
  redelivered,
  returnGranted,
  returnRefused,
  withdrawn,
  motionOnce,
  confidential,
  raisedAgain,
  merged,
  keyItem,
  reconciled,
  reconciledBeside,
  routeFailed,
  handedOver,
  movedAway,
  returnTooLate,
  expired,
  morningList,
  reminded,
  urgedUp,
  unreturned,
  reReplyClock,
  noticeLoaded,
  promiseMoved,
  coUnitLate,
  stepPlan,
  reformDraft,
  numberedTogether,
  yearEnd,
  roundsFailed,
  mailBounced,
  mailProviderFails,
  schedulerOff,
];
