import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoredEvent } from '../../functions/domain/events.ts';
import { promising } from '../support/acting.ts';

// The module reads its queues from the environment when it is loaded, as in Lambda.
process.env.ADVANCE_QUEUE_URL = 'http://queues/advance';
process.env.MAIL_QUEUE_URL = 'http://queues/mail';
process.env.POWERTOOLS_METRICS_NAMESPACE = 'Huiyin';

const sqs = mockClient(SQSClient);
let relay: typeof import('../../functions/reactions/relay.ts')['handler'];
beforeAll(async () => {
  relay = (await import('../../functions/reactions/relay.ts')).handler;
});
beforeEach(() => {
  sqs.reset();
  sqs.on(SendMessageBatchCommand).resolves({});
});

function recordOf(event: StoredEvent, eventName: DynamoDBRecord['eventName'] = 'INSERT') {
  const NewImage = marshall(event, { removeUndefinedValues: true });
  return {
    eventName,
    dynamodb: { NewImage, SequenceNumber: `s${event.version}` },
  } as DynamoDBRecord;
}

/** What each queue was sent: versions and types, no content. */
function sent(queue: string) {
  return sqs
    .commandCalls(SendMessageBatchCommand)
    .filter((call) => call.args[0].input.QueueUrl === `http://queues/${queue}`)
    .flatMap((call) => call.args[0].input.Entries ?? [])
    .map(({ MessageBody }) => JSON.parse(MessageBody ?? '') as Record<string, unknown>);
}

const { events } = promising();

describe('relay', () => {
  it('tells each queue of the events that concern it, by place and type only', async () => {
    expect(await relay({ Records: events.map((e) => recordOf(e)) })).toEqual({
      batchItemFailures: [],
    });
    const types = (queue: string) => [...new Set(sent(queue).map(({ type }) => type))].sort();
    expect(types('advance')).toEqual(['item.registered', 'task.completed']);
    expect(types('mail')).toEqual(['task.completed', 'task.opened']);
    expect(Object.keys(sent('mail')[0] ?? {}).sort()).toEqual(['stream', 'type', 'version']);
    expect(sent('advance')).toHaveLength(
      events.filter(({ type }) => types('advance').includes(type)).length,
    );
  });

  it('asks for the batch again when a queue refuses', async () => {
    sqs.on(SendMessageBatchCommand).resolves({
      Failed: [{ Id: '0', SenderFault: false, Code: 'InternalError' }],
    });
    expect(await relay({ Records: events.map((e) => recordOf(e)) })).toEqual({
      batchItemFailures: [{ itemIdentifier: 's1' }],
    });
  });

  it('raises the metric of a rewritten history and sends nothing for it', async () => {
    const { metrics } = await import('../../functions/runtime/metrics.ts');
    const counted = vi.spyOn(metrics, 'addMetric');
    const [first] = events;
    if (!first) throw new Error('the story is empty');
    await relay({ Records: [recordOf(first, 'MODIFY')] });
    expect(sqs.commandCalls(SendMessageBatchCommand)).toHaveLength(0);
    expect(counted).toHaveBeenCalledWith('HistoryRewritten', 'Count', 1);
    counted.mockRestore();
  });
});
