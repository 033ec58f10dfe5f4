import { setTimeout as delay } from 'node:timers/promises';
import { devTokens } from '../e2e/support/client.ts';
import type { ApiDocument } from '../e2e/support/contract.ts';
import type { World } from '../e2e/support/world.ts';
import type { Asked } from './fuzz.ts';
import { type Known, NOBODY, type Request, STRANGER } from './requests.ts';

/** One person of each role. */
function onePerRole({ people }: World): string[] {
  const chosen = new Map<string, string>();
  for (const { id, roles } of people.all) {
    for (const role of roles) if (!chosen.has(role)) chosen.set(role, id);
  }
  return [...new Set(chosen.values())];
}

/** Things that exist, so that requests get past the first look. */
async function knownOf({ client, people }: World): Promise<Known> {
  const { items } = await client.ask<{ items: { itemId: string }[] }>('clerk', {
    path: '/v1/items?limit=20',
  });
  const itemId = items.map((one) => one.itemId);
  const opened = await Promise.all(itemId.slice(0, 6).map((one) => client.item(one)));
  return {
    itemId,
    taskId: opened.flatMap(({ openTasks }) => openTasks.map((task) => task.taskId)),
    personId: people.all.slice(0, 4).map(({ id }) => id),
    year: ['2026', '2025'],
    kind: ['suggestion', 'motion', 'proposal'],
  };
}

/** How often, and after which pause (ms), a throttled request is sent again. */
const AGAIN = { times: 10, pause: 100 };

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

/** A whole system, by HTTP. */
export async function overHttp(world: World): Promise<Asked> {
  const { base } = world.client;
  const tokens = devTokens(base);
  async function tokenOf(by: string): Promise<string | undefined> {
    if (by === NOBODY) return undefined;
    return by === STRANGER ? 'eyJhbGciOiJub25lIn0.e30.' : tokens(by);
  }
  return {
    document: (await (await fetch(`${base}/v1/openapi.json`)).json()) as ApiDocument,
    known: await knownOf(world),
    people: onePerRole(world),
    send: async (request) => sent(base, request, await tokenOf(request.by)),
  };
}
