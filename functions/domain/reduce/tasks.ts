import { withAnswer } from '../answered.ts';
import type { StoredEvent, TaskCompleted, TaskOpened } from '../events.ts';
import { promisesOf } from '../promise.ts';
import type { ItemState, Task } from '../state.ts';
import type {
  ClassificationData,
  DeliveryData,
  DivisionData,
  DraftData,
  PartyGroupData,
  ProposalData,
  ReturnAnswerData,
  StepData,
} from '../steps/data.ts';
import type { StepId } from '../steps/ids.ts';
import { STEPS } from '../steps/table.ts';
import { drafted, sent } from './coHandling.ts';
import { endorsed } from './division.ts';
import { endTask } from './endTask.ts';
import { INSPECTION_EFFECTS } from './inspection.ts';
import { withReturn } from './intake.ts';
import { enterPromises, SECOND_REPLY_EFFECTS } from './promise.ts';
import type { Reducers } from './reducer.ts';
import { inTier } from './tier.ts';

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

/** What each step leaves in the state, besides being done. */
const EFFECTS: Partial<{
  [S in StepId]: (
    state: ItemState,
    data: StepData[S],
    event: StoredEvent<TaskCompleted>,
  ) => Partial<ItemState>;
}> = {
  propose: ({ item }, data: ProposalData) => ({
    proposal: data,
    endorsements: [],
    ...(data.subject ? { item: { ...item, subject: data.subject } } : {}),
  }),
  'endorse-deputy': endorsed,
  'endorse-director': endorsed,
  assign: (_state, data: DivisionData) => ({ division: data }),
  investigate: (_state, data) => ({ investigation: data }),
  classify: (state, { tier }: ClassificationData, { data }) =>
    inTier(state, tier, data.consequences),
  draft: (state, data: DraftData, event) => ({
    reply: { ...data, revision: (state.reply?.revision ?? 0) + 1, round: state.round },
    promise: promisesOf(data)[0],
    repeated: event.data.repeats,
  }),
  'party-group': (_state, { meetingOn, meetingId, minutesNumber }: PartyGroupData) => ({
    partyGroupOn: meetingOn,
    ...(meetingId && minutesNumber ? { partyGroup: { meetingId, minutesNumber } } : {}),
  }),
  'superior-check': (state, data, event) => ({
    superiorChecks: [
      ...(state.superiorChecks ?? []),
      { ...data, round: state.round, agreed: event.data.outcome === 'done', by: event.by.name },
    ],
  }),
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
  deliver: (state, data: DeliveryData, event) => {
    const on = data.deliveries
      .map((delivery) => delivery.on)
      .toSorted()
      .at(-1);
    return {
      promises: enterPromises(state, data, event.data.promises ?? []),
      deliveries: data.deliveries,
      ...(data.leadConsent ? { leadConsent: data.leadConsent } : {}),
      repliedOn: on,
      ...(event.data.publishBy
        ? { publication: { ...state.publication, due: event.data.publishBy } }
        : {}),
      ...(on ? { answered: withAnswer(state, { on, class: state.reply?.class }) } : {}),
    };
  },
  'co-draft': drafted,
  'co-send': sent,
  ...INSPECTION_EFFECTS,
  ...SECOND_REPLY_EFFECTS,
  'return-sign': (state, _data, event) =>
    withReturn(state, sideOf(state, event), { signedBy: event.by.name }),
  'return-answer': (state, data: ReturnAnswerData, event) =>
    withReturn(state, sideOf(state, event), {
      answer: { ...data, granted: event.data.outcome === 'granted' },
    }),
};

/** The side course of the task that the event ends. */
function sideOf(state: ItemState, event: StoredEvent<TaskCompleted>): string | undefined {
  return state.tasks.find(({ taskId }) => taskId === event.data.taskId)?.side;
}

function completeTask(state: ItemState, event: StoredEvent<TaskCompleted>): ItemState {
  const { taskId, step, outcome, data } = event.data;
  const ended = endTask(state, taskId, outcome, event);
  // What a superior answered is on record, whichever way it went.
  if (outcome === 'return' && step !== 'superior-check') return ended;
  const effect = EFFECTS[step] as
    | ((state: ItemState, data: unknown, event: StoredEvent<TaskCompleted>) => Partial<ItemState>)
    | undefined;
  return { ...ended, ...effect?.(state, data, event) };
}

export const TASK_REDUCERS: Reducers<'task.opened' | 'task.completed'> = {
  'task.opened': openTask,
  'task.completed': completeTask,
};
