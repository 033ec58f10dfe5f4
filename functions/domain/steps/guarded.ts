import { coOpinionFounded } from './guards/coHandling.ts';
import { coOpinionsCarried, coOpinionsIn } from './guards/coUnits.ts';
import { opinionsIn } from './guards/division.ts';
import { noReturnPending } from './guards/intake.ts';
import { demandsGrounded } from './guards/investigation.ts';
import {
  adviceAnswered,
  directorReplied,
  supervisorsHeard,
  taskForceFormed,
} from './guards/keyItem.ts';
import { faceToFaceSecondReply } from './guards/promise.ts';
import { repeatExplained } from './guards/raisedAgain.ts';
import { commentsResolved, unmetExplained } from './guards/reply.ts';
import { noRequestOpen } from './guards/request.ts';
import { stepPlanMade } from './guards/stepPlan.ts';
import type { Guard } from './guards.ts';
import {
  contactBefore,
  contactDuring,
  faceToFaceReply,
  promiseComplete,
  replyComplete,
  sheetsComplete,
} from './guards.ts';
import type { StepId } from './ids.ts';

/**
 * What must hold before a step may end with anything but 退回 (design.md §2, step × guard). Apart from the
 * table of who may end what: only whoever ends a step needs it.
 */
export const GUARDED: { readonly [S in StepId]?: readonly Guard[] } = {
  propose: [noReturnPending],
  assign: [noReturnPending, opinionsIn],
  investigate: [contactBefore, taskForceFormed, demandsGrounded],
  draft: [
    contactBefore,
    coOpinionsIn,
    replyComplete,
    unmetExplained,
    promiseComplete,
    repeatExplained,
    coOpinionsCarried,
  ],
  check: [contactDuring],
  'office-review': [sheetsComplete],
  sign: [contactDuring, commentsResolved, noRequestOpen, supervisorsHeard],
  deliver: [contactDuring, faceToFaceReply, directorReplied, stepPlanMade],
  inspect: [adviceAnswered],
  'co-draft': [coOpinionFounded],
  'second-deliver': [faceToFaceSecondReply],
};
