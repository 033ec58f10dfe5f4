import '../support/environment.ts';
import { SendTaskSuccessCommand, SFNClient } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { itemStream } from '../../functions/domain/events.ts';
import type { StepId } from '../../functions/domain/steps/ids.ts';
import { logger } from '../../functions/runtime/logger.ts';
import { eventsAfter } from '../../functions/store/events.ts';
import { findToken } from '../../functions/store/ledger/tokens.ts';
import type { Store } from '../../functions/store/store.ts';
import { createTasks } from '../../functions/workflow/tasks.ts';
import { completed, consulting, dissatisfied, promising, rated } from '../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { clockOn, registered, type Story } from '../support/given.ts';
import { serviceError } from '../support/reacting.ts';
import { shown, stored, withDirectory } from '../support/storing.ts';
import { waitingAt } from '../support/waitingAt.ts';

let database: TestDatabase;
let store: Store;
let call: ReturnType<typeof createTasks>;
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
  machine.on(SendTaskSuccessCommand).resolves({});
  call = createTasks({ store, sfn, clock: clockOn() });
});

const itemId = 'npc-2026-012';
const opening = (step: StepId, token: string, round = 1) =>
  call({ action: 'openTask', step, token, input: { itemId, round } });
const events = () => eventsAfter(store, itemStream(itemId), 0);
const told = () =>
  machine.commandCalls(SendTaskSuccessCommand).map(({ args: [{ input }] }) => ({
    token: input.taskToken,
    ...JSON.parse(input.output ?? '{}'),
  }));

describe('openTask', () => {
  it('writes the task with its token, once however often it is called', async () => {
    await stored(store, registered());
    await opening('propose', 'one');
    await opening('propose', 'one');
    expect((await events()).map(({ type }) => type)).toEqual(['item.registered', 'task.opened']);
    expect(await findToken(store, itemId, 'propose-1')).toBe('one');
    expect(told()).toEqual([]);
  });

  it('gives a waiting task the token of the execution that took over', async () => {
    await stored(store, waitingAt('sign'));
    await opening('sign', 'new');
    expect(await findToken(store, itemId, 'sign-1')).toBe('new');
    expect(told()).toEqual([]);
  });

  it('tells at once what is done already', async () => {
    await stored(store, completed(waitingAt('sign'), 'sign'));
    await opening('sign', 'new');
    expect(told()).toEqual([
      expect.objectContaining({ token: 'new', outcome: 'done', by: '魏长河' }),
    ]);
  });

  it('tells a return that the lost execution never heard of', async () => {
    const story = completed(waitingAt('sign'), 'sign', 'return', { opinion: '请再斟酌' });
    await stored(store, story);
    await opening('sign', 'new');
    expect(told()).toMatchObject([{ outcome: 'return' }]);
    expect(await events()).toHaveLength(story.events.length);
  });

  it('says whether the reply made a promise', async () => {
    const story = rated(rated(promising(), 's1'), 's2');
    await stored(store, story);
    await opening('consult', 'new');
    expect(told()).toMatchObject([{ outcome: 'satisfied', promise: true }]);
  });

  it('five calls at the same time open one task', async () => {
    await stored(store, registered());
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((token) => opening('propose', token)));
    expect((await events()).filter(({ type }) => type === 'task.opened')).toHaveLength(1);
  });

  it('of a former round opens nothing', async () => {
    await stored(store, waitingAt('sign'));
    await opening('number', 'old', 2);
    expect((await events()).at(-1)?.type).toBe('task.opened');
    expect((await events()).at(-1)?.data).toMatchObject({ step: 'sign' });
  });

  it('of no item is an error that the machine retries', async () => {
    await expect(opening('propose', 'one')).rejects.toThrow('no item npc-2026-012');
  });

  it.each(['TaskTimedOut', 'InvalidToken', 'TaskDoesNotExist'])('swallows %s', async (name) => {
    machine.on(SendTaskSuccessCommand).rejects(serviceError(name, 400));
    await stored(store, completed(waitingAt('sign'), 'sign'));
    await expect(opening('sign', 'new')).resolves.toBeUndefined();
  });

  it('passes other errors on', async () => {
    machine.on(SendTaskSuccessCommand).rejects(serviceError('ThrottlingException', 400));
    await stored(store, completed(waitingAt('sign'), 'sign'));
    await expect(opening('sign', 'new')).rejects.toThrow('ThrottlingException');
  });
});

describe('openNextRound', () => {
  const unhappy = (): Story => rated(rated(consulting(), 's1', dissatisfied), 's2');
  const next = (round = 1) => call({ action: 'openNextRound', input: { itemId, round } });

  it('opens the second round once', async () => {
    await shown(store, unhappy());
    await Promise.all([next(), next()]);
    await next();
    const rounds = (await events()).filter(({ type }) => type === 'round.opened');
    expect(rounds.map(({ data }) => data)).toEqual([
      expect.objectContaining({ round: 2, reason: '驿站没有建到城西' }),
    ]);
  });
});

describe('conclude', () => {
  const conclude = (how: 'closed' | 'tracking', round = 1) =>
    call({ action: 'conclude', how, input: { itemId, round } });

  it.each(['closed', 'tracking'] as const)('%s, once', async (how) => {
    await stored(store, completed(waitingAt('inspect'), 'inspect'));
    await Promise.all([conclude(how), conclude(how)]);
    await conclude(how);
    const ends = (await events()).filter(({ type }) => type === 'item.concluded');
    expect(ends.map(({ data }) => data)).toEqual([expect.objectContaining({ how })]);
  });

  it('not by an execution of a former round', async () => {
    await stored(store, completed(waitingAt('inspect'), 'inspect'));
    await conclude('closed', 2);
    expect((await events()).at(-1)?.type).toBe('task.completed');
  });
});

it('recordFailure records a failure once', async () => {
  await stored(store, waitingAt('draft'));
  const failure = { state: '拟稿 Draft', error: 'Lambda.Unknown', cause: '…' };
  for (let nth = 0; nth < 2; nth += 1) {
    await call({ action: 'recordFailure', input: { itemId, round: 1 }, failure });
  }
  const failures = (await events()).filter(({ type }) => type === 'route.failed');
  expect(failures.map(({ data }) => data)).toEqual([failure]);
});

it('each step leaves a line that names item, execution and what it wrote', async () => {
  const execution = 'arn:aws:states:us-east-1:000000000000:execution:huiyin-handling:r1-a1';
  const lines = vi.spyOn(logger, 'info');
  const faults = vi.spyOn(logger, 'error');
  const input = { itemId, round: 1 };
  await stored(store, registered());
  await call({ action: 'openTask', step: 'propose', token: 'one', input, execution });
  const said = { action: 'openTask', step: 'propose', itemId, execution: 'r1-a1' };
  expect(lines).toHaveBeenLastCalledWith('step', { ...said, events: [`item#${itemId}:2`] });
  const unknown = { ...input, itemId: 'npc-2026-999' };
  await expect(
    call({ action: 'openTask', step: 'propose', token: 'one', input: unknown, execution }),
  ).rejects.toThrow();
  expect(faults).toHaveBeenLastCalledWith(
    'step failed',
    expect.objectContaining({ itemId: 'npc-2026-999', execution: 'r1-a1', events: [] }),
  );
});
