import type * as z from 'zod/mini';
import type { Actor } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { Store } from '../../store/store.ts';

/** What a route may use and knows of its caller. */
export interface Call<Body = unknown, Query = unknown> {
  store: Store;
  clock: Clock;
  actor: Actor;
  rules: Rules;
  params: Record<string, string>;
  body: Body;
  query: Query;
  /** The Idempotency-Key header, if the client sent one. */
  idempotencyKey?: string;
  /** The version that the If-Match header asks for, if the client sent one. */
  ifMatch?: number;
  /** Path of the request, for what an Idempotency-Key answers. */
  path: string;
}

export interface Answer {
  status: number;
  body: unknown;
}

/** A schema, or how to load it: those of the daily routes are chunks that most calls do without. */
export type Schema<S extends z.ZodMiniType = z.ZodMiniType> = S | (() => Promise<S>);

/** One endpoint: its description makes the OpenAPI document, its schemas check what comes in. */
export interface Route<
  B extends z.ZodMiniType = z.ZodMiniType,
  Q extends z.ZodMiniType = z.ZodMiniType,
> {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  operationId: string;
  /** Chinese, one line. */
  summary: string;
  description?: string;
  body?: Schema<B>;
  /** One that is loaded takes an empty query for what it is: nothing asked, no member set. */
  query?: Schema<Q>;
  response: Schema;
  status: number;
  /** Path of what a 201 made, with members of the answer or of the path: `/v1/items/{itemId}`. */
  location?: string;
  handle: (call: Call<z.output<B>, z.output<Q>>) => Promise<Answer>;
}

/** Keeps a route's own schema types for its handler. */
export function route<B extends z.ZodMiniType, Q extends z.ZodMiniType>(
  definition: Route<B, Q>,
): Route {
  return definition as unknown as Route;
}
