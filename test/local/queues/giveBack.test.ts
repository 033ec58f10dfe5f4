import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startQueues } from '../../../local/queues/queues.ts';
import { createOperator } from '../../../local/sources/operator.ts';
import { assembly, resource } from '../assembly.ts';

const ARN = 'arn:aws:sqs:us-east-1:000000000000:Mail';
const URL = 'http://127.0.0.1:1/000000000000/Mail';

interface Received {
  Messages?: { Body: string; Attributes: Record<string, string> }[];
}

it('brings back, at a start, what an earlier run had taken, and does not count it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-queues-'));
  const queue = { ...resource('AWS::SQS::Queue', 'Mail', { QueueName: 'Mail' }, ARN), ref: URL };
  const open = () => startQueues({ assembly: assembly([queue]), folder, region: 'us-east-1' });
  const receive = async (port: number) => {
    const operator = createOperator({ database: 0, queues: port });
    const given = { QueueUrl: URL, AttributeNames: ['All'], WaitTimeSeconds: 0 };
    return (await operator<Received>('sqs', 'ReceiveMessage', given)).Messages ?? [];
  };
  const first = await open();
  const operator = createOperator({ database: 0, queues: first.port });
  await operator('sqs', 'SendMessage', { QueueUrl: URL, MessageBody: 'a' });
  expect(await receive(first.port)).toHaveLength(1);
  await first.stop();

  const second = await open();
  const [back] = await receive(second.port);
  expect([back?.Body, back?.Attributes.ApproximateReceiveCount]).toEqual(['a', '1']);
  await second.stop();
});
