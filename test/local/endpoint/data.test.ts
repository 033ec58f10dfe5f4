import {
  BatchGetItemCommand,
  DeleteItemCommand,
  DescribeTableCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import {
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resources } from './resources.ts';
import { startRig } from './rig.ts';

const code = { 'index.mjs': 'export const handler = async () => 1;' };
const USER = 'arn:aws:sts::000000000000:assumed-role/R/f';
const TABLES = 'arn:aws:dynamodb:us-east-1:000000000000:table';
let rig: Awaited<ReturnType<typeof startRig>>;
beforeAll(async () => {
  rig = await startRig({ resources: resources(), code });
});
afterAll(() => rig.stop());

interface StreamReply {
  StreamDescription: { StreamArn: string; Shards: { ShardId: string }[] };
  Records: object[];
  __type: string;
  message: string;
}

const key = (pk: string) => ({ pk: { S: pk } });

describe('DynamoDB', () => {
  it('lets a function do what its role allows', async () => {
    const { dynamo } = rig.as('LOCALf');
    await dynamo.send(new PutItemCommand({ TableName: 'Events', Item: key('件') }));
    const got = await dynamo.send(new GetItemCommand({ TableName: 'Events', Key: key('件') }));
    expect(got.Item).toEqual(key('件'));
  });

  it('refuses the rest in the words of AWS', async () => {
    const { dynamo } = rig.as('LOCALf');
    await expect(
      dynamo.send(new DeleteItemCommand({ TableName: 'Events', Key: key('件') })),
    ).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: `User: ${USER} is not authorized to perform: dynamodb:DeleteItem on resource: ${TABLES}/Events because no identity-based policy allows the dynamodb:DeleteItem action`,
    });
  });

  it('judges indexes by their own ARN', async () => {
    const query = (IndexName?: string) =>
      new QueryCommand({
        TableName: 'Events',
        IndexName,
        KeyConditionExpression: '#k = :v',
        ExpressionAttributeNames: { '#k': IndexName === undefined ? 'pk' : 'day' },
        ExpressionAttributeValues: { ':v': { S: 'x' } },
      });
    const { dynamo } = rig.as('LOCALf');
    await expect(dynamo.send(query())).resolves.toBeDefined();
    await expect(dynamo.send(query('byDay'))).rejects.toThrow(`${TABLES}/Events/index/byDay`);
    await expect(rig.as('operator').dynamo.send(query('byDay'))).resolves.toBeDefined();
  });

  it('lets a function into the partitions that its role names, and into no other', async () => {
    const { dynamo } = rig.as('LOCALpublic');
    const get = (pk: string) =>
      dynamo.send(new GetItemCommand({ TableName: 'Views', Key: key(pk) }));
    const query = (pk: string, alias = 'pk') =>
      dynamo.send(
        new QueryCommand({
          TableName: 'Views',
          KeyConditionExpression: '#k = :v',
          ExpressionAttributeNames: { '#k': alias },
          ExpressionAttributeValues: { ':v': { S: pk } },
        }),
      );
    await expect(get('OPEN#1')).resolves.toBeDefined();
    await expect(query('OPEN#1')).resolves.toBeDefined();
    await expect(get('ITEM#1')).rejects.toThrow(/dynamodb:GetItem .*Views/);
    await expect(query('ITEM#1')).rejects.toThrow(/dynamodb:Query .*Views/);
    const scan = new ScanCommand({ TableName: 'Views' });
    await expect(dynamo.send(scan)).rejects.toThrow(/dynamodb:Scan .*Views/);
    const transaction = new TransactGetItemsCommand({
      TransactItems: ['OPEN#1', 'ITEM#1'].map((pk) => ({
        Get: { TableName: 'Views', Key: key(pk) },
      })),
    });
    await expect(dynamo.send(transaction)).rejects.toThrow(/dynamodb:GetItem .*Views/);
  });

  it('judges every part of a transaction and every table of a batch', async () => {
    const { dynamo } = rig.as('LOCALf');
    const Put = { TableName: 'Events', Item: key('t') };
    const ConditionExpression = 'attribute_not_exists(pk)';
    const check = { TableName: 'Views', Key: key('t'), ConditionExpression };
    const write = (...TransactItems: object[]) =>
      dynamo.send(new TransactWriteItemsCommand({ TransactItems }));
    await expect(write({ Put }, { ConditionCheck: check })).resolves.toBeDefined();
    await expect(write({ Put }, { Delete: check })).rejects.toThrow(/dynamodb:DeleteItem .*Views/);
    const get = (...tables: string[]) =>
      tables.map((TableName) => ({ Get: { TableName, Key: key('t') } }));
    const read = (...tables: string[]) =>
      dynamo.send(new TransactGetItemsCommand({ TransactItems: get(...tables) }));
    await expect(read('Events')).resolves.toBeDefined();
    await expect(read('Events', 'Views')).rejects.toThrow(/dynamodb:GetItem .*Views/);
    const batch = (...tables: string[]) => {
      const entries = tables.map((table) => [table, { Keys: [key('t')] }]);
      return dynamo.send(new BatchGetItemCommand({ RequestItems: Object.fromEntries(entries) }));
    };
    await expect(batch('Events')).resolves.toBeDefined();
    await expect(batch('Events', 'Views')).rejects.toThrow(/dynamodb:BatchGetItem .*Views/);
  });

  it('tells ARNs as the template has them, and passes the database’s own errors on', async () => {
    const { dynamo } = rig.as('operator');
    const { Table } = await dynamo.send(new DescribeTableCommand({ TableName: 'Events' }));
    expect(Table?.TableArn).toBe(`${TABLES}/Events`);
    expect(Table?.LatestStreamArn).toBe(`${TABLES}/Events/stream/local`);
    const put = new PutItemCommand({
      TableName: 'Events',
      Item: key('once'),
      ConditionExpression: 'attribute_not_exists(pk)',
    });
    await dynamo.send(put);
    await expect(dynamo.send(put)).rejects.toMatchObject({
      name: 'ConditionalCheckFailedException',
    });
  });

  it('refuses unknown keys and functions without rights', async () => {
    const get = new GetItemCommand({ TableName: 'Events', Key: key('a') });
    await expect(rig.as('AKIASOMEONE').dynamo.send(get)).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    });
    await expect(rig.as('LOCALnone').dynamo.send(get)).rejects.toThrow(/assumed-role\/N\/none/);
  });

  it('serves the stream under the template’s ARN', async () => {
    const call = async (key: string, operation: string, input: object) => {
      const answer = await fetch(rig.endpoint.url, {
        method: 'POST',
        headers: {
          'x-amz-target': `DynamoDBStreams_20120810.${operation}`,
          authorization: `AWS4-HMAC-SHA256 Credential=${key}/20260101/us-east-1/dynamodb/aws4_request, x`,
        },
        body: JSON.stringify(input),
      });
      expect(answer.headers.get('date')).toContain(new Date(rig.clock.now()).getUTCFullYear());
      return (await answer.json()) as StreamReply;
    };
    const StreamArn = `${TABLES}/Events/stream/local`;
    const { StreamDescription: stream } = await call('operator', 'DescribeStream', { StreamArn });
    expect(stream.StreamArn).toBe(StreamArn);
    const ask = {
      StreamArn,
      ShardId: stream.Shards[0]?.ShardId,
      ShardIteratorType: 'TRIM_HORIZON',
    };
    const refused = await call('LOCALf', 'GetShardIterator', ask);
    expect(refused.__type).toContain('AccessDeniedException');
    const iterator = await call('operator', 'GetShardIterator', ask);
    const { Records: records } = await call('LOCALf', 'GetRecords', iterator);
    expect(records[0]).toMatchObject({ eventName: 'INSERT', awsRegion: 'us-east-1' });
    expect((await call('LOCALnone', 'GetRecords', iterator)).message).toMatch(/Events\/stream/);
  });
});

describe('SQS', () => {
  const url = (name: string) => `${rig.endpoint.url}/000000000000/${name}`;
  const message = (name: string) =>
    new SendMessageCommand({ QueueUrl: url(name), MessageBody: '一件' });

  it('judges by queue, batches by the single right', async () => {
    const { sqs } = rig.as('LOCALf');
    await sqs.send(message('jobs'));
    await sqs.send(
      new SendMessageBatchCommand({
        QueueUrl: url('jobs'),
        Entries: [{ Id: 'a', MessageBody: 'b' }],
      }),
    );
    await expect(sqs.send(message('other'))).rejects.toThrow(
      'sqs:SendMessage on resource: arn:aws:sqs:us-east-1:000000000000:other',
    );
    const receive = new ReceiveMessageCommand({ QueueUrl: url('jobs'), MaxNumberOfMessages: 10 });
    await expect(sqs.send(receive)).rejects.toThrow(/sqs:ReceiveMessage/);
    const received = await rig.as('operator').sqs.send(receive);
    expect(received.Messages?.map(({ Body }) => Body)).toEqual(['一件', 'b']);
  });
});

describe('S3', () => {
  it('answers pages of the origin that the template names, and no others', async () => {
    const preflight = (Origin: string) =>
      fetch(`${rig.endpoint.url}/papers/imports/a`, {
        method: 'OPTIONS',
        headers: { Origin, 'access-control-request-method': 'PUT' },
      });
    const allowed = async (Origin: string) =>
      (await preflight(Origin)).headers.get('access-control-allow-origin');
    expect(await allowed('https://console.example')).toBe('https://console.example');
    expect(await allowed('https://elsewhere.example')).toBeNull();
  });

  it('judges objects by key, lists by bucket', async () => {
    const { s3 } = rig.as('LOCALf');
    const object = (Key: string) => ({ Bucket: 'papers', Key });
    const put = (Key: string) => s3.send(new PutObjectCommand({ ...object(Key), Body: '表' }));
    await put('imports/一 月/a+b.xlsx');
    const asked = { ResponseContentDisposition: 'attachment' };
    const got = await s3.send(
      new GetObjectCommand({ ...object('imports/一 月/a+b.xlsx'), ...asked }),
    );
    expect(got.ContentDisposition).toBe('attachment');
    expect(await got.Body?.transformToString()).toBe('表');
    await expect(put('exports/a')).rejects.toMatchObject({ name: 'AccessDenied' });
    // A key is a text, not a path: it must not climb out of what the role may write.
    await put('imports/../exports/a');
    const climbed = rig.as('operator').s3.send(new GetObjectCommand(object('exports/a')));
    await expect(climbed).rejects.toMatchObject({ name: 'NoSuchKey' });
    await expect(s3.send(new ListObjectsV2Command({ Bucket: 'papers' }))).rejects.toThrow(
      's3:ListBucket on resource: arn:aws:s3:::papers',
    );
    const Objects = [{ Key: 'imports/&x' }];
    await expect(
      s3.send(new DeleteObjectsCommand({ Bucket: 'papers', Delete: { Objects } })),
    ).rejects.toThrow('s3:DeleteObject on resource: arn:aws:s3:::papers/imports/&x');
    await expect(
      rig.as('nobody').s3.send(new GetObjectCommand(object('imports/a'))),
    ).rejects.toMatchObject({
      name: 'InvalidAccessKeyId',
    });
  });
});
