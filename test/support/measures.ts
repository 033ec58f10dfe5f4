import './environment.ts';
import { itemStream, type StoredEvent } from '../../functions/domain/events.ts';
import { itemFacts } from '../../functions/domain/rates/facts.ts';
import { append, link } from '../../functions/store/append.ts';
import { loadDirectory, loadUnits } from '../../functions/store/directory.ts';
import { eventsAfter, eventsPage } from '../../functions/store/events.ts';
import { claimWrite, readCounter } from '../../functions/store/ledger/counters.ts';
import { recall } from '../../functions/store/ledger/idempotency.ts';
import { findLink, mintLink } from '../../functions/store/ledger/links.ts';
import { claimMail, settleMail } from '../../functions/store/ledger/mails.ts';
import { keepPosition, positionOfJob } from '../../functions/store/ledger/position.ts';
import { findToken, forgetToken, replaceToken } from '../../functions/store/ledger/tokens.ts';
import { loadItem, loadSnapshot, positionOf } from '../../functions/store/loadItem.ts';
import { loadedYears } from '../../functions/store/notices.ts';
import { readEvent } from '../../functions/store/readEvent.ts';
import { registerItem } from '../../functions/store/registerItem.ts';
import type { Store } from '../../functions/store/store.ts';
import { applyToViews } from '../../functions/store/views/apply.ts';
import { listConsultations } from '../../functions/store/views/consultations.ts';
import { listDispatches } from '../../functions/store/views/dispatches.ts';
import { factsOfYear } from '../../functions/store/views/facts.ts';
import { itemRows } from '../../functions/store/views/itemRows.ts';
import {
  dispatchKey,
  dueKey,
  heldKey,
  promisesKey,
  runningKey,
  SHARDS,
  shardOf,
} from '../../functions/store/views/keys.ts';
import { listItems, listTasks } from '../../functions/store/views/lists.ts';
import { partition } from '../../functions/store/views/partition.ts';
import { listPromises } from '../../functions/store/views/promises.ts';
import { listReformDrafts } from '../../functions/store/views/records.ts';
import { reformDraftRows } from '../../functions/store/views/reformDraftRows.ts';
import { findSimilar } from '../../functions/store/views/similar.ts';
import { completed } from './acting.ts';
import type { TestDatabase } from './dynoxide.ts';
import { actor, clockOn, newItem, opened, registered, rulesOn } from './given.ts';
import { signedIn } from './http.ts';
import { manyFacts, partsOf } from './manyFacts.ts';
import { openedDraft } from './reforming.ts';
import { putAll, shown, withDirectory } from './storing.ts';
import { waitingAt } from './waitingAt.ts';

const content =
  '我市外卖配送、网约车从业人员多数没有签订书面劳动合同，工伤、医疗等保障不足。'.repeat(8);

/** A typical item: 2 KB as handed over, some thirty events, almost all of it Chinese. */
export const typical = waitingAt('sign', registered({ content }));
export const { itemId } = typical.state;
const stream = itemStream(itemId);

/** The typical item and the directory in tables of their own. */
export async function typicalStore(database: TestDatabase): Promise<Store> {
  const store = await database.newStore();
  await withDirectory(store);
  await shown(store, typical);
  // Read once in a quarter of a minute, and not by each request.
  await loadedYears(store);
  return store;
}

const signed = completed(typical, 'sign');
const last = signed.events.at(-1) as StoredEvent;

/** Items of the list, all due on one of the dates given in turn. */
function crowd(from: number, count: number, dues: readonly string[]) {
  const rows = Array.from({ length: count }, (_, nth) => {
    const number = String(from + nth);
    return opened(registered({ number, replyBy: dues[nth % dues.length] }), 'propose').state;
  });
  return rows.flatMap((state, nth) => itemRows(state).filter(({ pk }) => isCrowded(pk, nth)));
}

/** Of items that are all alike two keys are crowded, and the first thirty items have all of them. */
function isCrowded(pk: string, nth: number): boolean {
  return nth < 30 || !pk.startsWith('SIMILAR#') || /#[tw]0-/.test(pk);
}

/** The day on which twenty of a crowd are due. */
export const DAY = '2026-05-06';
const crowds = new Map<number, ReturnType<typeof crowd>>();

/** Twenty items due on one day, the rest on later ones. */
export async function crowded(store: Store, size: number): Promise<void> {
  const others = ['2026-05-07', '2026-05-08', '2026-05-11', '2026-05-12', '2026-05-13'];
  const rows = crowds.get(size) ?? [...crowd(2000, 20, [DAY]), ...crowd(3000, size - 20, others)];
  crowds.set(size, rows);
  await putAll(store, store.tables.views, rows);
}

/** A row of one owner's promises. */
export const promiseRow = (nth: number) => {
  const promiseId = `promise-${nth}`;
  const promise = {
    itemId,
    promiseId,
    number: '012',
    title: typical.state.item.title,
    session: '市十八届人大四次会议',
    year: 2026,
    matter: '年内印发新就业形态劳动者权益保障实施办法',
    owner: 'deputy1',
    section: 'ldbz',
    handler: 'handler-ldbz-1',
    due: '2026-12-20',
    madeOn: '2026-03-16',
    remindOn: '2026-11-20',
    status: 'open',
    moves: 0,
  };
  const pk = promisesKey('owner', 'deputy1');
  return { pk, sk: `1open#2026-12-20#${itemId}#${promiseId}`, promise };
};
const promiseRows = Array.from({ length: 30 }, (_, nth) => promiseRow(nth));

/** Thirty items whose two deputies are being asked. */
const consulted = itemRows(waitingAt('consult').state)
  .filter(({ pk }) => String(pk).startsWith('CONSULTATIONS#'))
  .flatMap((row) => Array.from({ length: 30 }, (_, nth) => ({ ...row, sk: `${row.sk}${nth}` })));

/** Replies of thirty items, delivered to one deputy by post. */
const dispatched = Array.from({ length: 30 }, (_, nth) => {
  const one = `npc-2026-${300 + nth}`;
  const line = {
    ...{ kind: 'delivery', round: 1, on: DAY, submitterId: 's1', name: '林若溪', way: 'post' },
    ...{ trackingNumber: 'EA123456789CN', documentNumber: '×人社建字〔2026〕12号' },
  };
  const { title, session } = typical.state.item;
  const dispatch = { itemId: one, number: '012', session: session.name, title, lines: [line] };
  return { pk: dispatchKey(DAY.slice(0, 7)), sk: `${DAY}#${one}`, dispatch };
});

/** Thirty 征求意见稿 of one year. */
const drafted = Array.from({ length: 30 }, (_, nth) => {
  const [row] = reformDraftRows(openedDraft().draft);
  return { ...row, sk: String(nth + 1).padStart(4, '0') };
});

/** Twenty items in one person's hands. */
const heldByOne = Array.from({ length: 20 }, (_, nth) => {
  const one = `npc-2026-${400 + nth}`;
  return { pk: heldKey('person', 'handler-ldbz-1'), sk: one, itemId: one };
});

/** Ten items whose executions are looked after in one shard. */
function oneShard() {
  const states = Array.from(
    { length: 200 },
    (_, nth) => opened(registered({ number: String(5000 + nth) }), 'propose').state,
  ).filter((state) => shardOf(state.itemId) === 3);
  return states.slice(0, 10).flatMap(itemRows);
}

async function all(store: Store, pk: string): Promise<number> {
  let rows = 0;
  for await (const _row of partition(store, pk)) rows += 1;
  return rows;
}

const scope = { purpose: 'rate' as const, itemId, round: 1, submitterId: 's1' };
const mail = { mailId: 'm'.repeat(64), stream, version: 2, template: 'task', recipientId: 'clerk' };
const progress = {
  type: 'progress.recorded' as const,
  data: { progressId: 'progress-1', on: '2026-03-16', text: '已走访两家平台企业', by: '潘大海' },
};
const next = link(positionOf(typical.state), progress, actor('clerk'), '2026-03-16T01:00:00.000Z');
const toldOnce = link(
  positionOf(typical.state),
  { ...progress, data: { ...progress.data, told: { way: 'phone' as const, submitters: ['s1'] } } },
  actor('clerk'),
  '2026-03-16T01:00:00.000Z',
);
const waitingToken = 'y'.repeat(700);
const key = { 'idempotency-key': 'a-key' };
const fresh = newItem({ number: '555', content });
const asked = (by: string, path: string, body?: unknown) => (store: Store) =>
  signedIn(store)(by, { path, body, headers: body ? key : {} });

/** One access pattern: what it does to a store, after what was made ready uncounted. */
export interface Measure {
  id: string;
  what: string;
  prepare?: (store: Store) => Promise<unknown>;
  work: (store: Store, ready: unknown) => Promise<unknown>;
}

const crowdedHundred = (store: Store) => crowded(store, 100);

export const measures: Measure[] = [
  {
    id: 'E1',
    what: 'register an item',
    work: (store) =>
      registerItem(store, {
        item: fresh,
        actor: actor('clerk'),
        rules: rulesOn(),
        clock: clockOn(),
      }),
  },
  { id: 'E2', what: 'append one event', work: (store) => append(store, next) },
  {
    id: 'E3',
    what: 'append with one write alongside',
    work: (store) => append(store, next, [claimWrite(store, 'document#suggestion#2026', 0)]),
  },
  {
    id: 'E4',
    what: 'events after the snapshot',
    work: (store) => eventsAfter(store, stream, typical.state.version - 1),
  },
  { id: 'E5', what: 'timeline, a page of 50', work: (store) => eventsPage(store, stream, 0, 50) },
  { id: 'E6', what: 'one event', work: (store) => readEvent(store, stream, 12) },
  { id: 'V1', what: 'snapshot', work: (store) => loadSnapshot(store, itemId) },
  { id: 'V2', what: 'load an item', work: (store) => loadItem(store, itemId) },
  {
    id: 'V3',
    what: 'list, a page of 20',
    prepare: crowdedHundred,
    work: (store) => listItems(store, { name: 'year', value: '2026' }, { limit: 20 }),
  },
  {
    id: 'V4',
    what: 'my tasks, a page of 20 of two desks',
    prepare: crowdedHundred,
    work: (store) => listTasks(store, ['person:clerk', 'role:office'], { limit: 20 }),
  },
  {
    id: 'V5',
    what: 'due on a day, ten shards',
    prepare: crowdedHundred,
    work: async (store) => {
      for (let shard = 0; shard < SHARDS; shard += 1) await all(store, dueKey(DAY, shard));
    },
  },
  {
    id: 'V6',
    what: 'reconcile one shard',
    prepare: (store) => putAll(store, store.tables.views, oneShard()),
    work: (store) => all(store, runningKey(3)),
  },
  {
    id: 'V7',
    what: 'update the views after one event',
    prepare: (store) => append(store, last),
    work: (store) => applyToViews(store, [last]),
  },
  { id: 'V8', what: 'the same event again', work: (store) => applyToViews(store, typical.events) },
  { id: 'V9', what: 'directory', work: loadDirectory },
  { id: 'V15', what: 'outside units', work: loadUnits },
  {
    id: 'V10',
    what: 'promises, a page of 20',
    prepare: (store) => putAll(store, store.tables.views, promiseRows),
    work: (store) => listPromises(store, { name: 'owner', value: 'deputy1' }, { limit: 20 }),
  },
  {
    id: 'V11',
    what: 'facts of a year, 10,000 items',
    prepare: (store) => putAll(store, store.tables.views, partsOf(manyFacts(10_000))),
    work: (store) => factsOfYear(store, 2026),
  },
  {
    id: 'V30',
    what: 'update the views when facts change, among 99 others',
    prepare: async (store) => {
      await append(store, toldOnce);
      const neighbours = manyFacts(99).map((one, nth) => ({
        ...one,
        itemId: `npc-2026-0${String(nth < 12 ? nth : nth + 1).padStart(2, '0')}`,
      }));
      await putAll(store, store.tables.views, partsOf([...neighbours, itemFacts(typical.state)]));
    },
    work: (store) => applyToViews(store, [toldOnce]),
  },
  {
    id: 'V12',
    what: 'similar items',
    prepare: crowdedHundred,
    work: (store) => findSimilar(store, typical.state.item, rulesOn().profile, itemId),
  },
  {
    id: 'V13',
    what: 'dispatch log, a page of 20',
    prepare: (store) => putAll(store, store.tables.views, dispatched),
    work: (store) => listDispatches(store, { from: DAY, to: DAY }, { limit: 20 }),
  },
  {
    id: 'V14',
    what: 'consultations of two kinds, a page of 20',
    prepare: (store) => putAll(store, store.tables.views, consulted),
    work: (store) => listConsultations(store, ['suggestion', 'motion'], { limit: 20 }),
  },
  {
    id: 'V16',
    what: 'reform drafts of a year, a page of 20',
    prepare: (store) => putAll(store, store.tables.views, drafted),
    work: (store) => listReformDrafts(store, 2026, { limit: 20 }),
  },
  {
    id: 'V17',
    what: 'whose hands items lie in, 20 of one person',
    prepare: (store) => putAll(store, store.tables.views, heldByOne),
    work: (store) => all(store, heldKey('person', 'handler-ldbz-1')),
  },
  { id: 'L1', what: 'mint a link', work: (store) => mintLink(store, scope, '2026-04-14', 1) },
  {
    id: 'L2',
    what: 'find a link',
    prepare: (store) => mintLink(store, scope, '2026-04-14', 1),
    work: (store, token) => findLink(store, String(token)),
  },
  {
    id: 'L3',
    what: 'task token: keep, find, forget',
    work: async (store) => {
      await replaceToken(store, itemId, 'sign-1', waitingToken);
      await findToken(store, itemId, 'sign-1');
      await forgetToken(store, itemId, 'sign-1', waitingToken);
    },
  },
  {
    id: 'L4',
    what: 'last number',
    work: (store) => readCounter(store, 'document#suggestion#2026'),
  },
  { id: 'L5', what: 'recall an answer', work: (store) => recall(store, 'clerk', 'a-key') },
  {
    id: 'L6',
    what: 'claim and settle a mail',
    work: async (store) => {
      await claimMail(store, mail, 1000);
      await settleMail(store, mail.mailId, 'sent', 'message-1');
    },
  },
  {
    id: 'L7',
    what: 'a mail that was sent',
    prepare: async (store) => {
      await claimMail(store, mail, 1000);
      await settleMail(store, mail.mailId, 'sent', 'message-1');
    },
    work: (store) => claimMail(store, mail, 2000),
  },
  {
    id: 'L8',
    what: 'position of a job',
    work: async (store) => {
      await positionOfJob(store, 'sweep');
      await keepPosition(store, 'sweep', '2026-03-16');
    },
  },
  { id: 'A1', what: 'GET an item', work: asked('director', `/v1/items/${itemId}`) },
  {
    id: 'A2',
    what: 'complete a task',
    work: asked('director', `/v1/items/${itemId}/tasks/sign-1`, {
      version: typical.state.version,
      outcome: 'done',
    }),
  },
  { id: 'A3', what: 'GET a list', prepare: crowdedHundred, work: asked('clerk', '/v1/items') },
  { id: 'A4', what: 'GET my tasks', prepare: crowdedHundred, work: asked('clerk', '/v1/tasks') },
  {
    id: 'A6',
    what: 'POST a hand-over of one item',
    work: asked('clerk', '/v1/hand-overs', {
      ...{ kind: 'person', from: 'handler-ldbz-1', to: 'handler-ldbz-2' },
      ...{ on: '2026-03-16', reason: '调离' },
    }),
  },
  { id: 'A5', what: 'POST an item', work: asked('clerk', '/v1/items', fresh) },
];
