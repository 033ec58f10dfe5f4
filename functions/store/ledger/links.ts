import { randomBytes } from 'node:crypto';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Alongside } from '../append.ts';
import { sha256 } from '../hash.ts';
import type { Store } from '../store.ts';

/** What a link opens: one deputy's rating of one round of one item (design.md §5). */
export interface LinkScope {
  itemId: string;
  round: number;
  submitterId: string;
}

export interface Link extends LinkScope {
  /** Civil date after which it opens nothing. */
  expiresOn: string;
  spentAt?: string;
  revokedAt?: string;
}

const TOKEN_BYTES = 32;
/** Kept a year beyond its end, so that an old link still says what happened to it. */
const KEPT_SECONDS = 400 * 24 * 3600;

const keyOf = (token: string) => ({ pk: `LINK#${sha256(token)}`, sk: 'LINK' });

/** Makes a link and stores only its digest; the token itself goes into the mail and nowhere else. */
export async function mintLink(
  { db, tables }: Store,
  scope: LinkScope,
  expiresOn: string,
  nowSeconds: number,
): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const Item = { ...keyOf(token), ...scope, expiresOn, expiresAt: nowSeconds + KEPT_SECONDS };
  await db.send(new PutCommand({ TableName: tables.ledger, Item }));
  return token;
}

export async function findLink({ db, tables }: Store, token: string): Promise<Link | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: tables.ledger, Key: keyOf(token), ConsistentRead: true }),
  );
  return Item as Link | undefined;
}

/** Spends the link in the transaction of what it does: it acts once. */
export function spendWrite({ tables }: Store, token: string, at: string): Alongside {
  return {
    name: 'link',
    write: {
      Update: {
        TableName: tables.ledger,
        Key: keyOf(token),
        UpdateExpression: 'SET spentAt = :at',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(spentAt)',
        ExpressionAttributeValues: { ':at': at },
      },
    },
  };
}
