import type { ContactWay } from './contact.ts';
import type { Rating } from './events/rating.ts';
import type { Delivery, DraftData, PromiseData } from './steps/data.ts';

/** 承诺事项的状态: 进行中 / 已延期 / 已兑现 / 无法兑现 / 已被新的答复取代. */
export const PROMISE_STATUSES = ['open', 'moved', 'kept', 'impossible', 'replaced'] as const;

export type PromiseStatus = (typeof PROMISE_STATUSES)[number];

export const PROMISE_STATUS_NAMES: Record<PromiseStatus, string> = {
  open: '进行中',
  moved: '已延期',
  kept: '已兑现',
  impossible: '无法兑现',
  replaced: '已被新的答复取代',
};

/** A promise of a delivered reply with the day on which its owner is reminded. */
export interface NewPromise extends PromiseData {
  promiseId: string;
  /** Civil date */
  remindOn: string;
}

/** 延期: the former date stays on record, with why and how the deputy was told. */
export interface PromiseMove {
  from: string;
  to: string;
  reason: string;
  /** Civil date */
  toldOn: string;
  toldHow: ContactWay;
  on: string;
  by: string;
}

/** Why a second reply is owed: the promise was kept, or it cannot be kept. */
export type Because =
  | { kind: 'kept'; evidence: string; on: string; by: string }
  | { kind: 'impossible'; reason: string; explanation: string; on: string; by: string };

/** One deputy's rating of how a promise ended; its set is apart from the ratings of the reply. */
export type PromiseRating = Omit<Rating, 'round'>;

/** 再次答复 (domain.md §3.7): a side course of the item, `side` is its key. */
export interface SecondReply {
  side: string;
  because: Because;
  /** Contacts on record when it began: only a later 面复 counts for it. */
  contactsBefore: number;
  body?: string;
  signedBy?: string;
  deliveries?: Delivery[];
  ratings: PromiseRating[];
  unreturned?: string[];
  ended?: { outcome: SecondReplyOutcome; on: string };
}

export type SecondReplyOutcome = 'satisfied' | 'unsatisfied' | 'unreturned';

/** One row of the 承诺事项台账 (domain.md §3.7). */
export interface PromiseEntry {
  promiseId: string;
  round: number;
  matter: string;
  /** A person id. */
  owner: string;
  /** Civil date as it stands. */
  due: string;
  remindOn: string;
  madeOn: string;
  status: PromiseStatus;
  moves: PromiseMove[];
  /** The second replies, the last one is the present one. */
  replies: SecondReply[];
  /** Back to open after a 不满意, with what the deputies said. */
  backs: { on: string; reasons: string[] }[];
  /** Reminders sent, by kind and the date they were for. */
  reminded: { kind: 'ahead' | 'due'; due: string }[];
}

/** The promises of a draft, one or several. */
export function promisesOf(draft: Pick<DraftData, 'promise' | 'promises'>): PromiseData[] {
  return [...(draft.promise ? [draft.promise] : []), ...(draft.promises ?? [])];
}

/** What holds a ledger: an item's state. */
interface WithLedger {
  promises?: PromiseEntry[];
}

/** The ledger of an item. */
export function ledgerOf(state: WithLedger): PromiseEntry[] {
  return state.promises ?? [];
}

/** The entry whose second reply runs in this side course, and that reply. */
export function secondReplyOf(
  state: WithLedger,
  side: string | undefined,
): { entry: PromiseEntry; reply: SecondReply } | undefined {
  for (const entry of ledgerOf(state)) {
    const reply = entry.replies.find((known) => known.side === side);
    if (reply) return { entry, reply };
  }
  return undefined;
}

/** Whether it still has to be kept. */
export function isPending({ status }: Pick<PromiseEntry, 'status'>): boolean {
  return status === 'open' || status === 'moved';
}

/** Whether a second reply to it is under way. */
export function isBeingAnswered({ replies }: PromiseEntry): boolean {
  const last = replies.at(-1);
  return last !== undefined && last.ended === undefined;
}

/** Kept and answered, or impossible and explained; one that a new reply took the place of is too. */
export function isSettled(entry: PromiseEntry): boolean {
  return entry.status === 'replaced' || (!isPending(entry) && !isBeingAnswered(entry));
}

/** Whether nothing of the ledger is left to do: only then an item leaves 成效跟踪. */
export function allSettled(state: WithLedger): boolean {
  return ledgerOf(state).every(isSettled);
}
