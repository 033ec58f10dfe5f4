import { isCivilDate } from '../calendar/civilDate.ts';
import { hasMet, isFaceToFace } from '../contact.ts';
import { Refusal } from '../errors.ts';
import { classOf } from '../profile/profile.ts';
import { promisesOf } from '../promise.ts';
import { personOf } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import type { DraftData, OfficeReviewData, PromiseData, StepData } from './data.ts';
import type { StepId } from './ids.ts';

/** What a guard may look at: the item, what was handed in, and the rules in force. */
export interface GuardInput {
  state: ItemState;
  step: StepId;
  /** Absent when the question is "may I?", before anything is handed in. */
  data?: StepData[StepId];
  /** Key of the side course the task belongs to. */
  side?: string;
  rules: Rules;
}

/** Gives the reason why a step may not end yet, or nothing. */
export type Guard = (input: GuardInput) => Refusal | undefined;

/** 422 with what is missing and what to do. */
export const blocked = (code: string, message: string, field?: string) =>
  new Refusal('blocked', code, message, field ? { field } : {});

/** No drafting before the deputy was met and three things were learnt (domain.md §1 rows 21, 36). */
export const contactBefore: Guard = ({ state }) =>
  hasMet(state, 'before', (c) => Boolean(c.background && c.situation && c.hopedEffect))
    ? undefined
    : blocked(
        'CONTACT_BEFORE_MISSING',
        '还没有办前沟通记录：请先与代表沟通，并记下“背景及原因、真实情况、希望取得的效果”三项。',
      );

/** Progress was told to the deputy while the item was being handled (rows 28, 40). */
export const contactDuring: Guard = ({ state }) =>
  // Where we only contribute, the lead unit talks with the deputy.
  state.item.part === 'co' || hasMet(state, 'during')
    ? undefined
    : blocked('CONTACT_DURING_MISSING', '还没有办中沟通记录：请先向代表通报办理进度并登记。');

/** 当面答复 for every item, with the rank of who replied on record (rows 9, 43). */
export const faceToFaceReply: Guard = ({ state }) =>
  hasMet(state, 'reply', ({ way, highestRank }) => isFaceToFace(way) && Boolean(highestRank))
    ? undefined
    : blocked(
        'FACE_TO_FACE_MISSING',
        '还没有面复记录：请登记面复的日期、地点、方式和在场的最高职务。',
      );

/** Every demand has its answer, and the class is one of the profile's (row 18 针对性, 完整性). */
export const replyComplete: Guard = ({ state, data, rules }) =>
  data ? incompleteReply(data as DraftData, state.item, rules) : undefined;

/** What a reply lacks in class, reason or answers. */
export function incompleteReply(
  draft: DraftData,
  { demands }: Pick<ItemState['item'], 'demands'>,
  rules: Pick<Rules, 'profile'>,
): Refusal | undefined {
  const rule = classOf(rules.profile, draft.class);
  if (!rule) {
    const letters = rules.profile.classes.map((c) => c.letter).join('、');
    return blocked(
      'CLASS_UNKNOWN',
      `没有“${draft.class}”这一类别，可选：${letters}。`,
      'data.class',
    );
  }
  if (rule.needsReason && !draft.reason) {
    return blocked('REASON_MISSING', `${draft.class}类答复须说明暂不能解决的原因。`, 'data.reason');
  }
  const answered = new Set(draft.answers.map((answer) => answer.demand));
  const strange = [...answered].find((n) => n > demands.length);
  if (strange !== undefined) {
    return blocked('DEMAND_UNKNOWN', `本件没有第${strange}项诉求，请核对。`, 'data.answers');
  }
  const open = demands.map((_, index) => index + 1).filter((n) => !answered.has(n));
  return open.length > 0
    ? blocked(
        'DEMAND_UNANSWERED',
        `第${open.join('、')}项诉求还没有逐条答复，请补上。`,
        'data.answers',
      )
    : undefined;
}

/** A class that makes a promise needs matter, owner and date (rows 18 实效性, 51). */
export const promiseComplete: Guard = ({ data, rules }) => {
  if (!data) return undefined;
  const draft = data as DraftData;
  return incompletePromise(draft, rules) ?? promisesOf(draft).map(pastIn(rules)).find(Boolean);
};

const pastIn =
  ({ today }: Rules) =>
  ({ due }: PromiseData) =>
    due <= today
      ? blocked('PROMISE_DUE_PAST', '承诺的完成日期须在今天之后。', 'data.promise.due')
      : undefined;

/** What the promises of a reply lack: matter, owner or date. */
export function incompletePromise(draft: DraftData, rules: Rules): Refusal | undefined {
  const promises = promisesOf(draft);
  if (promises.length === 0) {
    if (!classOf(rules.profile, draft.class)?.createsPromise) return undefined;
    return blocked(
      'PROMISE_MISSING',
      `${draft.class}类答复是承诺：请写明承诺事项、责任人和完成日期。`,
      'data.promise',
    );
  }
  return promises.map((promise) => promiseRefusal(promise, rules)).find(Boolean);
}

function promiseRefusal({ owner, due }: PromiseData, rules: Rules): Refusal | undefined {
  if (!personOf(rules.directory, owner)) {
    return blocked('OWNER_UNKNOWN', '通讯录里没有这位责任人，请重新选择。', 'data.promise.owner');
  }
  if (!isCivilDate(due)) {
    return blocked('IMPOSSIBLE_DATE', `没有“${due}”这一天。`, 'data.promise.due');
  }
  return undefined;
}

/** 四个准确把握 and 四统一: all eight ticked, or the draft goes back (rows 16, 18). */
export const sheetsComplete: Guard = ({ data }) => {
  if (!data) return undefined;
  const { accuracy, unity } = data as OfficeReviewData;
  const all = [...Object.values(accuracy), ...Object.values(unity)].every(Boolean);
  return all
    ? undefined
    : blocked(
        'REVIEW_SHEET_INCOMPLETE',
        '“四个准确把握”和“四统一”须逐项符合才能通过；有不符合的，请写明意见退回修改。',
        'data.accuracy',
      );
};
