import './environment.ts';
import { itemFacts } from '../../functions/domain/rates/facts.ts';
import { SYSTEM } from '../../functions/domain/roles.ts';
import { append } from '../../functions/store/append.ts';
import { loadDirectory, loadUnits } from '../../functions/store/directory.ts';
import { eventsAfter, eventsPage } from '../../functions/store/events.ts';
import { gatherDigest } from '../../functions/store/gatherDigest.ts';
import { claimWrite, readCounter } from '../../functions/store/ledger/counters.ts';
import { recall } from '../../functions/store/ledger/idempotency.ts';
import { findLink, mintLink } from '../../functions/store/ledger/links.ts';
import { claimMail, mailsOfStream, settleMail } from '../../functions/store/ledger/mails.ts';
import { keepPosition, positionOfJob } from '../../functions/store/ledger/position.ts';
import { findToken, forgetToken, replaceToken } from '../../functions/store/ledger/tokens.ts';
import { loadItem, loadSnapshot } from '../../functions/store/loadItem.ts';
import { readEvent } from '../../functions/store/readEvent.ts';
import { registerItem } from '../../functions/store/registerItem.ts';
import type { Store } from '../../functions/store/store.ts';
import { applyToViews } from '../../functions/store/views/apply.ts';
import { listConsultations } from '../../functions/store/views/consultations.ts';
import { listDispatches } from '../../functions/store/views/dispatches.ts';
import { factsOfYear } from '../../functions/store/views/facts.ts';
import { itemRows } from '../../functions/store/views/itemRows.ts';
import {
  dueKey,
  heldKey,
  MAIL_FAILURES_KEY,
  runningKey,
  SHARDS,
} from '../../functions/store/views/keys.ts';
import { listItems, listTasks } from '../../functions/store/views/lists.ts';
import { listPromises } from '../../functions/store/views/promises.ts';
import { listMailFailures, listReformDrafts } from '../../functions/store/views/records.ts';
import { findSimilar } from '../../functions/store/views/similar.ts';
import { totalsOfYear } from '../../functions/store/views/totals.ts';
import { totalsRows } from '../../functions/store/views/totalsRows.ts';
import { actor, clockOn, rulesOn, told } from './given.ts';
import { wholeLife } from './life.ts';
import { manyFacts, manyTotals, partsOf } from './manyFacts.ts';
import {
  all,
  asked,
  consulted,
  content,
  crowded,
  DAY,
  dispatched,
  drafted,
  fresh,
  heldByOne,
  itemId,
  last,
  mail,
  next,
  oneShard,
  promiseRows,
  scope,
  stream,
  toldOnce,
  typical,
  waitingToken,
} from './measuring.ts';
import { putAll } from './storing.ts';

/** One access pattern: what it does to a store, after what was made ready uncounted. */
export interface Measure {
  id: string;
  what: string;
  prepare?: (store: Store) => Promise<unknown>;
  work: (store: Store, ready: unknown) => Promise<unknown>;
}

const settled = {
  status: 'sent' as const,
  messageId: '0100019b2f6c4c5e-7a0e9f60-5b0e-4c3c-9c56-3f3f5a0d0a11-000000',
  sentAt: '2026-03-16T01:00:00.000Z',
};
/** Thirty items, one of whose mails did not arrive. */
function thirtyFailures() {
  return Array.from({ length: 30 }, (_, nth) => {
    const data = {
      ...{ mailId: String(nth).padStart(64, 'm'), template: 'progress-told', recipientId: 's1' },
      ...{ recipientKind: 'submitter' as const, why: 'bounced' as const },
      cause: { stream, version: 12, type: 'progress.recorded' },
    };
    const { state } = told(typical, { type: 'mail.failed', data }, SYSTEM);
    return itemRows(state).filter(({ pk }) => pk === MAIL_FAILURES_KEY);
  }).flat();
}

async function fortyMails(store: Store): Promise<void> {
  for (let nth = 0; nth < 40; nth += 1) {
    const one = { ...mail, mailId: String(nth).padStart(64, 'm') };
    await claimMail(store, one, 1000);
    await settleMail(store, one, settled);
  }
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
  {
    id: 'E5',
    what: 'timeline, a page of 50',
    work: (store) => eventsPage(store, stream, { limit: 50 }),
  },
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
    id: 'V32',
    what: 'totals of a year, 11,000 items',
    prepare: (store) => putAll(store, store.tables.views, manyTotals(11_000)),
    work: (store) => totalsOfYear(store, 2026, () => true),
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
      const hundred = [...neighbours, itemFacts(typical.state)];
      const rows = [...partsOf(hundred), ...totalsRows(hundred)];
      await putAll(store, store.tables.views, rows);
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
    id: 'V18',
    what: 'a page of 20 of the mails that did not arrive',
    prepare: (store) => putAll(store, store.tables.views, thirtyFailures()),
    work: (store) => listMailFailures(store, { limit: 20 }),
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
      await settleMail(store, mail, settled);
    },
  },
  {
    id: 'L7',
    what: 'a mail that was sent',
    prepare: async (store) => {
      await claimMail(store, mail, 1000);
      await settleMail(store, mail, settled);
    },
    work: (store) => claimMail(store, mail, 2000),
  },
  {
    id: 'L9',
    what: 'the mails of an item, 40',
    prepare: fortyMails,
    work: (store) => mailsOfStream(store, stream),
  },
  {
    id: 'L8',
    what: 'position of a job',
    work: async (store) => {
      await positionOfJob(store, 'sweep');
      await keepPosition(store, 'sweep', '2026-03-16');
    },
  },
  {
    id: 'V31',
    what: 'the morning list of one person',
    prepare: crowdedHundred,
    work: (store) =>
      gatherDigest(
        store,
        actor('director'),
        '2026-03-17T00:10:00.000Z',
        false,
        rulesOn('2026-03-17'),
      ),
  },
  {
    id: 'V33',
    what: 'an item’s whole life: its events and the views after each',
    prepare: () => wholeLife(content),
    work: async (store, ready) => {
      const { story } = ready as Awaited<ReturnType<typeof wholeLife>>;
      for (const event of story.events) {
        await append(store, event);
        await applyToViews(store, [event]);
      }
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
  {
    id: 'A7',
    what: 'GET the mails of an item, 40',
    prepare: fortyMails,
    work: asked('clerk', `/v1/items/${itemId}/mails`),
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
