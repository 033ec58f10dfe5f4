import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Alongside } from '../append.ts';
import type { Store } from '../store.ts';

/** The Step Functions token of a waiting task: who has it can end the step, so it is no event. */
function key(itemId: string, taskId: string) {
  return { pk: `TOKEN#${itemId}`, sk: taskId };
}

/** The write that keeps a token, in the transaction that opens the task. */
export function tokenWrite(
  { tables }: Store,
  itemId: string,
  taskId: string,
  token: string,
): Alongside {
  return {
    name: 'token',
    write: { Put: { TableName: tables.ledger, Item: { ...key(itemId, taskId), token } } },
  };
}

/** Replaces the token of a waiting task: the call was repeated, or a new execution took over. */
export async function replaceToken(
  { db, tables }: Store,
  itemId: string,
  taskId: string,
  token: string,
): Promise<void> {
  await db.send(
    new PutCommand({ TableName: tables.ledger, Item: { ...key(itemId, taskId), token } }),
  );
}

export async function findToken(
  { db, tables }: Store,
  itemId: string,
  taskId: string,
): Promise<string | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: tables.ledger, Key: key(itemId, taskId), ConsistentRead: true }),
  );
  return Item?.token as string | undefined;
}

/** Forgets a token that was told, unless a newer one has taken its place meanwhile. */
export async function forgetToken(
  { db, tables }: Store,
  itemId: string,
  taskId: string,
  token: string,
): Promise<void> {
  try {
    await db.send(
      new DeleteCommand({
        TableName: tables.ledger,
        Key: key(itemId, taskId),
        ConditionExpression: '#token = :token',
        ExpressionAttributeNames: { '#token': 'token' },
        ExpressionAttributeValues: { ':token': token },
      }),
    );
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ConditionalCheckFailedException')) throw error;
  }
}
