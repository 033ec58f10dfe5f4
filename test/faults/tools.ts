import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import {
  GetQueueAttributesCommand,
  ListQueuesCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { invoke, operator } from '../e2e/support/aws.ts';
import type { Dev } from '../e2e/support/dev.ts';
import { present } from '../e2e/support/difference.ts';

const DEAD = /DeadLetters|Failures/;

/** How many messages lie in each dead-letter queue, by a short name. */
export async function deadLetters(dev: Dev): Promise<Record<string, number>> {
  const sqs = new SQSClient(await operator(dev));
  const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({}));
  const found: Record<string, number> = {};
  for (const QueueUrl of QueueUrls.filter((url) => DEAD.test(url))) {
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
    );
    const name = QueueUrl.split('/').at(-1) ?? QueueUrl;
    found[name] = Number(Attributes?.ApproximateNumberOfMessages ?? 0);
  }
  sqs.destroy();
  return found;
}

/** A message that nobody can read, in each of the work queues. Gives how many. */
export async function poisonQueues(dev: Dev): Promise<number> {
  const sqs = new SQSClient(await operator(dev));
  const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({}));
  const queues = QueueUrls.filter((url) => !DEAD.test(url));
  for (const QueueUrl of queues) {
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: '{"stream": 这不是 JSON' }));
  }
  sqs.destroy();
  return queues.length;
}

/** A record in the table of events that no reader of its stream can read; gives how to take it away. */
export async function poisonStream(dev: Dev): Promise<() => Promise<void>> {
  const db = DynamoDBDocumentClient.from(new DynamoDBClient(await operator(dev)));
  const { TableNames = [] } = await db.send(new ListTablesCommand({}));
  const TableName = present(
    '事件表',
    TableNames.find((name) => name.includes('EventsTable')),
  );
  const Key = { stream: 'item#npc-2026-poison', version: 1 };
  await db.send(new PutCommand({ TableName, Item: { ...Key, type: 7, data: '不可读' } }));
  return async () => {
    await db.send(new DeleteCommand({ TableName, Key }));
    db.destroy();
  };
}

/** The daily reconciliation, now. */
export async function reconcile(dev: Dev): Promise<unknown> {
  const names = await dev.functions();
  const name = present(
    '定时任务的函数',
    names.find((one) => /Jobs/.test(one)),
  );
  return invoke(dev, name, { job: 'reconcile' });
}
