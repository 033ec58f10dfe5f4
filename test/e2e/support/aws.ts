import { DynamoDBClient, ListTablesCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Dev } from './dev.ts';
import { present } from './difference.ts';
import { send } from './http.ts';

/** How an operator's AWS tools reach the local endpoint. */
export async function operator(dev: Dev) {
  return {
    endpoint: await dev.awsEndpoint(),
    region: 'us-east-1',
    credentials: { accessKeyId: 'operator', secretAccessKey: 'operator' },
  };
}

/** A record as the stream of the Events table hands it to its readers. */
export interface StreamRecord {
  eventID: string;
  eventName: 'INSERT';
  eventSource: 'aws:dynamodb';
  eventSourceARN: string;
  awsRegion: string;
  dynamodb: Record<string, unknown>;
}

/** The stream records of all events of an item, as they were delivered when they were written. */
export async function streamRecords(dev: Dev, itemId: string): Promise<StreamRecord[]> {
  const db = new DynamoDBClient(await operator(dev));
  const { TableNames = [] } = await db.send(new ListTablesCommand({}));
  const TableName = present(
    '事件表',
    TableNames.find((name) => name.includes('EventsTable')),
  );
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: '#stream = :stream',
      ExpressionAttributeNames: { '#stream': 'stream' },
      ExpressionAttributeValues: { ':stream': { S: `item#${itemId}` } },
    }),
  );
  db.destroy();
  return Items.map((NewImage, index) => ({
    eventID: `again-${index}`,
    eventName: 'INSERT',
    eventSource: 'aws:dynamodb',
    eventSourceARN: `arn:aws:dynamodb:us-east-1:000000000000:table/${TableName}/stream/again`,
    awsRegion: 'us-east-1',
    dynamodb: {
      Keys: { stream: NewImage.stream, version: NewImage.version },
      NewImage,
      SequenceNumber: String(index + 1).padStart(21, '0'),
      StreamViewType: 'NEW_IMAGE',
    },
  }));
}

/** Invokes a function as an operator does; gives its result. */
export async function invoke(dev: Dev, name: string, event: unknown): Promise<unknown> {
  const today = '20260101';
  const scope = `operator/${today}/us-east-1/lambda/aws4_request`;
  const { status, body, headers } = await send(await dev.awsEndpoint(), {
    method: 'POST',
    path: `/2015-03-31/functions/${name}/invocations`,
    json: event,
    headers: {
      // The endpoint is on loopback and looks only at who signed.
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`,
      'x-amz-date': `${today}T000000Z`,
    },
  });
  if (status !== 200 || headers.get('x-amz-function-error')) {
    throw new Error(`函数 ${name} 答 ${status} ${JSON.stringify(body)}`);
  }
  return body;
}
