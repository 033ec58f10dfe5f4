import '../support/environment.ts';
import {
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openNextRound, resumeRoute } from '../../functions/domain/decide/course.ts';
import type { StoredEvent } from '../../functions/domain/events.ts';
import { createAdvance } from '../../functions/reactions/advance.ts';
import { logger } from '../../functions/runtime/logger.ts';
import { findToken, replaceToken } from '../../functions/store/ledger/tokens.ts';
import type { Store } from '../../functions/store/store.ts';
import {
  completed,
  consulting,
  contacted,
  dissatisfied,
  divided,
  rated,
} from '../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { clockOn, registered, type Story, told } from '../support/given.ts';
import { context } from '../support/http.ts';
import { imported, oldRow } from '../support/oldList.ts';
import { noticeOf, queueOf, serviceError } from '../support/reacting.ts';
import { stored, withDirectory } from '../support/storing.ts';
import { waitingAt } from '../support/waitingAt.ts';

let database: TestDatabase;
let store: Store;
const sfn = new SFNClient({});
const machine = mockClient(sfn);
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
beforeEach(async () => {
  store = await database.newStore();
  await withDirectory(store);
  machine.reset();
  machine.on(StartExecutionCommand).resolves({});
  machine.on(StopExecutionCommand).resolves({});
  machine.on(SendTaskSuccessCommand).resolves({});
});

const ARN = 'arn:aws:states:us-east-1:000000000000:stateMachine:huiyin-handling';
const machineArn = (name: string) => ARN.replace('handling', name);
const react = (...events: (StoredEvent | undefined)[]) =>
  createAdvance({ store, sfn, machineArn, clock: clockOn() })(
    queueOf(events.flatMap((event) => event ?? []).map(noticeOf)),
    context,
  );
const DONE = { batchItemFailures: [] };
const itemId = 'npc-2026-012';

const started = () =>
  machine.commandCalls(StartExecutionCommand).map(({ args: [{ input }] }) => ({
    arn: input.stateMachineArn,
    name: input.name,
    input: JSON.parse(input.input ?? '{}'),
  }));
const stopped = () =>
  machine.commandCalls(StopExecutionCommand).map(({ args: [{ input }] }) => input.executionArn);
const heard = () =>
  machine.commandCalls(SendTaskSuccessCommand).map(({ args: [{ input }] }) => ({
    token: input.taskToken,
    ...JSON.parse(input.output ?? '{}'),
  }));

async function latest(story: Story): Promise<StoredEvent | undefined> {
  await stored(store, story);
  return story.events.at(-1);
}

describe('a registration', () => {
  it('starts the execution that leads to the item', async () => {
    expect(await react(await latest(registered()))).toEqual(DONE);
    expect(started()).toEqual([
      { arn: ARN, name: 'npc-2026-012-r1-a1', input: { itemId, round: 1 } },
    ]);
  });

  it('again starts nothing more: the name is taken', async () => {
    const event = await latest(registered());
    machine.on(StartExecutionCommand).rejects(serviceError('ExecutionAlreadyExists', 400));
    expect(await react(event, event)).toEqual(DONE);
  });

  it('that cannot be started comes back', async () => {
    machine.on(StartExecutionCommand).rejects(serviceError('ThrottlingException', 400));
    const { batchItemFailures } = await react(await latest(registered()));
    expect(batchItemFailures).toEqual([{ itemIdentifier: 'm0' }]);
  });

  it('told late, when a later attempt runs, starts nothing', async () => {
    const story = registered();
    const resumed = told(story, resumeRoute(story.state, '没有运行中的流程'));
    await stored(store, resumed);
    await react(resumed.events[0]);
    expect(started()).toEqual([]);
  });
});

describe('an import half-way', () => {
  it('starts the execution at the step where the item stands', async () => {
    await react(await latest(imported(oldRow('decide'))));
    expect(started()).toEqual([
      {
        arn: ARN,
        name: 'npc-2026-012-r2-a1',
        input: { itemId, round: 2, resumeAt: 'decide' },
      },
    ]);
  });
});

describe('a completed step', () => {
  const story = completed(waitingAt('sign'), 'sign');

  it('tells the machine once and forgets the token', async () => {
    const event = await latest(story);
    await replaceToken(store, itemId, 'sign-1', 'the-token');
    await react(event);
    expect(heard()).toEqual([
      expect.objectContaining({
        token: 'the-token',
        outcome: 'done',
        by: '魏长河',
        promise: false,
      }),
    ]);
    expect(await findToken(store, itemId, 'sign-1')).toBeUndefined();
    expect(await react(event)).toEqual(DONE);
    expect(heard()).toHaveLength(1);
  });

  it('is told late to an execution that is gone: swallowed', async () => {
    const event = await latest(story);
    await replaceToken(store, itemId, 'sign-1', 'the-token');
    machine.on(SendTaskSuccessCommand).rejects(serviceError('TaskTimedOut', 400));
    expect(await react(event)).toEqual(DONE);
    expect(await findToken(store, itemId, 'sign-1')).toBeUndefined();
  });

  it('that could not be told comes back, its token kept', async () => {
    const event = await latest(story);
    await replaceToken(store, itemId, 'sign-1', 'the-token');
    machine
      .on(SendTaskSuccessCommand)
      .rejectsOnce(serviceError('ThrottlingException', 400))
      .resolves({});
    expect((await react(event)).batchItemFailures).toHaveLength(1);
    expect(await findToken(store, itemId, 'sign-1')).toBe('the-token');
    expect(await react(event)).toEqual(DONE);
    expect(heard()).toHaveLength(2);
  });

  it('does not forget a token that took its place meanwhile', async () => {
    const event = await latest(story);
    await replaceToken(store, itemId, 'sign-1', 'old');
    machine.on(SendTaskSuccessCommand).callsFake(async () => {
      await replaceToken(store, itemId, 'sign-1', 'new');
      return {};
    });
    await react(event);
    expect(await findToken(store, itemId, 'sign-1')).toBe('new');
  });

  it('of one item that fails keeps the others of its batch going', async () => {
    const other = registered({ number: '013' });
    await stored(store, other);
    const event = await latest(story);
    await replaceToken(store, itemId, 'sign-1', 'the-token');
    machine.on(SendTaskSuccessCommand).rejects(serviceError('ThrottlingException', 400));
    expect(await react(event, other.events[0])).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm0' }],
    });
    expect(started().map(({ name }) => name)).toEqual(['npc-2026-013-r1-a1']);
  });
});

describe('ratings', () => {
  it('end the wait when everybody has answered', async () => {
    const one = rated(consulting(), 's1');
    await stored(store, one);
    await replaceToken(store, itemId, 'consult-1', 'the-token');
    await react(one.events.at(-1));
    expect(heard()).toEqual([]);
    const both = rated(one, 's2', dissatisfied);
    await stored(store, { events: both.events.slice(-1) });
    await react(both.events.at(-1));
    expect(heard()).toMatchObject([{ token: 'the-token', outcome: 'unsatisfied' }]);
  });

  it('or when the window is over', async () => {
    const closed = told(consulting(), {
      type: 'consultation.closed',
      data: { round: 1, unreturned: ['s1', 's2'] },
    });
    const event = await latest(closed);
    await replaceToken(store, itemId, 'consult-1', 'the-token');
    await react(event);
    expect(heard()).toMatchObject([{ outcome: 'unreturned' }]);
  });
});

it('a next round starts at 办前调查', async () => {
  const unhappy = rated(rated(consulting(), 's1', dissatisfied), 's2');
  const body = openNextRound(unhappy.state, unhappy.rules);
  if (!body) throw new Error('no round');
  await react(await latest(told(unhappy, body)));
  expect(started()).toMatchObject([
    { name: 'npc-2026-012-r2-a1', input: { itemId, round: 2, resumeAt: 'investigate' } },
  ]);
});

describe('a resumed route', () => {
  const story = waitingAt('deputy-review');
  const resumed = told(story, resumeRoute(story.state, '没有运行中的流程'));

  it('stops the former execution and starts the next at the recorded step', async () => {
    const event = await latest(resumed);
    machine.on(StopExecutionCommand).rejectsOnce(serviceError('ExecutionDoesNotExist', 400));
    expect(await react(event)).toEqual(DONE);
    expect(stopped()).toEqual([`${ARN.replace('stateMachine', 'execution')}:npc-2026-012-r1-a1`]);
    expect(started()).toMatchObject([
      { name: 'npc-2026-012-r1-a2', input: { itemId, round: 1, resumeAt: 'deputy-review' } },
    ]);
  });

  it('is left to the latest attempt', async () => {
    const twice = told(resumed, resumeRoute(resumed.state, '又一次'));
    await stored(store, twice);
    await react(twice.events.at(-2));
    expect(started()).toEqual([]);
    await react(twice.events.at(-1));
    expect(started()).toMatchObject([{ name: 'npc-2026-012-r1-a3' }]);
  });
});

it('what is no item, or an event that moves nothing, does nothing', async () => {
  const story = contacted(divided(), 'before');
  const event = await latest(story);
  await react(event, {
    stream: 'directory#main',
    version: 1,
    type: 'directory.loaded',
  } as StoredEvent);
  expect([started(), stopped(), heard()]).toEqual([[], [], []]);
});

it('leaves a line that names item and execution, whether it came to its end or not', async () => {
  const lines = vi.spyOn(logger, 'info');
  const faults = vi.spyOn(logger, 'error');
  const story = registered();
  await stored(store, story);
  const about = { itemId, type: 'item.registered', execution: 'npc-2026-012-r1-a1' };
  await react(story.events[0]);
  expect(lines).toHaveBeenLastCalledWith('reacted', expect.objectContaining(about));
  machine.on(StartExecutionCommand).rejects(serviceError('ThrottlingException'));
  await react(story.events[0]);
  expect(faults).toHaveBeenLastCalledWith('reaction failed', expect.objectContaining(about));
});
