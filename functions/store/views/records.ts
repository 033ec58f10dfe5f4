import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Activity } from '../../domain/activity.ts';
import type { Lesson } from '../../domain/lesson.ts';
import type { Store } from '../store.ts';
import type { DigestRow } from '../streams/digests.ts';
import type { HandOverRow } from '../streams/handOvers.ts';

import type { ProgressRoundRow } from '../streams/progressRounds.ts';
import type { YearEndRow } from '../streams/yearEnds.ts';
import {
  activitiesKey,
  digestDayKey,
  digestsKey,
  handOversKey,
  lessonsKey,
  lookBacksKey,
  MAIL_FAILURES_KEY,
  mailFailuresKey,
  meetingsKey,
  partyGroupsKey,
  progressRoundsKey,
  reformDraftsKey,
  urgesKey,
  YEAR_ENDS_KEY,
} from './keys.ts';
import type { LookBackRow } from './lookBackRows.ts';
import type { MailFailureRow } from './mailFailureRows.ts';
import type { MeetingRow } from './meetingRows.ts';
import { type Page, pageBetween } from './pageBetween.ts';
import type { PartyGroupRow } from './partyGroupRows.ts';
import type { ReformDraftRow } from './reformDraftRows.ts';
import type { UrgeRow } from './urgeRows.ts';

/** Which page of a list. */
export interface Paging {
  limit: number;
  after?: string | undefined;
}

/** One page of a partition, the latest first. */
export async function latest(
  { db, tables }: Store,
  pk: string,
  { limit, after }: Paging,
): Promise<Page<Record<string, unknown>>> {
  const { Items = [], LastEvaluatedKey } = await db.send(
    new QueryCommand({
      TableName: tables.views,
      KeyConditionExpression: 'pk = :pk AND sk < :before',
      ExpressionAttributeValues: { ':pk': pk, ':before': after ?? '~' },
      ScanIndexForward: false,
      Limit: limit,
    }),
  );
  const next = LastEvaluatedKey?.sk as string | undefined;
  return { rows: Items, ...(next ? { next } : {}) };
}

/** 回头看轮次 of a year. */
export async function listLookBacks(
  store: Store,
  year: number,
  paging: Paging,
): Promise<Page<LookBackRow>> {
  const { rows, ...more } = await latest(store, lookBacksKey(year), paging);
  return { rows: rows.map((row) => row.lookBack as LookBackRow), ...more };
}

/** 调度轮次 of a year. */
export async function listProgressRounds(
  store: Store,
  year: string,
  paging: Paging,
): Promise<Page<ProgressRoundRow>> {
  const { rows, ...more } = await latest(store, progressRoundsKey(year), paging);
  return { rows: rows.map((row) => row.round as ProgressRoundRow), ...more };
}

/** 催办 of a year. */
export async function listUrges(
  store: Store,
  year: string,
  paging: Paging,
): Promise<Page<UrgeRow>> {
  const { rows, ...more } = await latest(store, urgesKey(year), paging);
  return { rows: rows.map((row) => row.urge as UrgeRow), ...more };
}

/** 党组会 of a year. */
export async function listPartyGroups(
  store: Store,
  year: number,
  paging: Paging,
): Promise<Page<PartyGroupRow>> {
  const { rows, ...more } = await latest(store, partyGroupsKey(year), paging);
  return { rows: rows.map((row) => row.partyGroup as PartyGroupRow), ...more };
}

/** 交接 of a year. */
export async function listHandOvers(
  store: Store,
  year: string,
  paging: Paging,
): Promise<Page<HandOverRow>> {
  const { rows, ...more } = await latest(store, handOversKey(year), paging);
  return { rows: rows.map((row) => row.handOver as HandOverRow), ...more };
}

/** 案例库 by subject or year. */
export async function listLessons(
  store: Store,
  list: { name: 'subject' | 'year'; value: string },
  paging: Paging,
): Promise<Page<Lesson>> {
  const { rows, ...more } = await latest(store, lessonsKey(list.name, list.value), paging);
  return { rows: rows.map((row) => row.lesson as Lesson), ...more };
}

/** 清单 that a person was sent, the latest first. */
export async function listDigests(
  store: Store,
  person: string,
  paging: Paging,
): Promise<Page<DigestRow>> {
  const { rows, ...more } = await latest(store, digestsKey(person), paging);
  return { rows: rows.map((row) => row.digest as DigestRow), ...more };
}

/** 清单 that were sent on a day, by person. */
export async function listDigestsOfDay(
  store: Store,
  date: string,
  { limit, after }: Paging,
): Promise<Page<DigestRow>> {
  const part = { first: '!', until: '~', after, limit };
  const { rows, ...more } = await pageBetween(store, digestDayKey(date), part);
  return { rows: rows.map((row) => row.digest as DigestRow), ...more };
}

/** 会议 of a year. */
export async function listMeetings(
  store: Store,
  year: number,
  paging: Paging,
): Promise<Page<MeetingRow>> {
  const { rows, ...more } = await latest(store, meetingsKey(year), paging);
  return { rows: rows.map((row) => row.meeting as MeetingRow), ...more };
}

/** 征求意见稿 of a year. */
export async function listReformDrafts(
  store: Store,
  year: number,
  paging: Paging,
): Promise<Page<ReformDraftRow>> {
  const { rows, ...more } = await latest(store, reformDraftsKey(year), paging);
  return { rows: rows.map((row) => row.reformDraft as ReformDraftRow), ...more };
}

/** 年终督查 of all years, the latest first. */
export async function listYearEnds(store: Store, paging: Paging): Promise<Page<YearEndRow>> {
  const { rows, ...more } = await latest(store, YEAR_ENDS_KEY, paging);
  return { rows: rows.map((row) => row.review as YearEndRow), ...more };
}

/** 邮件未送达 of a round or a draft, the latest first: a hundred at most. */
export async function mailFailuresAbout(store: Store, stream: string): Promise<MailFailureRow[]> {
  const { rows } = await latest(store, mailFailuresKey(stream), { limit: 100 });
  return rows.map((row) => row.failure as MailFailureRow);
}

/** 邮件未送达 that nobody has dealt with yet, the latest first. */
export async function listMailFailures(
  store: Store,
  paging: Paging,
): Promise<Page<MailFailureRow>> {
  const { rows, ...more } = await latest(store, MAIL_FAILURES_KEY, paging);
  return { rows: rows.map((row) => row.failure as MailFailureRow), ...more };
}

/** An activity as lists show it. */
export type ActivityRow = Omit<Activity, 'findings' | 'measures'>;

/** 调研活动 of a year, of a method or a section where one is given. */
export async function listActivities(
  store: Store,
  year: number,
  list: { method?: string; section?: string },
  paging: Paging,
): Promise<Page<ActivityRow>> {
  const { rows, ...more } = await latest(store, activitiesKey(year, list), paging);
  return { rows: rows.map((row) => row.activity as ActivityRow), ...more };
}
