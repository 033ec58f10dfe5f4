import type { Operator } from './operator.ts';

interface Inspected {
  messages: { inflight: { receiptHandle: string }[] };
}

/**
 * Makes messages visible again that an earlier run had taken and not yet deleted: whoever took them
 * is gone, and waiting for their visibility timeout would hold the rehearsal up for minutes.
 */
export async function releaseTaken(
  queueUrls: readonly string[],
  port: number,
  operator: Operator,
): Promise<void> {
  for (const QueueUrl of queueUrls) {
    const name = QueueUrl.slice(QueueUrl.lastIndexOf('/') + 1);
    const answer = await fetch(`http://127.0.0.1:${port}/_fauxqs/queues/${name}`);
    const { messages } = (await answer.json()) as Inspected;
    for (const { receiptHandle: ReceiptHandle } of messages.inflight) {
      const given = { QueueUrl, ReceiptHandle, VisibilityTimeout: 0 };
      await operator('sqs', 'ChangeMessageVisibility', given);
    }
  }
}
