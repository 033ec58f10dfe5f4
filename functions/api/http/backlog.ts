import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';

/** What waits in a queue, about: SQS counts to within a minute. */
export interface Backlog {
  /** As alarms and the runbook call it; what ends in `-failures` waits for an operator. */
  queue: string;
  waiting: number;
  /** Handed out and not yet done. */
  underWay: number;
}

const NAMES = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;

/** The backlog of each queue that the template names; none where it names none. One call a queue, side by side. */
export async function backlogs(
  { QUEUES = '', QUEUE_URL_PREFIX = '' } = process.env,
  // By the region's endpoint, not by the address in the queue's: there is another one on one machine.
  sqs = new SQSClient({ useQueueUrlAsEndpoint: false }),
): Promise<Backlog[]> {
  return Promise.all(
    QUEUES.split(',')
      .filter(Boolean)
      .map(async (queue) => {
        const QueueUrl = `${QUEUE_URL_PREFIX}${queue}`;
        const ask = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...NAMES] });
        const { Attributes = {} } = await sqs.send(ask);
        const [waiting = 0, underWay = 0] = NAMES.map((name) => Number(Attributes[name] ?? 0));
        return { queue, waiting, underWay };
      }),
  );
}
