import { GetQueueAttributesCommand, ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { operator } from './aws.ts';
import type { Dev } from './dev.ts';

const DEAD = /([a-z]+)-failures$/;
/** The nightly export pulls it, nobody is called for it. */
const PULLED = /-backup$/;

/** The queues that call a function, or those where an operator finds what failed too often. */
export async function queueUrls(sqs: SQSClient, kind: 'work' | 'dead'): Promise<string[]> {
  const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({}));
  return QueueUrls.filter((url) => !PULLED.test(url) && DEAD.test(url) === (kind === 'dead'));
}

/** How many messages lie in each dead-letter queue, by a short name. */
export async function deadLetters(dev: Dev): Promise<Record<string, number>> {
  const sqs = new SQSClient(await operator(dev));
  const found: Record<string, number> = {};
  for (const QueueUrl of await queueUrls(sqs, 'dead')) {
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
    );
    const name = DEAD.exec(QueueUrl)?.[1] ?? QueueUrl;
    found[name] = Number(Attributes?.ApproximateNumberOfMessages ?? 0);
  }
  sqs.destroy();
  return found;
}
