import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from '../store.ts';

/** What became of a mail: 发送中 / 已发 / 退回 / 投诉 / 拒绝. */
export type MailStatus = 'sending' | 'sent' | 'bounced' | 'complained' | 'rejected';

/** One mail for one event to one person. No address is kept here. */
export interface MailRecord {
  mailId: string;
  stream: string;
  version: number;
  template: string;
  recipientId: string;
  status: MailStatus;
  /** Epoch seconds of the attempt under way. */
  since: number;
}

/** While an attempt is this young, its provider's send event may still be on the way. */
const IN_DOUBT_SECONDS = 120;

const keyOf = (mailId: string) => ({ pk: `MAIL#${mailId}`, sk: 'MAIL' });

const lost = (error: unknown) =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException';

/**
 * Claims the right to send a mail. `sent`: nothing to do. `in-doubt`: an attempt began and its end is
 * not known yet; ask again later, the provider's send event may settle it meanwhile.
 */
export async function claimMail(
  { db, tables }: Store,
  record: Omit<MailRecord, 'status' | 'since'>,
  nowSeconds: number,
): Promise<'claimed' | 'sent' | 'in-doubt'> {
  const key = keyOf(record.mailId);
  const Item = { ...key, ...record, status: 'sending' satisfies MailStatus, since: nowSeconds };
  try {
    await db.send(
      new PutCommand({
        TableName: tables.ledger,
        Item,
        ConditionExpression: 'attribute_not_exists(pk) OR (#status = :sending AND since < :old)',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':sending': 'sending', ':old': nowSeconds - IN_DOUBT_SECONDS },
      }),
    );
    return 'claimed';
  } catch (error) {
    if (!lost(error)) throw error;
  }
  const { Item: known } = await db.send(
    new GetCommand({ TableName: tables.ledger, Key: key, ConsistentRead: true }),
  );
  return known?.status === 'sending' ? 'in-doubt' : 'sent';
}

/** Gives the claim back after the provider refused: the next try may come at once. */
export async function releaseMail({ db, tables }: Store, mailId: string): Promise<void> {
  await db.send(
    new UpdateCommand({
      TableName: tables.ledger,
      Key: keyOf(mailId),
      UpdateExpression: 'SET since = :never',
      ExpressionAttributeValues: { ':never': 0 },
    }),
  );
}

/** Settles a mail by the provider's answer or event. A bounce after a send stays a bounce. */
export async function settleMail(
  { db, tables }: Store,
  mailId: string,
  status: MailStatus,
  messageId?: string,
): Promise<void> {
  try {
    await db.send(
      new UpdateCommand({
        TableName: tables.ledger,
        Key: keyOf(mailId),
        UpdateExpression: 'SET #status = :status, messageId = :messageId',
        ConditionExpression:
          status === 'sent'
            ? 'attribute_exists(pk) AND #status = :sending'
            : 'attribute_exists(pk)',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: {
          ':status': status,
          ':messageId': messageId ?? '',
          ...(status === 'sent' ? { ':sending': 'sending' } : {}),
        },
      }),
    );
  } catch (error) {
    if (!lost(error)) throw error;
  }
}
