import { sha256 } from '../hash.ts';

/** Sort key of an item's snapshot. */
export const SNAPSHOT = 'SNAPSHOT';

/** Hot keys are spread over this many partitions: a day on which a million items fall due (design.md §6). */
export const SHARDS = 10;

export function snapshotKey(itemId: string): string {
  return `ITEM#${itemId}`;
}

/** The lists one can ask for; each is a partition sorted by open/done, due date and id. */
export type ListName =
  | 'year'
  | 'stage'
  | 'section'
  | 'handler'
  | 'sponsor'
  | 'rolling'
  | 'annualPlan'
  | 'request'
  | 'asked';

export function listKey(list: ListName, value: string): string {
  return `LIST#${list}#${value}`;
}

export function tasksKey(desk: string): string {
  return `TASKS#${desk}`;
}

export function shardOf(itemId: string): number {
  return Number.parseInt(sha256(itemId).slice(0, 8), 16) % SHARDS;
}

/** Items with something that falls due on a date. */
export function dueKey(date: string, shard: number): string {
  return `DUE#${date}#${shard}`;
}

/** Items that must have a living execution. */
export function runningKey(shard: number): string {
  return `RUNNING#${shard}`;
}

/** How the sort keys of open items begin in lists. */
export const OPEN = '1open';

/** Items that have a key of their sketch in common (domain/similarity/sketch.ts). */
export function similarKey(key: string): string {
  return `SIMILAR#${key}`;
}

/** The 承诺事项台账 of an owner (a person id) or of a year. */
export function promisesKey(list: 'owner' | 'year', value: string): string {
  return `PROMISES#${list}#${value}`;
}

/** What the statistics of a year of sessions are computed from, a hundred items a row. */
export function factsKey(year: number): string {
  return `FACTS#${year}`;
}

/** What the items of a year of sessions come to, by kind, part, level, term and whether they are key items. */
export function totalsKey(year: number | ''): string {
  return `TOTALS#${year}`;
}

/** Items of a kind whose deputies are being asked. */
export function consultationsKey(kind: string): string {
  return `CONSULTATIONS#${kind}`;
}

/** 送达台账 of a month, `2026-03`. */
export function dispatchKey(month: string): string {
  return `DISPATCH#${month}`;
}

/** What a person or a section has in hand. */
export function heldKey(whose: 'person' | 'section', id: string): string {
  return `HELD#${whose}#${id}`;
}

/** What falls due of promises, plans and advice and lies on no desk of this person. */
export function remindersKey(person: string): string {
  return `REMINDERS#${person}`;
}

/** 收到的评价 that a person finds in his morning list, by the day from which on. */
export function ratedKey(person: string): string {
  return `RATED#${person}`;
}

/** 清单 that a person was sent. */
export function digestsKey(person: string): string {
  return `DIGESTS#${person}`;
}

/** 清单 that were sent on a day. */
export function digestDayKey(date: string): string {
  return `DIGESTDAY#${date}`;
}

/** 交接 of a year. */
export function handOversKey(year: string): string {
  return `HANDOVERS#${year}`;
}

/** 回头看轮次 of a year. */
export function lookBacksKey(year: number): string {
  return `LOOKBACKS#${year}`;
}

/** 党组会 of a year. */
export function partyGroupsKey(year: number): string {
  return `PARTYGROUPS#${year}`;
}

/** 案例库 by subject or year. */
export function lessonsKey(list: 'subject' | 'year', value: string): string {
  return `LESSONS#${list}#${value}`;
}

/** 催办 issued in a year. */
export function urgesKey(year: string): string {
  return `URGES#${year}`;
}

/** 调度轮次 of a year. */
export function progressRoundsKey(year: string): string {
  return `PROGRESSROUNDS#${year}`;
}

/** 年终督查, one row a year. */
export const YEAR_ENDS_KEY = 'YEARENDS';

/** 邮件未送达 that nobody has dealt with yet; few, and gone when they are. */
export const MAIL_FAILURES_KEY = 'MAILFAILURES';

/** The same of one stream of the bureau's own, for who looks at the round or the draft itself. */
export function mailFailuresKey(stream: string): string {
  return `${MAIL_FAILURES_KEY}#${stream}`;
}

/** Rounds begun in a year whose executions the reconciliation looks after: some sixty a year. */
export function roundsKey(year: string): string {
  return `ROUNDS#${year}`;
}

/** 责任分工表 of a year or of a batch. */
export function divisionKey(list: 'year' | 'batch', value: string): string {
  return `DIVISION#${list}#${value}`;
}

/** Batches imported in a year. */
export function batchesKey(year: string): string {
  return `BATCHES#${year}`;
}

/** 文件 of a year. */
export function documentsKey(year: number): string {
  return `DOCUMENTS#${year}`;
}

/** 会议 of a year. */
export function meetingsKey(year: number): string {
  return `MEETINGS#${year}`;
}

/** 征求意见稿 of a year. */
export function reformDraftsKey(year: number): string {
  return `REFORMDRAFTS#${year}`;
}

/** 调研活动 of a year, all of them or of a method or section. */
export function activitiesKey(
  year: number,
  { method, section }: { method?: string; section?: string } = {},
): string {
  const part = method ? `#method#${method}` : section ? `#section#${section}` : '';
  return `ACTIVITIES#${year}${part}`;
}

/** 已公开的答复 of a year of publication. */
export function publishedKey(year: string): string {
  return `PUBLISHED#${year}`;
}

/** What the public reads of one item. */
export function publicationKey(itemId: string) {
  return { pk: `PUBLICATION#${itemId}`, sk: 'SHOWN' };
}

/** 等待公开 and 等待公开审查, by what it waits for. */
export function toPublishKey(state: 'prepare' | 'review'): string {
  return `TOPUBLISH#${state}`;
}

/** The years of the loaded holiday notices. */
export const CALENDAR_KEY = { pk: 'CALENDAR', sk: 'CURRENT' };

export const DIRECTORY_KEY = { pk: 'DIRECTORY', sk: 'CURRENT' };
/** Outside units lie beside it: every request reads the directory, few need these. */
export const UNITS_KEY = { pk: 'DIRECTORY', sk: 'UNITS' };

export function batchKey(batchId: string) {
  return { pk: `BATCH#${batchId}`, sk: 'BATCH' };
}
