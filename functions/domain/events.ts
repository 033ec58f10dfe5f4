import {
  ACTIVITY_EVENT_NAMES,
  type ActivityRecorded,
  type ItemResearched,
} from './events/activity.ts';
import { BUREAU_EVENT_NAMES, type BureauEvent } from './events/bureau.ts';
import { CALENDAR_EVENT_NAMES, type CalendarEvent } from './events/calendar.ts';
import { CO_HANDLING_EVENT_NAMES, type CoHandlingEvent } from './events/coHandling.ts';
import { CONTACT_EVENT_NAMES, type ContactEvent } from './events/contact.ts';
import { CO_UNIT_EVENT_NAMES, type CoUnitEvent } from './events/coUnit.ts';
import { COURSE_EVENT_NAMES, type CourseEvent } from './events/course.ts';
import { DEADLINE_EVENT_NAMES, type DeadlineEvent } from './events/deadline.ts';
import { DIGEST_EVENT_NAMES, type DigestCompiled } from './events/digest.ts';
import { DISPATCH_EVENT_NAMES, type DispatchEvent } from './events/dispatch.ts';
import { DIVISION_EVENT_NAMES, type DivisionEvent } from './events/division.ts';
import { DOCUMENT_EVENT_NAMES, type DocumentEvent } from './events/document.ts';
import { HALF_WAY_EVENT_NAMES, type ItemImportedHalfWay } from './events/halfWay.ts';
import {
  HAND_OVER_EVENT_NAMES,
  type HandOverEvent,
  type ItemHandedOver,
} from './events/handOver.ts';
import { IMPORT_EVENT_NAMES, type ImportColumnsCorrected } from './events/import.ts';
import { INSPECTION_EVENT_NAMES, type InspectionEvent } from './events/inspection.ts';
import { INTAKE_EVENT_NAMES, type IntakeEvent } from './events/intake.ts';
import { KEY_ITEM_EVENT_NAMES, type KeyItemEvent } from './events/keyItem.ts';
import { LESSON_EVENT_NAMES, type LessonRecorded } from './events/lesson.ts';
import { LETTER_TEMPLATE_EVENT_NAMES, type LetterTemplateEvent } from './events/letterTemplate.ts';
import {
  type ItemLookBackEvent,
  LOOK_BACK_EVENT_NAMES,
  type LookBackEvent,
} from './events/lookBack.ts';
import { type AddressCorrected, MAIL_EVENT_NAMES, type MailEvent } from './events/mail.ts';
import {
  type ItemMeetingEvent,
  type LeadingGroupSet,
  MEETING_EVENT_NAMES,
  type MeetingEvent,
} from './events/meeting.ts';
import { MERGE_EVENT_NAMES, type MergeEvent } from './events/merge.ts';
import { NUMBER_SERIES_EVENT_NAMES, type NumberSeriesMoved } from './events/numberSeries.ts';
import { PAPER_EVENT_NAMES, type PaperEvent } from './events/paper.ts';
import { PAPER_FORM_EVENT_NAMES, type PaperFormEvent } from './events/paperForm.ts';
import { PARTY_GROUP_EVENT_NAMES, type PartyGroupEvent } from './events/partyGroup.ts';
import { PROGRESS_ROUND_EVENT_NAMES, type ProgressRoundEvent } from './events/progressRound.ts';
import { PROMISE_EVENT_NAMES, type PromiseEvent } from './events/promise.ts';
import {
  type ItemPublicationEvent,
  PUBLICATION_EVENT_NAMES,
  type PublicationEvent,
} from './events/publication.ts';
import { type ItemLinked, RAISED_AGAIN_EVENT_NAMES } from './events/raisedAgain.ts';
import { RATING_EVENT_NAMES, type RatingEvent } from './events/rating.ts';
import { REFORM_DRAFT_EVENT_NAMES, type ReformDraftEvent } from './events/reformDraft.ts';
import { REPLY_EVENT_NAMES, type ReplyEvent } from './events/reply.ts';
import { REPORT_EVENT_NAMES, type ReportEvent } from './events/report.ts';
import { REQUEST_EVENT_NAMES, type RequestEvent } from './events/request.ts';
import { ROUND_COURSE_EVENT_NAMES, type RoundCourseEvent } from './events/roundCourse.ts';
import { STEP_PLAN_EVENT_NAMES, type StepPlanEvent } from './events/stepPlan.ts';
import { type ItemReclassified, TIER_EVENT_NAMES } from './events/tier.ts';
import { URGE_EVENT_NAMES, type UrgeEvent } from './events/urge.ts';
import { YEAR_END_EVENT_NAMES, type YearEndEvent } from './events/yearEnd.ts';

export * from './events/activity.ts';
export type * from './events/bureau.ts';
export * from './events/calendar.ts';
export type * from './events/coHandling.ts';
export type * from './events/contact.ts';
export type * from './events/coUnit.ts';
export type * from './events/course.ts';
export type * from './events/deadline.ts';
export * from './events/digest.ts';
export type * from './events/dispatch.ts';
export type * from './events/division.ts';
export * from './events/document.ts';
export type * from './events/halfWay.ts';
export * from './events/handOver.ts';
export type * from './events/import.ts';
export type * from './events/inspection.ts';
export type * from './events/intake.ts';
export type * from './events/keyItem.ts';
export * from './events/lesson.ts';
export * from './events/letterTemplate.ts';
export * from './events/lookBack.ts';
export * from './events/mail.ts';
export * from './events/meeting.ts';
export type * from './events/merge.ts';
export * from './events/numberSeries.ts';
export * from './events/paper.ts';
export type * from './events/paperForm.ts';
export * from './events/partyGroup.ts';
export * from './events/progressRound.ts';
export type * from './events/promise.ts';
export * from './events/publication.ts';
export type * from './events/raisedAgain.ts';
export type * from './events/rating.ts';
export * from './events/reformDraft.ts';
export type * from './events/reply.ts';
export * from './events/report.ts';
export type * from './events/request.ts';
export type * from './events/roundCourse.ts';
export type * from './events/stepPlan.ts';
export type * from './events/tier.ts';
export type * from './events/urge.ts';
export * from './events/yearEnd.ts';

/** The event vocabulary of an item, one file a mechanism under events/. */
export type ItemEventBody =
  | UrgeEvent
  | CourseEvent
  | ItemImportedHalfWay
  | ItemHandedOver
  | ContactEvent
  | RatingEvent
  | CoHandlingEvent
  | CoUnitEvent
  | PromiseEvent
  | IntakeEvent
  | DivisionEvent
  | ItemMeetingEvent
  | InspectionEvent
  | DispatchEvent
  | PaperFormEvent
  | ItemLookBackEvent
  | ItemLinked
  | MergeEvent
  | ReplyEvent
  | RequestEvent
  | DeadlineEvent
  | StepPlanEvent
  | ItemReclassified
  | ItemResearched
  | ItemPublicationEvent
  | KeyItemEvent
  | MailEvent
  | AddressCorrected;

export type EventBody =
  | ItemEventBody
  | ProgressRoundEvent
  | YearEndEvent
  | RoundCourseEvent
  | BureauEvent
  | ImportColumnsCorrected
  | LookBackEvent
  | LessonRecorded
  | LetterTemplateEvent
  | PaperEvent
  | DocumentEvent
  | MeetingEvent
  | LeadingGroupSet
  | ActivityRecorded
  | PartyGroupEvent
  | NumberSeriesMoved
  | ReformDraftEvent
  | CalendarEvent
  | HandOverEvent
  | PublicationEvent
  | ReportEvent
  | DigestCompiled;

/** Where and by whom; `at` is a UTC instant, `prev` the hash of the event before (design.md §1). */
export interface EventHeader {
  stream: string;
  version: number;
  at: string;
  by: { id: string; name: string };
  prev: string;
  hash: string;
}

/** An event as stored. */
export type StoredEvent<B extends EventBody = EventBody> = B & EventHeader;

export { itemIdOfStream, itemStream } from './itemStream.ts';

/** Streams of the bureau itself; the directory's id is `main`. */
export const DIRECTORY_PREFIX = 'directory#';
export const BATCH_PREFIX = 'batch#';
/** 交办单位 as far as their lists were corrected */
export const IMPORT_SENDER_PREFIX = 'import-sender#';

/** 事件名 as the timeline shows it. */
export const EVENT_NAMES: Record<EventBody['type'], string> = {
  ...COURSE_EVENT_NAMES,
  ...HALF_WAY_EVENT_NAMES,
  ...CONTACT_EVENT_NAMES,
  ...RATING_EVENT_NAMES,
  ...URGE_EVENT_NAMES,
  ...CO_HANDLING_EVENT_NAMES,
  ...CO_UNIT_EVENT_NAMES,
  ...PROMISE_EVENT_NAMES,
  ...INTAKE_EVENT_NAMES,
  ...DIVISION_EVENT_NAMES,
  ...DOCUMENT_EVENT_NAMES,
  ...IMPORT_EVENT_NAMES,
  ...MEETING_EVENT_NAMES,
  ...INSPECTION_EVENT_NAMES,
  ...DISPATCH_EVENT_NAMES,
  ...PAPER_FORM_EVENT_NAMES,
  ...REPLY_EVENT_NAMES,
  ...REQUEST_EVENT_NAMES,
  ...DEADLINE_EVENT_NAMES,
  ...STEP_PLAN_EVENT_NAMES,
  ...TIER_EVENT_NAMES,
  ...LOOK_BACK_EVENT_NAMES,
  ...RAISED_AGAIN_EVENT_NAMES,
  ...MERGE_EVENT_NAMES,
  ...KEY_ITEM_EVENT_NAMES,
  ...LESSON_EVENT_NAMES,
  ...LETTER_TEMPLATE_EVENT_NAMES,
  ...PAPER_EVENT_NAMES,
  ...PARTY_GROUP_EVENT_NAMES,
  ...PROGRESS_ROUND_EVENT_NAMES,
  ...YEAR_END_EVENT_NAMES,
  ...ROUND_COURSE_EVENT_NAMES,
  ...ACTIVITY_EVENT_NAMES,
  ...NUMBER_SERIES_EVENT_NAMES,
  ...REFORM_DRAFT_EVENT_NAMES,
  ...CALENDAR_EVENT_NAMES,
  ...HAND_OVER_EVENT_NAMES,
  ...REPORT_EVENT_NAMES,
  ...PUBLICATION_EVENT_NAMES,
  ...MAIL_EVENT_NAMES,
  ...DIGEST_EVENT_NAMES,
  ...BUREAU_EVENT_NAMES,
};
