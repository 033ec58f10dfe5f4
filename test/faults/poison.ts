import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { operator } from '../e2e/support/aws.ts';
import type { Dev } from '../e2e/support/dev.ts';
import { present } from '../e2e/support/difference.ts';
import { deadLetters, queueUrls } from '../e2e/support/queues.ts';
import { until } from '../e2e/support/until.ts';

/** What nobody can read, and how to see that it was set aside. */
export interface Poison {
  /** Waits until all of it lies in the dead letters; time goes by meanwhile. Takes the record away again. */
  setAside(): Promise<void>;
}

/** The dead letters where it must come to lie. */
const POISONED = ['advance', 'mail', 'stream'];

const UNREADABLE = '{"stream": 这不是 JSON';
const Key = { stream: 'item#npc-2026-999999', version: 1 };

/** A message that nobody can read in each of the work queues, and a record of the stream that no view can take. */
export async function poison(dev: Dev): Promise<Poison> {
  const sqs = new SQSClient(await operator(dev));
  const queues = await queueUrls(sqs, 'work');
  for (const QueueUrl of queues) {
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: UNREADABLE }));
  }
  sqs.destroy();
  const db = DynamoDBDocumentClient.from(new DynamoDBClient(await operator(dev)));
  const { TableNames = [] } = await db.send(new ListTablesCommand({}));
  const TableName = present(
    '事件表',
    TableNames.find((name) => name.includes('EventsTable')),
  );
  await db.send(new PutCommand({ TableName, Item: { ...Key, type: 7, data: '不可读' } }));

  async function all(): Promise<boolean> {
    const dead = await deadLetters(dev);
    if (POISONED.every((queue) => (dead[queue] ?? 0) > 0)) return true;
    // A queue hides what failed for minutes, and gives up after the fifth time.
    await dev.minutes(10);
    return false;
  }

  return {
    async setAside() {
      await until('不可读的消息和记录进了死信', all, {
        within: 120_000,
        otherwise: () => deadLetters(dev),
      });
      await db.send(new DeleteCommand({ TableName, Key }));
      db.destroy();
    },
  };
}
