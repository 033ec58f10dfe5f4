import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../functions/domain/events.ts';
import { itemFacts } from '../../../functions/domain/rates/facts.ts';
import { applyToViews } from '../../../functions/store/views/apply.ts';
import { inspecting, promising, secondTime } from '../../support/acting.ts';
import { registered, told } from '../../support/given.ts';
import { inOrder, replayed } from '../../support/replay.ts';

const neighbours = ['017', '003'].map((number) => registered({ number }));
const promised = inspecting(promising());
const rated = told(secondTime(), {
  type: 'item.concluded',
  data: { how: 'closed', on: '2026-03-16' },
});

describe('what is kept event by event', () => {
  it.each([
    ['a promise beside its neighbours', promised],
    ['a second round that is closed', rated],
  ])('is after each event what a recount gives: %s', async (_, story) => {
    const events = [...neighbours, story].flatMap((one) => one.events);
    const replay = await replayed(events);
    expect(replay).toMatchObject({ faults: [], events: events.length, items: 3 });
    const facts = [...neighbours, story].map(({ state }) => itemFacts(state));
    expect(await replay.kept(2026)).toEqual(
      facts.toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1)),
    );
  });

  it('is told with item, event and rate where it differs', async () => {
    const delivered = promised.events.find(
      ({ type, data }) => type === 'task.completed' && 'step' in data && data.step === 'deliver',
    ) as StoredEvent;
    // Passes one event over, as a reaction would that takes it for delivered before.
    const deaf: typeof applyToViews = async (store, events) => {
      if (!events.includes(delivered)) await applyToViews(store, events);
    };
    const { faults, events } = await replayed(promised.events, deaf);
    const { version } = delivered;
    expect(events).toBe(version);
    const told = faults.map((fault) => fault.replace(/（.*/, ''));
    const where = `npc-2026-012 第${version}个事件 task.completed：`;
    expect(told).toContain(`${where}npc-2026-012的事实与重算的不同`);
    expect(told).toContain(`${where}办复率：记的是0、0、0，重算是1、0、0`);
  });

  it('is told where the totals alone are not what the items give', async () => {
    // As a counter would stand that was added to twice.
    const twice: typeof applyToViews = async (store, events) => {
      await applyToViews(store, events);
      if (events.some(({ type }) => type === 'rating.received')) {
        const add = { pk: 'TOTALS#2026', sk: 'suggestion#lead#city#18#other#rates' };
        const write = {
          ...{ TableName: 'views', Key: add, UpdateExpression: 'ADD #0 :0' },
          ExpressionAttributeNames: { '#0': 'closed#c' },
          ExpressionAttributeValues: { ':0': 1 },
        };
        await store.db.send(new TransactWriteCommand({ TransactItems: [{ Update: write }] }));
      }
    };
    const { faults } = await replayed(promised.events, twice);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(
      /^npc-2026-012 第38个事件 rating.received：办结率：记的是1、1、0，重算是0、1、0/,
    );
  });

  it('is told where a neighbour is lost', async () => {
    const last = promised.events.at(-1) as StoredEvent;
    const losing: typeof applyToViews = async (store, events) => {
      await applyToViews(store, events);
      if (!events.includes(last)) return;
      // What a reaction would leave that puts an item's facts and not those beside it.
      const [first] = promised.events;
      if (first) await applyToViews({ ...store, db: empty(store.db) }, promised.events);
    };
    const events = [...neighbours.flatMap((one) => one.events), ...promised.events];
    const { faults } = await replayed(events, losing);
    expect(faults.some((fault) => fault.includes('npc-2026-017的事实'))).toBe(true);
  });
});

/** The same views, as if nothing had been in them. */
function empty<T extends { send(command: never): unknown }>(db: T): T {
  const send = (command: { constructor: { name: string } }) =>
    command.constructor.name === 'GetCommand' ? {} : db.send(command as never);
  return { send } as unknown as T;
}

describe('the order of events', () => {
  it('is that in which they were written, whatever they came in, and that of each item', () => {
    const [first, second] = neighbours.flatMap((one) => one.events) as [StoredEvent, StoredEvent];
    const late = { ...first, at: '2026-03-18T01:00:00.000Z' };
    const early = { ...first, version: 2, at: '2026-03-17T01:00:00.000Z' };
    const between = { ...second, at: '2026-03-17T12:00:00.000Z' };
    expect(inOrder([early, between, late])).toEqual([between, late, early]);
  });
});
