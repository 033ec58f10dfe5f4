import '../support/environment.ts';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createRelay } from '../../functions/reactions/relay.ts';
import { metrics } from '../../functions/runtime/metrics.ts';
import { consulting, divided, rated } from '../support/acting.ts';
import { registered, told } from '../support/given.ts';
import { batchOf, recordOf, serviceError } from '../support/reacting.ts';

const sqs = new SQSClient({});
const queues = mockClient(sqs);
const relay = createRelay({
  ...{ sqs, advanceQueue: 'advance', mailQueue: 'mail', backupQueue: 'backup' },
});

interface Message {
  stream: string;
  version: number;
  type: string;
}

const sentTo = (queue: string) =>
  queues
    .commandCalls(SendMessageBatchCommand)
    .filter(({ args: [{ input }] }) => input.QueueUrl === queue)
    .map(({ args: [{ input }] }) =>
      (input.Entries ?? []).map(({ MessageBody = '' }) => JSON.parse(MessageBody) as Message),
    );

describe('the relay', () => {
  beforeEach(() => {
    queues.reset();
    queues.on(SendMessageBatchCommand).resolves({});
  });
  const story = rated(rated(consulting(), 's1'), 's2');

  it('hands each queue the events that concern it, in order, ten at a time', async () => {
    expect(await relay(batchOf(story.events))).toEqual({ batchItemFailures: [] });
    const versions = (types: string[]) =>
      story.events.filter(({ type }) => types.includes(type)).map(({ version }) => version);
    const flat = (queue: string) =>
      sentTo(queue)
        .flat()
        .map(({ version }) => version);
    expect(flat('advance')).toEqual(
      versions(['item.registered', 'task.completed', 'rating.received']),
    );
    expect(flat('mail')).toEqual(
      versions([
        'task.opened',
        'task.completed',
        'rating.received',
        'co-unit.asked',
        'co-unit.answered',
      ]),
    );
    // The export reads a stream whole: one word for it is enough.
    expect(sentTo('backup')).toEqual([[{ stream: story.events[0]?.stream }]]);
    expect([...sentTo('advance'), ...sentTo('mail')].every(({ length }) => length <= 10)).toBe(
      true,
    );
  });

  it('tells no more than which event it was', async () => {
    await relay(batchOf(registered().events));
    expect(sentTo('advance')).toEqual([
      [{ stream: 'item#npc-2026-012', version: 1, type: 'item.registered' }],
    ]);
    expect(sentTo('mail')).toEqual([]);
  });

  it('keeps contacts, progress and failures to itself', async () => {
    const failed = told(divided(), {
      type: 'route.failed',
      data: { state: '分工 Assign', error: 'e', cause: 'c' },
    });
    await relay(batchOf(failed.events.slice(-1)));
    expect([sentTo('advance'), sentTo('mail')]).toEqual([[], []]);
  });

  it.each([
    ['an error', () => queues.on(SendMessageBatchCommand).rejects(serviceError('Throttled', 400))],
    [
      'one message refused',
      () =>
        queues.on(SendMessageBatchCommand).resolves({
          Failed: [{ Id: '0', Code: 'InternalError', SenderFault: false }],
        }),
    ],
  ])('gives the batch back after %s', async (_what, fail) => {
    fail();
    const { batchItemFailures } = await relay(batchOf(story.events));
    expect(batchItemFailures).toEqual([{ itemIdentifier: 'item#npc-2026-012/1' }]);
  });

  it.each(['MODIFY', 'REMOVE'] as const)(
    'raises an alarm at %s, and hands nothing on',
    async (name) => {
      const raised = vi.spyOn(metrics, 'addMetric');
      const [event] = registered().events;
      if (!event) throw new Error('no event');
      expect(await relay({ Records: [recordOf(event, name)] })).toEqual({ batchItemFailures: [] });
      expect(raised).toHaveBeenCalledWith('HistoryRewritten', 'Count', 1);
      expect(sentTo('advance')).toEqual([]);
      raised.mockRestore();
    },
  );

  it('is silent about history that only grows', async () => {
    const raised = vi.spyOn(metrics, 'addMetric');
    await relay(batchOf(registered().events));
    expect(raised).not.toHaveBeenCalledWith('HistoryRewritten', 'Count', expect.anything());
    raised.mockRestore();
  });

  it('counts what people ask for every day', async () => {
    const counted = vi.spyOn(metrics, 'addMetric');
    await relay(batchOf(rated(rated(consulting(), 's1'), 's2').events));
    expect(counted.mock.calls).toEqual([
      ['ItemsRegistered', 'Count', 1],
      ['RatedSatisfied', 'Count', 2],
    ]);
    counted.mockRestore();
  });
});
