import { SFNClient, StartExecutionCommand, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { promises } from '../domain/decide/course.ts';
import { itemIdOfStream } from '../domain/events.ts';
import { executionName, hasRoute } from '../domain/route.ts';
import { type ItemState, lastTask, type Task } from '../domain/state.ts';
import { type Clock, systemClock } from '../runtime/clock.ts';
import { environment } from '../runtime/environment.ts';
import { rulesWith } from '../runtime/rules.ts';
import { storeFromEnvironment } from '../runtime/store.ts';
import { loadDirectory } from '../store/directory.ts';
import { findToken, forgetToken } from '../store/ledger/tokens.ts';
import { loadItem } from '../store/loadItem.ts';
import { readEvent } from '../store/readEvent.ts';
import type { Store } from '../store/store.ts';
import { tellDone } from '../workflow/tell.ts';
import { onNotices } from './queueNotices.ts';
import type { EventNotice } from './relay.ts';

interface Deps {
  store: Store;
  sfn: SFNClient;
  machineArn: string;
  clock: Clock;
}

function executionArn(machineArn: string, name: string): string {
  return `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;
}

/** Starts the item's execution; the name makes a second call harmless. */
async function start(
  { sfn, machineArn }: Deps,
  state: ItemState,
  resumeAt?: string,
): Promise<void> {
  const input = { itemId: state.itemId, round: state.round, ...(resumeAt ? { resumeAt } : {}) };
  try {
    await sfn.send(
      new StartExecutionCommand({
        stateMachineArn: machineArn,
        name: executionName(state),
        input: JSON.stringify(input),
      }),
    );
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ExecutionAlreadyExists')) throw error;
  }
}

/** Ends the execution that another takes the place of, if it still runs. */
async function stop({ sfn, machineArn }: Deps, name: string): Promise<void> {
  try {
    await sfn.send(
      new StopExecutionCommand({ executionArn: executionArn(machineArn, name), error: 'Replaced' }),
    );
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ExecutionDoesNotExist')) throw error;
  }
}

/** Tells the state machine that a human step is over. */
async function tell({ store, sfn, clock }: Deps, state: ItemState, task: Task): Promise<void> {
  const token = await findToken(store, state.itemId, task.taskId);
  if (!token) return;
  const { directory } = await loadDirectory(store);
  await tellDone(sfn, token, task, promises(state, rulesWith(directory, clock)));
  await forgetToken(store, state.itemId, task.taskId, token);
}

/** Event → the route goes on. Every branch may run twice. */
async function advance(deps: Deps, notice: EventNotice): Promise<void> {
  const itemId = itemIdOfStream(notice.stream);
  const state = itemId && (await loadItem(deps.store, itemId));
  if (!state || !hasRoute(state)) return;
  switch (notice.type) {
    case 'item.registered':
      return state.round === 1 && state.attempt === 1 ? start(deps, state) : undefined;
    case 'round.opened':
      return state.attempt === 1 && state.round > 1 ? start(deps, state, 'investigate') : undefined;
    case 'route.resumed': {
      const event = await readEvent(deps.store, notice.stream, notice.version);
      if (event?.type !== 'route.resumed' || event.data.attempt !== state.attempt) return;
      await stop(deps, executionName({ ...state, attempt: state.attempt - 1 }));
      return start(deps, state, event.data.resumeAt);
    }
    case 'task.completed': {
      const event = await readEvent(deps.store, notice.stream, notice.version);
      if (event?.type !== 'task.completed') return;
      const task = state.tasks.find((known) => known.taskId === event.data.taskId);
      return task && tell(deps, state, task);
    }
    default: {
      const consult = lastTask(state, 'consult');
      if (consult?.status === 'done') await tell(deps, state, consult);
    }
  }
}

export function createAdvance(deps: Deps) {
  return onNotices((notice) => advance(deps, notice));
}

export const handler = createAdvance({
  store: storeFromEnvironment(),
  sfn: new SFNClient({}),
  machineArn: environment('HANDLING_MACHINE_ARN'),
  clock: systemClock,
});
