import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  PutCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { EventBody, StoredEvent } from '../domain/events.ts';
import { AlongsideConflict, VersionConflict } from './conflicts.ts';
import { canonicalJson, hashOf } from './hash.ts';
import type { Store } from './store.ts';

export { AlongsideConflict, VersionConflict };

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** A write that goes into the same transaction as the event: claim a number, spend a link. */
export interface Alongside {
  /** What its failed condition means, for the caller to tell apart. */
  name: string;
  /** Many write it at once: who loses to another there has lost nothing of his own stream. */
  contended?: true;
  write: TransactItem;
  /** The same write, naming the events that it goes with. */
  naming?: (events: readonly StoredEvent[]) => TransactItem;
}

/** Where the event goes: after which version and hash the decision was taken. */
export interface Position {
  stream: string;
  version: number;
  hash: string;
}

/** Half of a surrogate pair is no text: the table refuses it, and a digest of it would not hold. */
const wellFormed = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.toWellFormed() : value;

/** The event as it will be stored: plain JSON, linked to the one before. */
export function link<B extends EventBody>(
  position: Position,
  body: B,
  by: { id: string; name: string },
  at: string,
): StoredEvent<B> {
  const plain = JSON.parse(canonicalJson(body), wellFormed) as B;
  const event = {
    ...plain,
    stream: position.stream,
    version: position.version + 1,
    at,
    by: { id: by.id, name: by.name },
    prev: position.hash,
  };
  return { ...event, hash: hashOf(event) };
}

/** Several events of one stream in a row, each linked to the one before. */
export function linkAll(
  position: Position,
  bodies: readonly EventBody[],
  by: { id: string; name: string },
  at: string,
): StoredEvent[] {
  let next = position;
  return bodies.map((body) => {
    const event = link(next, body, by, at);
    next = event;
    return event;
  });
}

/** What one transaction of the table may hold. */
const MOST_WRITES = 100;

/**
 * Appends ONE event: the optimistic lock, the audit trail and the outbox in one conditional put
 * (design.md §1); with writes alongside it is one transaction.
 * @throws VersionConflict, AlongsideConflict
 */
export function append(
  store: Store,
  event: StoredEvent,
  alongside: readonly Alongside[] = [],
): Promise<void> {
  return appendAll(store, [event], alongside);
}

/**
 * Appends several events, all of them or none: one to each of several streams (a meeting that takes
 * many items, a person who hands over), or a few of one stream that one command causes.
 * @throws VersionConflict, AlongsideConflict; RangeError above what a transaction may hold
 */
export async function appendAll(
  { db, tables, wrote }: Store,
  events: readonly StoredEvent[],
  alongside: readonly Alongside[] = [],
): Promise<void> {
  if (events.length + alongside.length > MOST_WRITES) {
    throw new RangeError(`${events.length + alongside.length} writes, over ${MOST_WRITES}`);
  }
  const puts = events.map((Item) => ({
    TableName: tables.events,
    Item,
    ConditionExpression: 'attribute_not_exists(#stream)',
    ExpressionAttributeNames: { '#stream': 'stream' },
  }));
  const [only, ...others] = puts;
  try {
    if (only && others.length + alongside.length === 0) await db.send(new PutCommand(only));
    else {
      const TransactItems = [
        ...puts.map((Put) => ({ Put })),
        ...alongside.map(({ write, naming }) => naming?.(events) ?? write),
      ];
      await db.send(new TransactWriteCommand({ TransactItems }));
    }
    wrote?.push(...events);
  } catch (error) {
    throw conflictOf(error, events.length, alongside);
  }
}

function conflictOf(error: unknown, events: number, alongside: readonly Alongside[]): unknown {
  if (error instanceof Error && error.name === 'ConditionalCheckFailedException') {
    return new VersionConflict(error.message);
  }
  if (!(error instanceof TransactionCanceledException)) return error;
  const reasons = error.CancellationReasons ?? [];
  const failed = (index: number) => reasons[index]?.Code === 'ConditionalCheckFailed';
  const beside = alongside.findIndex(
    ({ contended }, index) =>
      failed(events + index) ||
      (contended && reasons[events + index]?.Code === 'TransactionConflict'),
  );
  const found = alongside[beside];
  if (found) {
    // lib-dynamodb does not unmarshall reasons: callers need only know the plain string members.
    return new AlongsideConflict(found.name, plainOf(reasons[events + beside]?.Item));
  }
  const overtaken =
    reasons.slice(0, events).some((_, index) => failed(index)) ||
    reasons.some((reason) => reason.Code === 'TransactionConflict');
  return overtaken ? new VersionConflict(error.message) : error;
}

function plainOf(item: Record<string, { S?: string; N?: string }> | undefined) {
  if (!item) return undefined;
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [key, value.S ?? value.N]));
}
