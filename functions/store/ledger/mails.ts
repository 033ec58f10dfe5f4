import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { EventBody } from '../../domain/events.ts';
import { sha256 } from '../hash.ts';
import type { Store } from '../store.ts';

/** What became of a mail: 发送中 / 已发 / 退回 / 投诉 / 拒收 / 放弃. */
export type MailStatus = 'sending' | 'sent' | 'bounced' | 'complained' | 'rejected' | 'given-up';

/** Where a mail stands in the ledger: with the mails of its stream, in the order of the events. */
export interface MailKey {
  mailId: string;
  /** Stream and version of the event that it is for. */
  stream: string;
  version: number;
}

/** What is said of a mail before it is sent. No address is kept here, only digests. */
export interface MailClaim extends MailKey {
  /** Type of the event. */
  type: EventBody['type'];
  template: string;
  recipientId: string;
  /** Digest of mailId and address: whether a later address is another one. */
  to: string;
  /** Digest of its link's token, where it has one: so that a later mail can revoke it. */
  link?: string;
}

/** One mail for one event to one person. */
export interface MailRecord extends MailClaim {
  status: MailStatus;
  /** Epoch seconds of the attempt under way; 0 after the provider said that it took nothing. */
  since: number;
  attempts: number;
  /** An attempt was given up without ever learning its end: it may have been sent twice. */
  doubtful?: true;
  /** UTC instant at which the provider took it. */
  sentAt?: string;
  messageId?: string;
  /** UTC instant of the last transient bounce. */
  transientBounceAt?: string;
}

/** While an attempt is this young, its provider's send event may still be on the way. */
export const IN_DOUBT_SECONDS = 120;

const partitionOf = (stream: string) => `MAILS#${stream}`;

function keyOf({ stream, version, mailId }: MailKey) {
  return { pk: partitionOf(stream), sk: `${String(version).padStart(8, '0')}#${mailId}` };
}

/** The key as a tag of the mail, which the provider's events bring back (letters, digits, `-`, `_`). */
export function tagOf({ stream, version }: MailKey): string {
  return Buffer.from(`${version} ${stream}`).toString('base64url');
}

/** The key that a tag stands for; undefined where it is none of ours. */
export function keyOfTags(mailId?: string, tag?: string): MailKey | undefined {
  const [, version, stream] =
    /^([1-9]\d*) (.+)$/.exec(Buffer.from(tag ?? '', 'base64url').toString()) ?? [];
  return mailId && stream ? { mailId, stream, version: Number(version) } : undefined;
}

/** Tells one address of a mail from another, and nobody whose it is. */
export function digestOfAddress(mailId: string, address: string): string {
  return sha256(`${mailId} ${address.trim().toLowerCase()}`);
}

const lost = (error: unknown) =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException';

/** Runs a conditional write; false where its condition did not hold. */
async function held(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (!lost(error)) throw error;
    return false;
  }
}

/** A mail of the ledger, consistent. */
export async function findMail(
  { db, tables }: Store,
  key: MailKey,
): Promise<MailRecord | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: tables.ledger, Key: keyOf(key), ConsistentRead: true }),
  );
  return Item as MailRecord | undefined;
}

/** Every mail of a stream's events, in their order. */
export async function mailsOfStream({ db, tables }: Store, stream: string): Promise<MailRecord[]> {
  const found: MailRecord[] = [];
  let next: Record<string, unknown> | undefined;
  do {
    const page = await db.send(
      new QueryCommand({
        TableName: tables.ledger,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': partitionOf(stream) },
        ExclusiveStartKey: next,
      }),
    );
    found.push(...((page.Items ?? []) as MailRecord[]));
    next = page.LastEvaluatedKey;
  } while (next);
  return found;
}

/**
 * Claims the right to send a mail. `sent`: nothing to do. `in-doubt`: an attempt began and its end is
 * not known yet; ask again later, the provider's send event may settle it meanwhile. An attempt whose
 * end never became known is taken over in the end, and the record is `doubtful` from then on.
 */
export async function claimMail(
  store: Store,
  claim: MailClaim,
  nowSeconds: number,
): Promise<'claimed' | 'sent' | 'in-doubt'> {
  const { db, tables } = store;
  const Item = { ...keyOf(claim), ...claim, status: 'sending', since: nowSeconds, attempts: 1 };
  const first = new PutCommand({
    TableName: tables.ledger,
    Item,
    ConditionExpression: 'attribute_not_exists(pk)',
  });
  if (await held(db.send(first))) return 'claimed';
  const known = await findMail(store, claim);
  if (known?.status !== 'sending') return 'sent';
  if (known.since > nowSeconds - IN_DOUBT_SECONDS - 1) return 'in-doubt';
  return (await held(db.send(takeOver(store, claim, known.since, nowSeconds))))
    ? 'claimed'
    : 'in-doubt';
}

/** The next attempt, unless somebody else began one meanwhile. */
function takeOver({ tables }: Store, claim: MailClaim, since: number, nowSeconds: number) {
  const { to, link } = claim;
  const doubtful = since > 0;
  return new UpdateCommand({
    TableName: tables.ledger,
    Key: keyOf(claim),
    UpdateExpression: `SET since = :now, attempts = attempts + :one, #to = :to${link ? ', link = :link' : ''}${doubtful ? ', doubtful = :yes' : ''}`,
    ConditionExpression: '#status = :sending AND since = :since',
    ExpressionAttributeNames: { '#status': 'status', '#to': 'to' },
    ExpressionAttributeValues: {
      ':sending': 'sending',
      ':since': since,
      ':now': nowSeconds,
      ':one': 1,
      ':to': to,
      ...(link ? { ':link': link } : {}),
      ...(doubtful ? { ':yes': true } : {}),
    },
  });
}

/** Gives the claim back after the provider refused: the next try may come at once. */
export async function releaseMail({ db, tables }: Store, key: MailKey): Promise<void> {
  const release = new UpdateCommand({
    TableName: tables.ledger,
    Key: keyOf(key),
    UpdateExpression: 'SET since = :never',
    ConditionExpression: '#status = :sending',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: { ':never': 0, ':sending': 'sending' },
  });
  await held(db.send(release));
}

/** Which states an end may follow; any, where it is not named here. */
const FROM: Partial<Record<MailStatus, readonly MailStatus[]>> = {
  sent: ['sending', 'given-up'],
  // The same again is no other end, so that what follows from it can be made up for.
  'given-up': ['sending', 'given-up'],
};

/** What is known of the end of a mail. */
export interface MailEnd {
  status: Exclude<MailStatus, 'sending'>;
  messageId?: string;
  /** UTC instant at which the provider took it. */
  sentAt?: string;
}

/**
 * Settles a mail by the provider's answer or event, and gives it as it then stands; undefined where nothing
 * was to settle. A bounce after a send stays a bounce; the provider's word that it took a mail counts also
 * when we had given it up.
 */
export async function settleMail(
  { db, tables }: Store,
  key: MailKey,
  { status, messageId, sentAt }: MailEnd,
): Promise<MailRecord | undefined> {
  const from = FROM[status];
  const settle = new UpdateCommand({
    TableName: tables.ledger,
    Key: keyOf(key),
    UpdateExpression: `SET #status = :status${messageId ? ', messageId = :messageId' : ''}${sentAt ? ', sentAt = if_not_exists(sentAt, :sentAt)' : ''}`,
    ConditionExpression: from
      ? `#status IN (${from.map((_, nth) => `:from${nth}`).join(', ')})`
      : 'attribute_exists(pk)',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: {
      ':status': status,
      ...(messageId ? { ':messageId': messageId } : {}),
      ...(sentAt ? { ':sentAt': sentAt } : {}),
      ...Object.fromEntries((from ?? []).map((one, nth) => [`:from${nth}`, one])),
    },
    ReturnValues: 'ALL_NEW',
  });
  try {
    return (await db.send(settle)).Attributes as MailRecord | undefined;
  } catch (error) {
    if (!lost(error)) throw error;
    return undefined;
  }
}

/** A transient bounce (a full mailbox, a server that is away): noted, the mail may still arrive. */
export async function noteTransientBounce(
  { db, tables }: Store,
  key: MailKey,
  at: string,
): Promise<void> {
  const note = new UpdateCommand({
    TableName: tables.ledger,
    Key: keyOf(key),
    UpdateExpression: 'SET transientBounceAt = :at',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeValues: { ':at': at },
  });
  await held(db.send(note));
}
