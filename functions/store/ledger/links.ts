import { randomBytes } from 'node:crypto';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Alongside } from '../append.ts';
import { sha256 } from '../hash.ts';
import type { Store } from '../store.ts';

/** One deputy's rating of one round of one item (design.md §5). */
export interface RateScope {
  purpose: 'rate';
  itemId: string;
  round: number;
  submitterId: string;
}

/** One deputy's rating of the second reply to a promise; `side` is the key of its side course. */
export interface RatePromiseScope {
  purpose: 'rate-promise';
  itemId: string;
  side: string;
  submitterId: string;
}

/** One deputy's rating of what a look-back found. */
export interface RateLookBackScope {
  purpose: 'rate-look-back';
  itemId: string;
  lookBackId: string;
  submitterId: string;
}

/** One asking of one co-unit for its opinion; a later asking closes the link of the former. */
export interface CoOpinionScope {
  purpose: 'co-opinion';
  itemId: string;
  unit: string;
  asking: number;
}

/** What is said of an item. */
export type ItemScope = RateScope | RatePromiseScope | RateLookBackScope | CoOpinionScope;

/** What one addressee says of a 征求意见稿; not of an item, and until the last day. */
export interface ReformDraftScope {
  purpose: 'reform-draft';
  draftId: string;
  addresseeId: string;
}

/** What a link opens: one thing for one purpose (design.md §5). */
export type LinkScope = ItemScope | ReformDraftScope;

export type LinkPurpose = LinkScope['purpose'];

export type Link<S extends LinkScope = LinkScope> = S & {
  /** Civil date after which it opens nothing. */
  expiresOn: string;
  spentAt?: string;
  revokedAt?: string;
};

const TOKEN_BYTES = 32;
/** Kept a year beyond its end, so that an old link still says what happened to it. */
const KEPT_SECONDS = 400 * 24 * 3600;

const keyOfDigest = (digest: string) => ({ pk: `LINK#${digest}`, sk: 'LINK' });
const keyOf = (token: string) => keyOfDigest(digestOfToken(token));

/** A token; it goes into the mail and nowhere else. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** All that is stored of a token. */
export const digestOfToken = (token: string): string => sha256(token);

/** Makes a link; only the digest of its token is stored. */
export async function mintLink(
  { db, tables }: Store,
  scope: LinkScope,
  expiresOn: string,
  nowSeconds: number,
  token: string = newToken(),
): Promise<string> {
  const Item = { ...keyOf(token), ...scope, expiresOn, expiresAt: nowSeconds + KEPT_SECONDS };
  await db.send(new PutCommand({ TableName: tables.ledger, Item }));
  return token;
}

/** The link of a token; one kept from before links had purposes is a rating's. */
export async function findLink({ db, tables }: Store, token: string): Promise<Link | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: tables.ledger, Key: keyOf(token), ConsistentRead: true }),
  );
  return Item && ({ purpose: 'rate', ...Item } as Link);
}

/** Whether a link that was announced by its digest was made. */
export async function hasLink({ db, tables }: Store, digest: string): Promise<boolean> {
  const { Item } = await db.send(
    new GetCommand({ TableName: tables.ledger, Key: keyOfDigest(digest), ConsistentRead: true }),
  );
  return Item !== undefined;
}

/** Revokes a link in the transaction of what takes its place; it opens nothing from then on. */
export function revokeWrite({ tables }: Store, digest: string, at: string): Alongside {
  return {
    name: 'link',
    write: {
      Update: {
        TableName: tables.ledger,
        Key: keyOfDigest(digest),
        UpdateExpression: 'SET revokedAt = :at',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':at': at },
      },
    },
  };
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
