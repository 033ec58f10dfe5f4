import type { Consent } from './conclusion.ts';

/** 交接: of a person who leaves, of a section renamed or merged, of functions that go to another unit. */
export const HAND_OVER_KIND_NAMES = {
  person: '人员交接',
  section: '科室更名合并',
  functions: '职能转隶',
} as const;

/** What of an item lies in a person's hands: 承办 / 包案 / 待办 / 承诺 / 分步推进 / 意见建议 / 整改 / 催办. */
export const HELD_NAMES = {
  handler: '承办',
  sponsor: '包案',
  task: '待办',
  promise: '承诺',
  step: '分步推进',
  advice: '意见建议',
  correction: '整改',
  urge: '催办',
} as const;

export type Held = keyof typeof HELD_NAMES;

interface Act {
  /** Civil date, not in the future. */
  on: string;
  reason: string;
}

/** All that lies in one person's hands goes to another; or all of a section. */
export interface InnerHandOver extends Act {
  kind: 'person' | 'section';
  from: string;
  to: string;
}

/** Items whose matter is another unit's from now on. */
export interface OuterHandOver extends Act {
  kind: 'functions';
  unit: string;
  /** 机构改革等文件 */
  document: string;
  consent: Consent;
}

export type NewHandOver = InnerHandOver | (OuterHandOver & { itemIds: string[] });

/** What it is about, with the names as they were. */
export type HandOverAbout = (InnerHandOver & { fromName: string; toName: string }) | OuterHandOver;

/** One item of it, as lists and mails name it. */
export interface HandedItem {
  itemId: string;
  number: string;
  title: string;
  session: string;
}

/** 一次交接: one act, its items, and which of them are done. */
export interface HandOver {
  handOverId: string;
  version: number;
  hash: string;
  about: HandOverAbout;
  items: HandedItem[];
  done: string[];
  openedBy: string;
  /** Version of the event with which nothing was left. */
  finished?: number;
}

/** What an item remembers of one that it was part of. */
export interface ItemHandOver extends Omit<InnerHandOver, 'reason'> {
  handOverId: string;
  fromName: string;
  toName: string;
  /** Of a person: what was handed over. */
  what: Held[];
}

/** The items that are still to be handed over. */
export function remainingOf({ items, done }: Pick<HandOver, 'items' | 'done'>): HandedItem[] {
  const over = new Set(done);
  return items.filter(({ itemId }) => !over.has(itemId));
}

/** Whether the person handed the item over, and it did not come back. */
export function hasLeft(
  { handOvers = [] }: { handOvers?: ItemHandOver[] },
  person: string,
): boolean {
  const last = handOvers.findLast(
    ({ kind, from, to }) => kind === 'person' && [from, to].includes(person),
  );
  return last?.from === person;
}
