import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Alongside } from '../append.ts';
import { canonicalJson, sha256 } from '../hash.ts';
import type { Store } from '../store.ts';

/** The answer that a command with an Idempotency-Key was given, kept in its own transaction. */
export interface Remembered {
  /** Digest of the request it answered. */
  digest: string;
  status: number;
  /** JSON text */
  body: string;
}

const KEPT_SECONDS = 7 * 24 * 3600;

const keyOf = (actorId: string, key: string) => ({
  pk: `IDEMPOTENCY#${actorId}#${sha256(key)}`,
  sk: 'ANSWER',
});

export function requestDigest(path: string, body: unknown): string {
  return sha256(canonicalJson([path, body]));
}

/** Remembers the answer together with the event: both or neither. */
export function rememberWrite(
  { tables }: Store,
  actorId: string,
  key: string,
  answer: Remembered,
  nowSeconds: number,
): Alongside {
  return {
    name: 'idempotency',
    write: {
      Put: {
        TableName: tables.ledger,
        Item: { ...keyOf(actorId, key), ...answer, expiresAt: nowSeconds + KEPT_SECONDS },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
  };
}

export async function recall(
  { db, tables }: Store,
  actorId: string,
  key: string,
): Promise<Remembered | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: tables.ledger, Key: keyOf(actorId, key), ConsistentRead: true }),
  );
  return Item as Remembered | undefined;
}
