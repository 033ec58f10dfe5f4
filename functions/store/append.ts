import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  PutCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { EventBody, StoredEvent } from '../domain/events.ts';
import { canonicalJson, hashOf } from './hash.ts';
import type { Store } from './store.ts';

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** A write that goes into the same transaction as the event: claim a number, spend a link. */
export interface Alongside {
  /** What its failed condition means, for the caller to tell apart. */
  name: string;
  write: TransactItem;
}

/** Where the event goes: after which version and hash the decision was taken. */
export interface Position {
  stream: string;
  version: number;
  hash: string;
}

/** Somebody else wrote first: load again and decide again, or tell the person (409). */
export class VersionConflict extends Error {
  override name = 'VersionConflict';
}

/** A write alongside had a condition that did not hold. `item` is what stood there, if anything. */
export class AlongsideConflict extends Error {
  override name = 'AlongsideConflict';
  readonly alongside: string;
  readonly item: Record<string, unknown> | undefined;
  constructor(alongside: string, item?: Record<string, unknown>) {
    super(`${alongside} conflicts`);
    this.alongside = alongside;
    this.item = item;
  }
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

/**
 * Appends ONE event: the optimistic lock, the audit trail and the outbox in one conditional put
 * (design.md §1); with writes alongside it is one transaction.
 * @throws VersionConflict, AlongsideConflict
 */
export async function append(
  { db, tables }: Store,
  event: StoredEvent,
  alongside: readonly Alongside[] = [],
): Promise<void> {
  const put = {
    TableName: tables.events,
    Item: event,
    ConditionExpression: 'attribute_not_exists(#stream)',
    ExpressionAttributeNames: { '#stream': 'stream' },
  };
  try {
    if (alongside.length === 0) await db.send(new PutCommand(put));
    else {
      const TransactItems = [{ Put: put }, ...alongside.map(({ write }) => write)];
      await db.send(new TransactWriteCommand({ TransactItems }));
    }
  } catch (error) {
    throw conflictOf(error, alongside);
  }
}

function conflictOf(error: unknown, alongside: readonly Alongside[]): unknown {
  if (error instanceof Error && error.name === 'ConditionalCheckFailedException') {
    return new VersionConflict(error.message);
  }
  if (!(error instanceof TransactionCanceledException)) return error;
  const reasons = error.CancellationReasons ?? [];
  const failed = (index: number) => reasons[index]?.Code === 'ConditionalCheckFailed';
  const beside = alongside.findIndex((_, index) => failed(index + 1));
  const found = alongside[beside];
  if (found) {
    // lib-dynamodb does not unmarshall reasons: callers need only know the plain string members.
    return new AlongsideConflict(found.name, plainOf(reasons[beside + 1]?.Item));
  }
  if (failed(0) || reasons.some((reason) => reason.Code === 'TransactionConflict')) {
    return new VersionConflict(error.message);
  }
  return error;
}

function plainOf(item: Record<string, { S?: string; N?: string }> | undefined) {
  if (!item) return undefined;
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [key, value.S ?? value.N]));
}
