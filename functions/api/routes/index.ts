import type { Route } from '../http/route.ts';
import { ACTIVITY_ROUTES } from './activities.ts';
import { CALENDAR_ROUTES } from './calendar.ts';
import { redoCoOpinion } from './coHandling.ts';
import { completeTask } from './completeTask.ts';
import { CONTACT_ROUTES } from './contacts.ts';
import { CO_UNIT_ROUTES } from './coUnits.ts';
import { DAILY_ROUTES } from './daily.ts';
import { DEADLINE_ROUTES } from './deadlines.ts';
import { DIGEST_ROUTES } from './digests.ts';
import { getDirectory, getMe, putDirectory } from './directory.ts';
import { DISPATCH_ROUTES } from './dispatch.ts';
import { DIVISION_ROUTES } from './division.ts';
import { EXTENSION_ROUTES } from './extensions.ts';
import { HALF_WAY_ROUTES } from './halfWay.ts';
import { HANDLING_ROUTES } from './handling.ts';
import { HAND_OVER_ROUTES } from './handOvers.ts';
import { INSPECTION_ROUTES } from './inspection.ts';
import { INTAKE_ROUTES } from './intake.ts';
import { KEY_ITEM_ROUTES } from './keyItems.ts';
import { LESSON_ROUTES } from './lessons.ts';
import { LOOK_BACK_ROUTES } from './lookBacks.ts';
import { MAIL_FAILURE_ROUTES } from './mailFailures.ts';
import { MAIL_ROUTES } from './mails.ts';
import { MERGE_ROUTES } from './merge.ts';
import { PAPER_FORM_ROUTES } from './paperForms.ts';
import { PARTY_GROUP_ROUTES } from './partyGroup.ts';
import { getProfile } from './profile.ts';
import { PROGRESS_ROUND_ROUTES } from './progressRounds.ts';
import { PROMISE_ROUTES } from './promises.ts';
import { PUBLICATION_ROUTES } from './publications.ts';
import { RAISED_AGAIN_ROUTES } from './raisedAgain.ts';

import { REFORM_DRAFT_ROUTES } from './reformDrafts.ts';
import { registerItem } from './registerItem.ts';
import { REPLY_ROUTES } from './replies.ts';
import { REPORT_ROUTES } from './reports.ts';
import { getRequest } from './requests.ts';
import { REVIEW_ROUTES } from './reviewSheet.ts';
import { STATISTICS_ROUTES } from './statistics.ts';
import { getStatus } from './status.ts';
import { URGE_ROUTES } from './urges.ts';
import { voidNumber } from './voidNumber.ts';
import { WORK_ROUTES } from './work.ts';
import { YEAR_END_ROUTES } from './yearEnds.ts';

/** Every endpoint of the signed-in API that is served by the `api` function. */
export const ROUTES: readonly Route[] = [
  ...DAILY_ROUTES,
  ...WORK_ROUTES,
  completeTask,
  ...CONTACT_ROUTES,
  ...STATISTICS_ROUTES,
  ...HANDLING_ROUTES,
  ...EXTENSION_ROUTES,
  ...ACTIVITY_ROUTES,
  registerItem,
  ...HALF_WAY_ROUTES,
  ...HAND_OVER_ROUTES,
  redoCoOpinion,
  ...CO_UNIT_ROUTES,
  ...PROMISE_ROUTES,
  ...INTAKE_ROUTES,
  ...RAISED_AGAIN_ROUTES,
  ...MERGE_ROUTES,
  ...MAIL_ROUTES,
  ...MAIL_FAILURE_ROUTES,
  ...DIVISION_ROUTES,
  ...KEY_ITEM_ROUTES,
  ...INSPECTION_ROUTES,
  ...DISPATCH_ROUTES,
  ...PAPER_FORM_ROUTES,
  ...LOOK_BACK_ROUTES,
  ...LESSON_ROUTES,
  ...REFORM_DRAFT_ROUTES,
  ...CALENDAR_ROUTES,
  ...DEADLINE_ROUTES,
  ...REPORT_ROUTES,
  ...PUBLICATION_ROUTES,
  ...DIGEST_ROUTES,
  ...REPLY_ROUTES,
  ...REVIEW_ROUTES,
  ...PARTY_GROUP_ROUTES,
  voidNumber,
  ...URGE_ROUTES,
  ...PROGRESS_ROUND_ROUTES,
  ...YEAR_END_ROUTES,
  getStatus,
  getRequest,
  getMe,
  getProfile,
  getDirectory,
  putDirectory,
];
