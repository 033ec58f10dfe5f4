import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Refused } from '../support/http.ts';
import { type Move, nextMove } from '../support/moves.ts';
import { itemBody } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import type { World } from '../support/world.ts';
import { insist } from './insist.ts';
import type { AckLedger } from './ledger.ts';

/** What the drivers share. */
export interface Crew {
  world: World;
  /** Civil date; the calendar stands still. */
  today: string;
  acknowledged: AckLedger;
  /** Told after each acknowledged command. */
  onAcknowledged: () => void;
  /** How a deputy rates; false where there is nothing to rate with yet. Without it nobody goes so far. */
  rate?: (item: Item) => Promise<boolean>;
  /** Real ms for which they go on sending what nobody answers; a minute without. */
  patience?: number;
}

const TITLES = [
  '关于加强新就业形态劳动者权益保障的建议',
  '关于提高城乡居民基础养老金标准的建议',
  '关于加快养老护理员技能培训的建议',
  '关于打造家门口就业服务站的建议',
  '关于简化工伤认定程序的建议',
];

/** Real ms between two looks at an item whose route is at work. */
const PAUSE = 250;
/** Real ms without anything to do after which an item is stuck. */
const STUCK = 120_000;

/** Refusals that only mean: somebody was faster, look again. */
const OVERTAKEN = new Set(['STALE_VERSION', 'TASK_DONE', 'BUSY', 'TASK_NOT_FOUND']);

/** Registers the n-th item; the same key whenever the answer was lost. */
export async function registerNth(crew: Crew, n: number, key: string = randomUUID()) {
  const { world, today, acknowledged, onAcknowledged, patience } = crew;
  const demands = ['明确责任单位和完成时间', '公布办理进度'];
  const wanted = { title: TITLES[n % TITLES.length] ?? '', demands };
  const json = itemBody(wanted, String(500 + n), today);
  const headers = { 'idempotency-key': key };
  const call = { method: 'POST', path: '/v1/items', json, headers } as const;
  const { itemId, version } = await insist(
    () => world.client.ask<{ itemId: string; version: number }>('clerk', call),
    patience,
  );
  const by = world.people.byId('clerk').name;
  acknowledged.add({ itemId, version, type: 'item.registered', by });
  onAcknowledged();
  return itemId;
}

/** Makes a move; false where it could not be made yet. */
async function make(crew: Crew, item: Item, move: Move): Promise<boolean> {
  const { world, acknowledged, patience } = crew;
  const { itemId, version } = item;
  const key = randomUUID();
  const { client } = world;
  if (move.kind === 'rating') {
    if (!crew.rate) throw new Error(`${itemId} 走过了头`);
    return crew.rate(item);
  }
  const by = move.by.name;
  if (move.kind !== 'task') {
    const headers = { 'idempotency-key': key };
    const meeting = move.kind === 'meeting';
    const call = {
      method: 'POST',
      path: `/v1/items/${itemId}/${meeting ? (move.path ?? 'contacts') : 'co-units/opinion'}`,
      json: move.body,
      headers,
    } as const;
    const done = await insist(() => client.ask<{ version: number }>(move.by.id, call), patience);
    const met = meeting && move.path ? 'task-force.formed' : 'contact.recorded';
    const type = meeting ? met : 'co-unit.answered';
    acknowledged.add({ itemId, version: done.version, type, by });
    return true;
  }
  const task = { itemId, taskId: move.task.taskId, version, key };
  const done = await insist(
    () => client.complete(move.by.id, task, move.outcome, move.data),
    patience,
  );
  acknowledged.add({ itemId, version: done.version, type: 'task.completed', by });
  return true;
}

const waitsAt = (item: Item, step: string) => item.openTasks.some((task) => task.step === step);

/** The move is made, or somebody was faster. False where it could not be made yet. */
async function tried(crew: Crew, item: Item, move: Move): Promise<boolean> {
  try {
    const made = await make(crew, item, move);
    if (made) crew.onAcknowledged();
    return made;
  } catch (error) {
    if (error instanceof Refused && OVERTAKEN.has(error.problem.code)) return true;
    throw error;
  }
}

/**
 * Drives an item until it is there, whatever happens to the system meanwhile. Undefined when there was
 * nothing to do for `patience` ms.
 */
export async function drive(
  crew: Crew,
  itemId: string,
  there: (item: Item) => boolean,
  patience: number,
): Promise<Item | undefined> {
  const { world, today } = crew;
  let deadline = Date.now() + patience;
  for (;;) {
    const item = await insist(() => world.client.item(itemId), crew.patience);
    if (there(item)) return item;
    const move = nextMove(item, { people: world.people, profile: world.profile, today });
    if (move && (await tried(crew, item, move))) deadline = Date.now() + patience;
    else if (Date.now() > deadline) return undefined;
    else await delay(PAUSE);
  }
}

/** Drives an item until `step` waits. */
export async function driveTo(crew: Crew, itemId: string, step: string): Promise<Item> {
  const item = await drive(crew, itemId, (now) => waitsAt(now, step), STUCK);
  if (item) return item;
  const now = await crew.world.client.item(itemId);
  throw new Error(`${itemId} 停在${now.stageName}：${JSON.stringify(now.openTasks)}`);
}
