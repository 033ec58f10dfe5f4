import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openEmulator } from '../../../local/queues/emulator.ts';
import { dropExpired } from '../../../local/queues/retention.ts';

it('drops messages over their retention, for good', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'retention-'));
  const first = await openEmulator(folder, 'us-east-1');
  const queue = first.sqs.createQueue('q', 'http://x/0/q', 'arn:aws:sqs:us-east-1:0:q', {
    MessageRetentionPeriod: '60',
  });
  const message = (id: string, sentTimestamp: number) => ({
    messageId: id,
    body: id,
    md5OfBody: '',
    messageAttributes: {},
    md5OfMessageAttributes: '',
    sentTimestamp,
    approximateReceiveCount: 0,
  });
  queue.enqueue(message('old', 1_000));
  queue.enqueue(message('young', 2_000));
  expect(dropExpired(first, 61_500)).toBe(1);
  expect(queue.messages.map(({ body }) => body)).toEqual(['young']);
  await first.app.close();
  const second = await openEmulator(folder, 'us-east-1');
  expect(second.sqs.getQueueByName('q')?.messages.map(({ body }) => body)).toEqual(['young']);
  await second.app.close();
});
