import type { Context } from 'aws-lambda';
import type { ApiEvent } from '../../functions/api/http/stack.ts';
import { newItem } from '../support/given.ts';
import { context, eventOf } from '../support/http.ts';
import { bundled, bundledTheUsualWay } from './bundles.ts';
import { median, one, ratio, table, two } from './figures.ts';

type Handler = (event: ApiEvent, context: Context) => Promise<{ statusCode?: number }>;

const CALLS = 2_000;

/** 2 KB of JSON, as an item is handed over. */
const item = newItem({ content: '多数从业人员没有签订书面劳动合同，保障不足。'.repeat(24) });
const REQUESTS: Record<string, () => ApiEvent> = {
  GET: () => eventOf('clerk', { path: '/v1/items/npc-2026-012' }),
  POST: () => eventOf('clerk', { path: '/v1/items', body: item }),
};

/** The same jobs: the house shell, and what others put in its place. */
const NAMES = ['bare', 'checked', 'shell', 'hono', 'express'] as const;

/** µs of CPU a call, over many. An event of its own for each call: a handler may change it. */
async function micros(handler: Handler, request: () => ApiEvent, calls: number): Promise<number> {
  const events = Array.from({ length: calls }, request);
  const begun = process.cpuUsage();
  for (const event of events) await handler(event, context);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / calls;
}

async function handlersOf(): Promise<Record<(typeof NAMES)[number], Handler>> {
  const { shell, bare, checked, check } = await import(await bundled('shell'));
  const { hono } = await import(await bundledTheUsualWay('hono.ts'));
  const { expressWith } = await import(await bundledTheUsualWay('express.mjs'));
  return { bare, checked, shell, hono, express: expressWith(check) };
}

/**
 * (b) What the house shell adds to a warm call: headers, routes, caller, schema, answer, security headers;
 * against a handler that only reads JSON and answers, one that also checks the body, and the same check behind
 * hono and express with their adapters. Without I/O.
 */
export async function warmShell(rounds: number): Promise<string> {
  const handlers = await handlersOf();
  const rows: string[][] = [];
  for (const [method, request] of Object.entries(REQUESTS)) {
    const taken = Object.fromEntries(NAMES.map((name) => [name, [] as number[]])) as Record<
      (typeof NAMES)[number],
      number[]
    >;
    for (let round = -2; round < rounds; round += 1) {
      for (const name of NAMES) {
        const figure = await micros(handlers[name], request, CALLS);
        // The first two rounds are the compiler's.
        if (round >= 0) taken[name].push(figure);
      }
    }
    for (const name of NAMES) {
      const figures = taken[name];
      rows.push([
        `${name}: ${method}`,
        one(median(figures)),
        two(ratio(figures, taken.bare)),
        two(ratio(figures, taken.checked)),
      ]);
    }
  }
  return table(['', 'µs of CPU a call', '÷ bare', '÷ checked'], rows);
}
