import type { ItemResearch } from './activity.ts';
import type { Answered } from './answered.ts';
import type { Comment, VoidNumber } from './comment.ts';
import type { Conclusion } from './conclusion.ts';
import type { Contact, Decline } from './contact.ts';
import type { CoOpinion } from './coOpinion.ts';
import type { CoUnit } from './coUnit.ts';
import type { Deadline } from './deadline/deadline.ts';
import type { FormerDelivery, SentCopies } from './dispatched.ts';
import type { DivisionAsk, DivisionOpinion, Endorsement } from './division.ts';
import type {
  ConsultationReminded,
  ItemLookBackRated,
  ItemLookedBack,
  PlatformEntered,
  Rating,
  ReceiptSigned,
} from './events.ts';
import type { ItemExtension } from './extension.ts';
import type { HalfWay } from './halfWay.ts';
import type { ItemHandOver } from './handOver.ts';
import type { Correction, Feedback, Inspection } from './inspection.ts';
import type { AddedUnits, ReturnCase } from './intake.ts';
import type { NewItem } from './item.ts';
import type {
  AdvicePoint,
  SupervisionReport,
  SupervisorHearing,
  TaskForce,
  Visit,
} from './keyItem.ts';
import type { Rolling } from './lookBack.ts';
import type { Side } from './machines.ts';
import type { MailFailure } from './mailFailure.ts';
import type { FollowUp } from './meeting.ts';
import type { Merge, TakenOver } from './merge.ts';
import type { PaperForm } from './paperForm.ts';
import type { Progress } from './progress.ts';
import type { PromiseEntry } from './promise.ts';
import type { ItemPublication } from './publication.ts';
import type { ItemLink, RepeatedAnswer } from './raisedAgain.ts';
import type { Reply } from './reply.ts';
import type { SuperiorRequest } from './request.ts';
import type { PlanStep } from './stepPlan.ts';
import type {
  DecisionData,
  Delivery,
  DeliveryData,
  DivisionData,
  InvestigationData,
  PromiseData,
  ProposalData,
  SuperiorCheckData,
} from './steps/data.ts';
import type { Desk, Outcome } from './steps/desk.ts';
import type { Stage, StepId } from './steps/ids.ts';
import type { Reclassified, TierConsequences } from './tier.ts';
import type { Urge } from './urge.ts';

/** A human step, waiting or done. */
export interface Task {
  taskId: string;
  step: StepId;
  desk: Desk;
  round: number;
  /** Key of the side course it belongs to; none for the main one. */
  side?: string;
  /** UTC instant */
  openedAt: string;
  due?: Deadline;
  /** void: the item ended from outside while it waited. */
  status: 'open' | 'done' | 'void';
  outcome?: Outcome;
  /** Version of the event that ended it. */
  doneVersion?: number;
  doneBy?: string;
}

/** 复前审核: what the superior said of the draft. */
export interface SuperiorCheck extends SuperiorCheckData {
  round: number;
  agreed: boolean;
  by: string;
}

/** 归口裁定: how the collecting body decided after a second 不满意, why, who and when. */
export interface Decision extends DecisionData {
  round: number;
  outcome: 'again' | 'accept';
  by: string;
  /** UTC instant */
  at: string;
}

/** The sponsor of an item that is handled again, raised one level. */
export interface Raise {
  round: number;
  from: string;
  to: string;
}

/** Everything that later decisions and lists need to know of one item: a fold of its events. */
export interface ItemState {
  itemId: string;
  version: number;
  /** Hash of the last event: the next one carries it. */
  hash: string;
  /** UTC instant of the last event. */
  changedAt: string;
  item: NewItem;
  profile: { id: string; version: string };
  batchId?: string;
  stage: Stage;
  /** 第几轮办理, from 1. */
  round: number;
  /** Which execution of the round, from 1. */
  attempt: number;
  /** Version of the last 退回 / 整改: a step done before it is done again when reached. */
  lastReturn: number;
  tasks: Task[];
  /** Courses beside the main one. */
  sides: Side[];
  replyDeadline: Deadline;
  proposal?: ProposalData;
  /** 签批 of the proposal as it stands */
  endorsements?: Endorsement[];
  /** 征询分工意见, and the sections' answers, the last of each */
  divisionAsks?: DivisionAsk[];
  divisionOpinions?: DivisionOpinion[];
  division?: DivisionData;
  tier?: string;
  /** What the tier brought with it. */
  tiering?: Pick<TierConsequences, 'annualPlan' | 'rolling' | 'stepPlan'>;
  reclassified?: Reclassified[];
  /** 调研活动 that served it, or that named it a similar place */
  research?: ItemResearch[];
  /** 请示交办部门 */
  requests?: SuperiorRequest[];
  /** 延期 */
  extensions?: ItemExtension[];
  /** 分步推进计划 */
  stepPlan?: PlanStep[];
  contacts: Contact[];
  /** 代表表示不需要走访 */
  declines?: Decline[];
  progress: Progress[];
  reply?: Reply;
  documentNumber?: string;
  /** 批注 on the revisions of the reply. */
  comments?: Comment[];
  /** 作废的文号 */
  voidNumbers?: VoidNumber[];
  /** Civil date on which the party group studied the reply. */
  partyGroupOn?: string;
  /** The meeting that took it with others. */
  partyGroup?: { meetingId: string; minutesNumber: string };
  /** 复前审核, each time it was asked. */
  superiorChecks?: SuperiorCheck[];
  deliveries: Delivery[];
  /** 领衔人同意转送 the reply of this round */
  leadConsent?: DeliveryData['leadConsent'];
  /** Deliveries of earlier rounds */
  formerDeliveries?: FormerDelivery[];
  /** 抄送 */
  copies?: SentCopies[];
  /** 录入履职平台, once a round */
  platform?: (PlatformEntered['data'] & { by: string })[];
  /** Civil date of the last delivery of this round. */
  repliedOn?: string;
  /** Every round's answer, with the class and the deadline as they were when it went out. */
  answered?: Answered[];
  ratings: Rating[];
  /** 归口裁定, one a round. */
  decisions?: Decision[];
  /** 包案领导提级, from which round on. */
  raised?: Raise[];
  unreturned: string[];
  /** 纸质征询意见表, entered by the collecting body */
  paperForms?: PaperForm[];
  /** 催收 of the forms, one a round (or side course) and kind. */
  reminders?: ConsultationReminded['data'][];
  /** 承诺 of the reply as it stands. */
  promise?: PromiseData;
  /** 协办意见, where the bureau only contributes. */
  coOpinion?: CoOpinion;
  /** 协办单位 where we lead, each from its first asking on */
  coUnits?: CoUnit[];
  /** 督查记录 */
  inspections?: Inspection[];
  /** 整改 */
  corrections?: Correction[];
  /** 督查反馈 to the deputies */
  feedback?: Feedback[];
  /** 回头看 of this item, round by round */
  lookBacks?: (ItemLookedBack['data'] & { by: string })[];
  /** 对回头看结果的评价 */
  lookBackRatings?: ItemLookBackRated['data'][];
  /** 滚动办: not possible yet, tested again every year */
  rolling?: Rolling;
  /** 重新启动办理 after a look-back */
  reopened?: { lookBackId: string; round: number; reason: string; on: string; by: string }[];
  /** 承诺事项台账 of every delivered reply. */
  promises?: PromiseEntry[];
  /** 签收 */
  receipt?: ReceiptSigned['data'];
  addedUnits?: AddedUnits[];
  /** 工作专班 of a key item */
  taskForce?: TaskForce;
  supervisionReports?: SupervisionReport[];
  supervisorHearings?: SupervisorHearing[];
  /** 督办调研, and the 意见建议 of them */
  visits?: Visit[];
  advicePoints?: AdvicePoint[];
  /** 并案 */
  merge?: Merge;
  /** 沿用主件的调查和答复稿 */
  takenOver?: TakenOver;
  /** 办前调查, as it was last handed in. */
  investigation?: InvestigationData;
  /** 以前提过的件 */
  links?: ItemLink[];
  /** 同样答复 of the reply as it stands: the alarm. */
  repeated?: RepeatedAnswer[];
  /** 退办 applications, each a side course of its id. */
  returns?: ReturnCase[];
  /** 催办 */
  urges?: Urge[];
  /** 会议议定事项 that concern it */
  followUps?: FollowUp[];
  concluded?: Conclusion;
  failure?: { state: string; error: string };
  /** 半途导入: where it entered its route. */
  halfWay?: HalfWay;
  /** 公开 of the reply */
  publication?: ItemPublication;
  /** 交接, of persons and sections */
  handOvers?: ItemHandOver[];
  /** 邮件未送达 */
  mailFailures?: MailFailure[];
}

export function openTasks(state: ItemState): Task[] {
  return state.tasks.filter((task) => task.status === 'open');
}

/** The latest task of a step in the present round, in the main course or in a side one. */
export function lastTask(state: ItemState, step: StepId, side?: string): Task | undefined {
  return state.tasks.findLast(
    (task) => task.step === step && task.round === state.round && task.side === side,
  );
}
