import { createHash } from 'node:crypto';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { StoredEvent } from '../../domain/events.ts';
import type { Alongside } from '../append.ts';
import { canonicalJson, sha256 } from '../hash.ts';
import type { Store, Written } from '../store.ts';
import { fromPlace, placeOf } from '../written.ts';

/** The answer that a command with an Idempotency-Key was given, kept in its own transaction. */
export interface Remembered {
  /** Digest of the request it answered. */
  digest: string;
  status: number;
  /** JSON text */
  body: string;
  /** The events that it wrote, `item#npc-2026-012:7`. */
  events?: string[];
}

const KEPT_SECONDS = 7 * 24 * 3600;

/**
 * The number of a command, which people read in answers and errors: from the person and the Idempotency-Key, so
 * that repeating it gives the same, and it is the key of the row that says what it wrote.
 */
export function commandId(actorId: string, key: string): string {
  return createHash('sha256').update(`${actorId}\n${key}`).digest('base64url').slice(0, 22);
}

const keyOf = (id: string) => ({ pk: `IDEMPOTENCY#${id}`, sk: 'ANSWER' });

export function requestDigest(path: string, body: unknown): string {
  return sha256(canonicalJson([path, body]));
}

/** Remembers the answer, and which events it wrote, together with them: all or nothing. */
export function rememberWrite(
  { tables }: Store,
  actorId: string,
  key: string,
  answer: Remembered,
  nowSeconds: number,
): Alongside {
  const row = { ...keyOf(commandId(actorId, key)), ...answer };
  const writeOf = (more: Partial<Remembered>) => ({
    Put: {
      TableName: tables.ledger,
      Item: { ...row, ...more, expiresAt: nowSeconds + KEPT_SECONDS },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  });
  const naming = (events: readonly StoredEvent[]) => writeOf({ events: events.map(placeOf) });
  return { name: 'idempotency', write: writeOf({}), naming };
}

/** The row of a command by its number. */
async function rowOf({ db, tables }: Store, id: string): Promise<Remembered | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: tables.ledger, Key: keyOf(id), ConsistentRead: true }),
  );
  return Item as Remembered | undefined;
}

export function recall(
  store: Store,
  actorId: string,
  key: string,
): Promise<Remembered | undefined> {
  return rowOf(store, commandId(actorId, key));
}

/** What a command of the last seven days wrote, by its number; undefined where it is not known. */
export async function writtenBy(store: Store, id: string): Promise<Written[] | undefined> {
  const row = await rowOf(store, id);
  return row?.events?.map(fromPlace);
}
