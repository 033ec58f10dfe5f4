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

/** Refusals that only mean: somebody was faster, look again. */
const OVERTAKEN = new Set(['STALE_VERSION', 'TASK_DONE', 'BUSY', 'TASK_NOT_FOUND']);

/** Registers the n-th item; the same key whenever the answer was lost. */
export async function registerNth({ world, today, acknowledged, onAcknowledged }: Crew, n: number) {
  const demands = ['明确责任单位和完成时间', '公布办理进度'];
  const wanted = { title: TITLES[n % TITLES.length] ?? '', demands };
  const json = itemBody(wanted, String(500 + n), today);
  const headers = { 'idempotency-key': randomUUID() };
  const call = { method: 'POST', path: '/v1/items', json, headers } as const;
  const { itemId, version } = await insist(() =>
    world.client.ask<{ itemId: string; version: number }>('clerk', call),
  );
  const by = world.people.byId('clerk').name;
  acknowledged.add({ itemId, version, type: 'item.registered', by });
  onAcknowledged();
  return itemId;
}

async function make({ world, acknowledged }: Crew, item: Item, move: Move): Promise<void> {
  const { itemId, version } = item;
  const key = randomUUID();
  const { client } = world;
  if (move.kind === 'rating') throw new Error(`${itemId} 走过了头`);
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
    const done = await insist(() => client.ask<{ version: number }>(move.by.id, call));
    const met = meeting && move.path ? 'task-force.formed' : 'contact.recorded';
    const type = meeting ? met : 'co-unit.answered';
    acknowledged.add({ itemId, version: done.version, type, by });
    return;
  }
  const task = { itemId, taskId: move.task.taskId, version, key };
  const done = await insist(() => client.complete(move.by.id, task, move.outcome, move.data));
  acknowledged.add({ itemId, version: done.version, type: 'task.completed', by });
}

const waitsAt = (item: Item, step: string) => item.openTasks.some((task) => task.step === step);

/** Drives an item until `step` waits, whatever happens to the system meanwhile. */
export async function driveTo(crew: Crew, itemId: string, step: string): Promise<Item> {
  const { world, today } = crew;
  const deadline = Date.now() + 500_000;
  for (;;) {
    const item = await insist(() => world.client.item(itemId));
    if (waitsAt(item, step)) return item;
    if (Date.now() > deadline) {
      throw new Error(`${itemId} 停在${item.stageName}：${JSON.stringify(item.openTasks)}`);
    }
    const move = nextMove(item, { people: world.people, profile: world.profile, today });
    if (!move) {
      await delay(PAUSE);
      continue;
    }
    try {
      await make(crew, item, move);
      crew.onAcknowledged();
    } catch (error) {
      if (!(error instanceof Refused && OVERTAKEN.has(error.problem.code))) throw error;
    }
  }
}
