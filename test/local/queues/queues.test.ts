import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  DeleteMessageCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { startQueues } from '../../../local/queues/queues.ts';
import { loadAssembly } from '../../../local/template/assembly.ts';
import { cdkOut, PLACE } from '../template/cdkOut.ts';

const URL_OF = 'http://127.0.0.1:3001/000000000000/jobs';
const region = 'us-east-1';

function resources(visibility = 1) {
  return {
    Dead: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'dead' } },
    Jobs: {
      Type: 'AWS::SQS::Queue',
      Properties: {
        QueueName: 'jobs',
        VisibilityTimeout: visibility,
        MessageRetentionPeriod: 60,
        RedrivePolicy: {
          deadLetterTargetArn: { 'Fn::GetAtt': ['Dead', 'Arn'] },
          maxReceiveCount: 2,
        },
      },
    },
    Papers: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'papers' } },
  };
}

function assemblyFolder(visibility?: number): string {
  return cdkOut({ S: { Resources: resources(visibility) } });
}

function start(folder: string, visibility?: number) {
  const assembly = loadAssembly(assemblyFolder(visibility), {}, PLACE);
  return startQueues({ assembly, folder, region });
}

function clients(port: number) {
  const shared = {
    endpoint: `http://127.0.0.1:${port}`,
    region,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  };
  return { sqs: new SQSClient(shared), s3: new S3Client(shared) };
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'queues-'));
}

/** Another process that holds the queues, to be killed. */
async function hostProcess(folder: string) {
  const source = (path: string) => new URL(`../../../local/${path}`, import.meta.url).href;
  const script = join(folder, 'host.ts');
  writeFileSync(
    script,
    `import { startQueues } from '${source('queues/queues.ts')}';
     import { loadAssembly } from '${source('template/assembly.ts')}';
     const assembly = loadAssembly('${assemblyFolder()}', {}, ${JSON.stringify(PLACE)});
     const { port } = await startQueues({ assembly, folder: ${JSON.stringify(folder)}, region: '${region}' });
     console.log(port);`,
  );
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<number>((resolve) =>
    child.stdout.once('data', (data) => resolve(Number(data))),
  );
  const kill = () => new Promise((resolve) => child.on('exit', resolve).kill('SIGKILL'));
  return { port, kill };
}

describe('queues', () => {
  it('move a message to the dead-letter queue after its receptions', async () => {
    const queues = await start(newFolder(), 0);
    const { sqs } = clients(queues.port);
    await sqs.send(new SendMessageCommand({ QueueUrl: URL_OF, MessageBody: '一' }));
    const receive = new ReceiveMessageCommand({ QueueUrl: URL_OF });
    expect((await sqs.send(receive)).Messages?.[0]?.Body).toBe('一');
    expect((await sqs.send(receive)).Messages).toHaveLength(1);
    expect((await sqs.send(receive)).Messages).toBeUndefined();
    expect(queues.counts('dead')).toEqual({ ready: 1, delayed: 0, inFlight: 0 });
    expect(queues.counts(URL_OF).ready).toBe(0);
    await queues.stop();
  });

  it('refuse more than 1 MiB', async () => {
    const queues = await start(newFolder());
    const { sqs } = clients(queues.port);
    const send = (MessageBody: string) =>
      sqs.send(new SendMessageCommand({ QueueUrl: URL_OF, MessageBody }));
    await send('x'.repeat(1_048_576));
    await expect(send('回'.repeat(349_526))).rejects.toThrow(/shorter than 1048576 bytes/);
    await queues.stop();
  });

  it('survive a kill -9: what waited waits, what was in flight comes back, what was deleted is gone', async () => {
    const folder = newFolder();
    const host = await hostProcess(folder);
    const before = clients(host.port);
    for (const MessageBody of ['a', 'b', 'c', 'd']) {
      await before.sqs.send(new SendMessageCommand({ QueueUrl: URL_OF, MessageBody }));
    }
    await before.sqs.send(
      new SendMessageCommand({ QueueUrl: URL_OF, MessageBody: 'later', DelaySeconds: 600 }),
    );
    const take = async () => {
      const taken = await before.sqs.send(new ReceiveMessageCommand({ QueueUrl: URL_OF }));
      return taken.Messages?.[0]?.ReceiptHandle;
    };
    const first = await take();
    await before.sqs.send(new DeleteMessageCommand({ QueueUrl: URL_OF, ReceiptHandle: first }));
    await take();
    await before.s3.send(new PutObjectCommand({ Bucket: 'papers', Key: 'a/b', Body: '纸' }));
    await host.kill();

    const queues = await start(folder);
    const { sqs, s3 } = clients(queues.port);
    const counts = queues.counts('jobs');
    expect(counts.ready + counts.inFlight).toBe(3);
    expect(counts.delayed).toBe(1);
    await delay(1100);
    expect(queues.counts('jobs')).toEqual({ ready: 3, delayed: 1, inFlight: 0 });
    const object = await s3.send(new GetObjectCommand({ Bucket: 'papers', Key: 'a/b' }));
    expect(await object.Body?.transformToString()).toBe('纸');
    const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: 'jobs' }));
    expect(QueueUrl).toBe(URL_OF);
    await queues.stop();
  });

  it('take changed settings of the template without losing messages', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await clients(first.port).sqs.send(
      new SendMessageCommand({ QueueUrl: URL_OF, MessageBody: 'kept' }),
    );
    await first.stop();
    const second = await start(folder, 30);
    await clients(second.port).sqs.send(new ReceiveMessageCommand({ QueueUrl: URL_OF }));
    await delay(1100);
    expect(second.counts('jobs')).toEqual({ ready: 0, delayed: 0, inFlight: 1 });
    await second.stop();
  });

  it('listen on loopback only', async () => {
    const queues = await start(newFolder());
    const outward = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4')?.address;
    if (outward !== undefined) {
      await expect(fetch(`http://${outward}:${queues.port}/health`)).rejects.toThrow();
    }
    expect((await fetch(`http://127.0.0.1:${queues.port}/health`)).status).toBe(200);
    await queues.stop();
  });
});
