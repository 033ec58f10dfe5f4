import type { EventHeader, StoredEvent, TaskCompleted, TaskOpened } from '../events.ts';
import type { ItemState, Task } from '../state.ts';
import type {
  DeliveryData,
  DivisionData,
  DraftData,
  PartyGroupData,
  ProposalData,
  StepData,
} from '../steps/data.ts';
import type { Outcome } from '../steps/desk.ts';
import type { StepId } from '../steps/ids.ts';
import { STEPS } from '../steps/table.ts';
import { drafted, sent } from './coHandling.ts';
import type { Reducers } from './reducer.ts';
import { withSide } from './sides.ts';

function openTask(state: ItemState, event: StoredEvent<TaskOpened>): ItemState {
  const { taskId, step, desk, round, side, due } = event.data;
  const task: Task = {
    taskId,
    step,
    desk,
    round,
    ...(side ? { side } : {}),
    openedAt: event.at,
    ...(due ? { due } : {}),
    status: 'open',
  };
  const stage = side ? state.stage : STEPS[step].stage;
  return { ...state, stage, tasks: [...state.tasks, task] };
}

/** Marks a task done; a 退回 or 整改 makes earlier steps be done again when they are reached. */
export function endTask(
  state: ItemState,
  taskId: string,
  outcome: Outcome,
  event: EventHeader,
): ItemState {
  const ended = state.tasks.map((task) =>
    task.taskId === taskId
      ? {
          ...task,
          status: 'done' as const,
          outcome,
          doneVersion: event.version,
          doneBy: event.by.name,
        }
      : task,
  );
  const next = { ...state, tasks: ended };
  if (outcome !== 'return' && outcome !== 'rectify') return next;
  const side = ended.find((task) => task.taskId === taskId)?.side;
  return side
    ? withSide(next, side, { lastReturn: event.version })
    : { ...next, lastReturn: event.version };
}

/** What each step leaves in the state, besides being done. */
const EFFECTS: Partial<{
  [S in StepId]: (
    state: ItemState,
    data: StepData[S],
    event: StoredEvent<TaskCompleted>,
  ) => Partial<ItemState>;
}> = {
  propose: (_state, data: ProposalData) => ({ proposal: data }),
  assign: (_state, data: DivisionData) => ({ division: data }),
  classify: (_state, data) => ({ tier: data.tier }),
  draft: (state, data: DraftData) => ({
    reply: { ...data, revision: (state.reply?.revision ?? 0) + 1, round: state.round },
    promise: data.promise,
  }),
  'party-group': (_state, data: PartyGroupData) => ({ partyGroupOn: data.meetingOn }),
  decide: (state, data, event) => ({
    decisions: [
      ...(state.decisions ?? []),
      {
        ...data,
        round: state.round,
        outcome: event.data.outcome === 'accept' ? 'accept' : 'again',
        by: event.by.name,
        at: event.at,
      },
    ],
  }),
  number: (_state, _data, event) =>
    event.data.documentNumber ? { documentNumber: event.data.documentNumber } : {},
  deliver: (_state, data: DeliveryData) => ({
    deliveries: data.deliveries,
    repliedOn: data.deliveries
      .map((delivery) => delivery.on)
      .toSorted()
      .at(-1),
  }),
  'co-draft': drafted,
  'co-send': sent,
};

function completeTask(state: ItemState, event: StoredEvent<TaskCompleted>): ItemState {
  const { taskId, step, outcome, data } = event.data;
  const ended = endTask(state, taskId, outcome, event);
  if (outcome === 'return') return ended;
  const effect = EFFECTS[step] as
    | ((state: ItemState, data: unknown, event: StoredEvent<TaskCompleted>) => Partial<ItemState>)
    | undefined;
  return { ...ended, ...effect?.(state, data, event) };
}

export const TASK_REDUCERS: Reducers<'task.opened' | 'task.completed'> = {
  'task.opened': openTask,
  'task.completed': completeTask,
};
