import type { Store } from '../../functions/store/store.ts';
import { listConsultations } from '../../functions/store/views/consultations.ts';
import { listDispatches } from '../../functions/store/views/dispatches.ts';
import { listBatches, listDivision } from '../../functions/store/views/division.ts';
import { listDocuments } from '../../functions/store/views/documents.ts';
import * as keys from '../../functions/store/views/keys.ts';
import { listItems } from '../../functions/store/views/lists.ts';
import { listPromises } from '../../functions/store/views/promises.ts';
import { listPublished, listToPublish } from '../../functions/store/views/published.ts';
import * as records from '../../functions/store/views/records.ts';

/** One list: its partition, how its keys begin, one row for how many items, and how a page of it is read. */
export interface CrowdedList {
  what: string;
  pk: string;
  /** Of sort keys; a number follows. */
  begins?: string;
  /** One row for so many items. */
  among: number;
  read: (store: Store) => Promise<unknown>;
}

const limit = 20;
const YEAR = 2026;
const DAYS = { from: '2026-03-01', to: '2026-03-31' };

const ITEM_LISTS: readonly [keys.ListName, string, number][] = [
  ['year', '2026', 1],
  ['stage', 'handling', 4],
  ['section', 'ldbz', 8],
  ['handler', 'handler-ldbz-1', 20],
  ['sponsor', 'deputy1', 8],
  ['rolling', 'yes', 20],
  ['annualPlan', 'yes', 5],
  ['request', 'open', 20],
  ['asked', 'ldbz', 20],
];

/** Every list of the API (`GET` operations with a cursor) but that of tasks, which is V4. */
export const CROWDED_LISTS: readonly CrowdedList[] = [
  ...ITEM_LISTS.map(
    ([name, value, among]): CrowdedList => ({
      ...{ what: `items by ${name}`, pk: keys.listKey(name, value), begins: '1open#', among },
      read: (store) => listItems(store, { name, value }, { limit }),
    }),
  ),
  {
    ...{
      what: '责任分工表 of a year',
      pk: keys.divisionKey('year', '2026'),
      begins: '1#',
      among: 1,
    },
    read: (store) => listDivision(store, { list: 'year', value: '2026' }, { limit }),
  },
  {
    ...{
      what: '责任分工表 of a batch',
      pk: keys.divisionKey('batch', 'b1'),
      begins: '1#',
      among: 4,
    },
    read: (store) => listDivision(store, { list: 'batch', value: 'b1' }, { limit }),
  },
  {
    ...{ what: '批次', pk: keys.batchesKey('2026'), among: 20 },
    read: (store) => listBatches(store, '2026', { limit }),
  },
  {
    ...{ what: '征询', pk: keys.consultationsKey('suggestion'), among: 4 },
    read: (store) => listConsultations(store, ['suggestion'], { limit }),
  },
  {
    ...{
      what: '送达台账 of a month',
      pk: keys.dispatchKey('2026-03'),
      begins: '2026-03-16#',
      among: 8,
    },
    read: (store) => listDispatches(store, DAYS, { limit }),
  },
  {
    ...{
      what: '承诺台账 of a year',
      pk: keys.promisesKey('year', '2026'),
      begins: '1open#',
      among: 4,
    },
    read: (store) => listPromises(store, { name: 'year', value: '2026' }, { limit }),
  },
  {
    ...{ what: '等待公开', pk: keys.toPublishKey('prepare'), begins: '2026', among: 8 },
    read: (store) => listToPublish(store, 'prepare', { limit }),
  },
  {
    ...{ what: '已公开的答复', pk: keys.publishedKey('2026'), begins: '2026', among: 4 },
    read: (store) => listPublished(store, '2026', { limit }),
  },
  {
    ...{ what: '文件', pk: keys.documentsKey(YEAR), begins: 'notice#', among: 20 },
    read: (store) => listDocuments(store, YEAR, { limit }),
  },
  {
    ...{ what: '催办', pk: keys.urgesKey('2026'), among: 8 },
    read: (store) => records.listUrges(store, '2026', { limit }),
  },
  {
    ...{ what: '未送达的邮件', pk: keys.MAIL_FAILURES_KEY, among: 20 },
    read: (store) => records.listMailFailures(store, { limit }),
  },
  {
    ...{ what: '调研活动', pk: keys.activitiesKey(YEAR), among: 8 },
    read: (store) => records.listActivities(store, YEAR, {}, { limit }),
  },
  {
    ...{ what: '会议', pk: keys.meetingsKey(YEAR), among: 20 },
    read: (store) => records.listMeetings(store, YEAR, { limit }),
  },
  {
    ...{ what: '党组会', pk: keys.partyGroupsKey(YEAR), among: 20 },
    read: (store) => records.listPartyGroups(store, YEAR, { limit }),
  },
  {
    ...{ what: '调度轮次', pk: keys.progressRoundsKey('2026'), among: 20 },
    read: (store) => records.listProgressRounds(store, '2026', { limit }),
  },
  {
    ...{ what: '回头看轮次', pk: keys.lookBacksKey(YEAR), among: 20 },
    read: (store) => records.listLookBacks(store, YEAR, { limit }),
  },
  {
    ...{ what: '交接', pk: keys.handOversKey('2026'), among: 20 },
    read: (store) => records.listHandOvers(store, '2026', { limit }),
  },
  {
    ...{ what: '案例库 of a year', pk: keys.lessonsKey('year', '2026'), among: 20 },
    read: (store) => records.listLessons(store, { name: 'year', value: '2026' }, { limit }),
  },
  {
    ...{ what: '征求意见稿', pk: keys.reformDraftsKey(YEAR), among: 20 },
    read: (store) => records.listReformDrafts(store, YEAR, { limit }),
  },
  {
    ...{ what: '年终督查', pk: keys.YEAR_ENDS_KEY, among: 20 },
    read: (store) => records.listYearEnds(store, { limit }),
  },
  {
    ...{ what: '清单 sent on a day', pk: keys.digestDayKey('2026-03-16'), among: 20 },
    read: (store) => records.listDigestsOfDay(store, '2026-03-16', { limit }),
  },
];

/** As large as a row of a list of items. */
const FILLING = '为'.repeat(150);

/** The rows of a list among so many items: fifty at least, so that a page is full. */
export function crowdOf({ pk, begins = '', among }: CrowdedList, items: number) {
  return Array.from({ length: Math.max(50, items / among) }, (_, nth) => ({
    ...{ pk, sk: `${begins}${String(nth).padStart(6, '0')}`, filling: FILLING },
  }));
}
