import type { Place } from '../template/identity.ts';
import { type Answer, type Demand, type Exchange, type Forward, textOf } from './exchange.ts';
import { Fault, notImplemented } from './fault.ts';

/** The right that each operation needs: batches have none of their own. */
const RIGHTS: Readonly<Record<string, string>> = {
  SendMessage: 'SendMessage',
  SendMessageBatch: 'SendMessage',
  ReceiveMessage: 'ReceiveMessage',
  DeleteMessage: 'DeleteMessage',
  DeleteMessageBatch: 'DeleteMessage',
  ChangeMessageVisibility: 'ChangeMessageVisibility',
  ChangeMessageVisibilityBatch: 'ChangeMessageVisibility',
  GetQueueAttributes: 'GetQueueAttributes',
  GetQueueUrl: 'GetQueueUrl',
  ListQueues: 'ListQueues',
  PurgeQueue: 'PurgeQueue',
};

/** SQS in its JSON protocol: checks the right on the queue, then passes the bytes on. */
export function createSqs(options: {
  place: Place;
  demand: Demand;
  forward: Forward;
}): (operation: string, exchange: Exchange) => Promise<Answer> {
  const { place, demand, forward } = options;
  const prefix = `arn:${place.partition}:sqs:${place.region}:${place.accountId}:`;
  return async (operation, exchange) => {
    const right = RIGHTS[operation];
    if (exchange.caller.roleArn !== undefined) {
      if (right === undefined) throw notImplemented('sqs', operation);
      let body: Record<string, unknown>;
      try {
        body = JSON.parse(exchange.body.toString());
      } catch {
        throw new Fault('SerializationException', 'The request body is not valid JSON');
      }
      const url = textOf(body, 'QueueUrl');
      const name = textOf(body, 'QueueName') || url.slice(url.lastIndexOf('/') + 1) || '*';
      demand(exchange, [{ action: `sqs:${right}`, resource: prefix + name }]);
    }
    return forward(exchange);
  };
}
