import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { expect, it } from 'vitest';
import { resources } from './resources.ts';
import { startRig } from './rig.ts';

function clients(endpoint: string) {
  const credentials = { accessKeyId: 'operator', secretAccessKey: 'x' };
  const shared = { endpoint, region: 'us-east-1', credentials, maxAttempts: 1 };
  return {
    dynamo: new DynamoDBClient(shared),
    sqs: new SQSClient({ ...shared, useQueueUrlAsEndpoint: false }),
  };
}

it('loses nothing that was acknowledged when all is killed under load', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const script = join(folder, 'victim.ts');
  writeFileSync(
    script,
    `import { resources } from '${import.meta.resolve('./resources.ts')}';
     import { startRig } from '${import.meta.resolve('./rig.ts')}';
     const code = { 'index.mjs': '' };
     const folder = ${JSON.stringify(folder)};
     const { endpoint } = await startRig({ resources: resources(), code, folder });
     console.log(endpoint.url);`,
  );
  const victim = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve) =>
    victim.stdout.once('data', (data) => resolve(String(data).trim())),
  );
  const { dynamo, sqs } = clients(url);
  const items = new Set<string>();
  const messages = new Set<string>();
  const QueueUrl = `${url}/000000000000/jobs`;
  const gone = new Promise((resolve) => victim.on('exit', resolve));
  const work = async (worker: number): Promise<void> => {
    for (let at = 0; ; at += 1) {
      const pk = `${worker}-${at}`;
      await dynamo.send(new PutItemCommand({ TableName: 'Events', Item: { pk: { S: pk } } }));
      items.add(pk);
      await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: pk }));
      messages.add(pk);
      if (messages.size === 150) victim.kill('SIGKILL');
    }
  };
  await Promise.allSettled([0, 1, 2, 3, 4, 5, 6, 7].map(work));
  await gone;
  expect(messages.size).toBeGreaterThanOrEqual(150);

  const rig = await startRig({ resources: resources(), code: { 'index.mjs': '' }, folder });
  const again = rig.as('operator');
  const { Items = [] } = await again.dynamo.send(new ScanCommand({ TableName: 'Events' }));
  const kept = new Set(Items.map(({ pk }) => pk?.S));
  expect([...items].filter((pk) => !kept.has(pk))).toEqual([]);
  const received = new Set<string | undefined>();
  for (;;) {
    const QueueUrl = `${rig.endpoint.url}/000000000000/jobs`;
    const receive = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 });
    const { Messages = [] } = await again.sqs.send(receive);
    if (Messages.length === 0) break;
    for (const { Body } of Messages) received.add(Body);
  }
  expect([...messages].filter((pk) => !received.has(pk))).toEqual([]);
  await rig.stop();
});
