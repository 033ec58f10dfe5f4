import './environment.ts';
import { itemStream, type StoredEvent } from '../../functions/domain/events.ts';
import { link } from '../../functions/store/append.ts';
import { positionOf } from '../../functions/store/loadItem.ts';
import { loadedYears } from '../../functions/store/notices.ts';
import type { Store } from '../../functions/store/store.ts';
import { itemRows } from '../../functions/store/views/itemRows.ts';
import { dispatchKey, heldKey, promisesKey, shardOf } from '../../functions/store/views/keys.ts';
import { partition } from '../../functions/store/views/partition.ts';
import { reformDraftRows } from '../../functions/store/views/reformDraftRows.ts';
import { completed } from './acting.ts';
import type { TestDatabase } from './dynoxide.ts';
import { actor, newItem, opened, registered } from './given.ts';
import { signedIn } from './http.ts';
import { openedDraft } from './reforming.ts';
import { putAll, shown, withDirectory } from './storing.ts';
import { waitingAt } from './waitingAt.ts';

export const content =
  '我市外卖配送、网约车从业人员多数没有签订书面劳动合同，工伤、医疗等保障不足。'.repeat(8);

/** A typical item: 2 KB as handed over, some thirty events, almost all of it Chinese. */
export const typical = waitingAt('sign', registered({ content }));
export const { itemId } = typical.state;
export const stream = itemStream(itemId);

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
export const last = signed.events.at(-1) as StoredEvent;

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
export const promiseRows = Array.from({ length: 30 }, (_, nth) => promiseRow(nth));

/** Thirty items whose two deputies are being asked. */
export const consulted = itemRows(waitingAt('consult').state)
  .filter(({ pk }) => String(pk).startsWith('CONSULTATIONS#'))
  .flatMap((row) => Array.from({ length: 30 }, (_, nth) => ({ ...row, sk: `${row.sk}${nth}` })));

/** Replies of thirty items, delivered to one deputy by post. */
export const dispatched = Array.from({ length: 30 }, (_, nth) => {
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
export const drafted = Array.from({ length: 30 }, (_, nth) => {
  const [row] = reformDraftRows(openedDraft().draft);
  return { ...row, sk: String(nth + 1).padStart(4, '0') };
});

/** Twenty items in one person's hands. */
export const heldByOne = Array.from({ length: 20 }, (_, nth) => {
  const one = `npc-2026-${400 + nth}`;
  return { pk: heldKey('person', 'handler-ldbz-1'), sk: one, itemId: one };
});

/** Ten items whose executions are looked after in one shard. */
export function oneShard() {
  const states = Array.from(
    { length: 200 },
    (_, nth) => opened(registered({ number: String(5000 + nth) }), 'propose').state,
  ).filter((state) => shardOf(state.itemId) === 3);
  return states.slice(0, 10).flatMap(itemRows);
}

export async function all(store: Store, pk: string): Promise<number> {
  let rows = 0;
  for await (const _row of partition(store, pk)) rows += 1;
  return rows;
}

export const scope = { purpose: 'rate' as const, itemId, round: 1, submitterId: 's1' };
export const mail = {
  mailId: 'm'.repeat(64),
  stream,
  version: 2,
  type: 'task.opened' as const,
  template: 'task',
  recipientId: 'clerk',
  to: 't'.repeat(64),
};
const progress = {
  type: 'progress.recorded' as const,
  data: { progressId: 'progress-1', on: '2026-03-16', text: '已走访两家平台企业', by: '潘大海' },
};
export const next = link(
  positionOf(typical.state),
  progress,
  actor('clerk'),
  '2026-03-16T01:00:00.000Z',
);
export const toldOnce = link(
  positionOf(typical.state),
  { ...progress, data: { ...progress.data, told: { way: 'phone' as const, submitters: ['s1'] } } },
  actor('clerk'),
  '2026-03-16T01:00:00.000Z',
);
export const waitingToken = 'y'.repeat(700);
export const key = { 'idempotency-key': 'a-key' };
export const fresh = newItem({ number: '555', content });
export const asked = (by: string, path: string, body?: unknown) => (store: Store) =>
  signedIn(store)(by, { path, body, headers: body ? key : {} });
