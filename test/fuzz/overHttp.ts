import { setTimeout as delay } from 'node:timers/promises';
import { devTokens } from '../e2e/support/client.ts';
import type { ApiDocument } from '../e2e/support/contract.ts';
import { nextMove } from '../e2e/support/moves.ts';
import type { Item } from '../e2e/support/types.ts';
import type { World } from '../e2e/support/world.ts';
import type { Asked } from './fuzz.ts';
import { type Lived, livedThrough } from './lived.ts';
import { operationsOf } from './operations.ts';
import { NOBODY, type Request, STRANGER } from './request.ts';
import type { Known } from './requests.ts';

/** One person of each role. */
function onePerRole({ people }: World): string[] {
  const chosen = new Map<string, string>();
  for (const { id, roles } of people.all) {
    for (const role of roles) if (!chosen.has(role)) chosen.set(role, id);
  }
  return [...new Set(chosen.values())];
}

/** Values that parameters of paths had, where somebody got an answer. */
function inPaths(document: ApiDocument, lived: Lived): Record<string, string[]> {
  const found: Record<string, Set<string>> = {};
  for (const { operationId, path } of operationsOf(document)) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const form = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '([^/?]+)')}(\\?|$)`);
    for (const request of lived.get(operationId) ?? []) {
      const [, ...values] = form.exec(request.path) ?? [];
      for (const [index, name] of names.entries()) {
        found[name] ??= new Set();
        found[name].add(decodeURIComponent(values[index] ?? ''));
      }
    }
  }
  return Object.fromEntries(Object.entries(found).map(([name, values]) => [name, [...values]]));
}

/** What each of the items waits for, as the one at its desk would hand it in now. */
function movesOf(items: readonly Item[], { people, profile }: World, today: string): Request[] {
  return items.flatMap((item): Request[] => {
    try {
      const move = nextMove(item, { people, profile, today });
      if (move?.kind !== 'task') return [];
      const { by, task, outcome, data } = move;
      const path = `/v1/items/${item.itemId}/tasks/${task.taskId}`;
      const body = JSON.stringify({ version: item.version, outcome, data });
      const headers = { 'content-type': 'application/json' };
      return [{ method: 'POST', path, headers, body, by: by.id }];
    } catch {
      // Scenarios leave items behind that nobody of the straight way would know how to go on with.
      return [];
    }
  });
}

/** Things that exist, so that requests get past the first look. */
async function knownOf(
  { client, people }: World,
  found: Record<string, string[]>,
): Promise<{ known: Known; items: Item[] }> {
  const { items } = await client.ask<{ items: { itemId: string }[] }>('clerk', {
    path: '/v1/items?limit=40',
  });
  const itemId = items.map((one) => one.itemId);
  const opened = await Promise.all(itemId.map((one) => client.item(one)));
  const known = {
    ...found,
    itemId,
    taskId: opened.flatMap(({ openTasks }) => openTasks.map((task) => task.taskId)),
    personId: people.all.slice(0, 4).map(({ id }) => id),
    year: ['2026', '2025'],
    kind: [...(found.kind ?? []), 'suggestion', 'motion', 'proposal'],
  };
  return { known, items: opened };
}

/** How often, and after which pause (ms), a throttled request is sent again. */
const AGAIN = { times: 40, pause: 100 };

async function sent(base: string, request: Request, token: string | undefined) {
  const { method, path, headers, body } = request;
  for (let times = 0; ; times += 1) {
    const answer = await fetch(base + path, {
      ...{ method, body, redirect: 'manual' },
      headers: { ...headers, ...(token ? { authorization: `Bearer ${token}` } : {}) },
      signal: AbortSignal.timeout(40_000),
    });
    const text = await answer.text();
    if (answer.status === 429 && times < AGAIN.times) {
      await delay(AGAIN.pause);
      continue;
    }
    const json = /json/.test(answer.headers.get('content-type') ?? '') && text !== '';
    return { status: answer.status, headers: answer.headers, body: json ? JSON.parse(text) : text };
  }
}

/** A whole system, by HTTP, on which people have worked for a while. */
export async function overHttp(world: World, say: (line: string) => void): Promise<Asked> {
  const { base } = world.client;
  const document = (await (await fetch(`${base}/v1/openapi.json`)).json()) as ApiDocument;
  const lived = await livedThrough(world, document, say);
  const { known, items } = await knownOf(world, inPaths(document, lived));
  const moves = movesOf(items, world, await world.today());
  const asked = new Map([
    ...lived,
    ['completeTask', [...moves, ...(lived.get('completeTask') ?? []).slice(-20)]],
  ]);
  const tokens = devTokens(base);
  async function tokenOf(by: string): Promise<string | undefined> {
    if (by === NOBODY) return undefined;
    return by === STRANGER ? 'eyJhbGciOiJub25lIn0.e30.' : tokens(by);
  }
  return {
    ...{ document, known, asked },
    people: onePerRole(world),
    send: async (request) => sent(base, request, await tokenOf(request.by)),
  };
}
