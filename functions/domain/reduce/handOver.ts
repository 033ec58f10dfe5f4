import type { ItemHandOver } from '../handOver.ts';
import type { AdvicePoint } from '../keyItem.ts';
import { isSettled, ledgerOf } from '../promise.ts';
import type { Reply } from '../reply.ts';
import type { ItemState } from '../state.ts';
import type { PlanStep } from '../stepPlan.ts';
import type { PromiseData } from '../steps/data.ts';
import type { Desk } from '../steps/desk.ts';
import type { Urge } from '../urge.ts';
import type { Reducers } from './reducer.ts';

/** Open tasks go to another desk; what was done stays whose it was. */
function withDesks(state: ItemState, change: (desk: Desk) => Desk): Pick<ItemState, 'tasks'> {
  return {
    tasks: state.tasks.map((task) =>
      task.status === 'open' ? { ...task, desk: change(task.desk) } : task,
    ),
  };
}

/** A reply that was not delivered yet promises in the name of who owns it then. */
function owned<P extends PromiseData>(promise: P, { from, to }: ItemHandOver): P {
  return promise.owner === from ? { ...promise, owner: to } : promise;
}

function replyOwned(reply: Reply, act: ItemHandOver): Reply {
  const { promise, promises } = reply;
  return {
    ...reply,
    ...(promise ? { promise: owned(promise, act) } : {}),
    ...(promises ? { promises: promises.map((one) => owned(one, act)) } : {}),
  };
}

function stepOwned(step: PlanStep, { from, to }: ItemHandOver): PlanStep {
  return step.owner === from && step.done === undefined ? { ...step, owner: to } : step;
}

function adviceOwned(one: AdvicePoint, { from, to }: ItemHandOver): AdvicePoint {
  return one.owner === from && one.answer === undefined ? { ...one, owner: to } : one;
}

/** Who owes an answer now, and who would be urged next; who was urged before stays on record. */
function urgeOwed(urge: Urge, { from, to }: ItemHandOver): Urge {
  if (urge.answer) return urge;
  const last = urge.steps.length - 1;
  return {
    ...urge,
    ladder: urge.ladder.map((rung) => (rung.to === from ? { ...rung, to } : rung)),
    steps: urge.steps.map((step, at) => (at === last && step.to === from ? { ...step, to } : step)),
  };
}

function toPerson(state: ItemState, act: ItemHandOver): Partial<ItemState> {
  const { from, to } = act;
  const {
    division,
    proposal,
    reply,
    promise,
    corrections,
    repliedOn,
    stepPlan,
    advicePoints,
    urges,
  } = state;
  return {
    ...withDesks(state, (desk) =>
      'person' in desk && desk.person === from ? { person: to } : desk,
    ),
    ...(division?.handler === from ? { division: { ...division, handler: to } } : {}),
    ...(proposal?.sponsor === from ? { proposal: { ...proposal, sponsor: to } } : {}),
    ...(reply && !repliedOn ? { reply: replyOwned(reply, act) } : {}),
    ...(promise && !repliedOn ? { promise: owned(promise, act) } : {}),
    ...(state.promises
      ? {
          promises: ledgerOf(state).map((entry) => (isSettled(entry) ? entry : owned(entry, act))),
        }
      : {}),
    ...(stepPlan ? { stepPlan: stepPlan.map((one) => stepOwned(one, act)) } : {}),
    ...(advicePoints ? { advicePoints: advicePoints.map((one) => adviceOwned(one, act)) } : {}),
    ...(urges ? { urges: urges.map((one) => urgeOwed(one, act)) } : {}),
    ...(corrections
      ? {
          corrections: corrections.map((one) =>
            one.by === from && one.report === undefined ? { ...one, by: to } : one,
          ),
        }
      : {}),
  };
}

function toSection(state: ItemState, { from, to }: ItemHandOver): Partial<ItemState> {
  const { division, proposal } = state;
  return {
    ...withDesks(state, (desk) =>
      'headOf' in desk && desk.headOf === from ? { headOf: to } : desk,
    ),
    ...(division?.section === from ? { division: { ...division, section: to } } : {}),
    ...(proposal
      ? {
          proposal: {
            ...proposal,
            sections: [...new Set(proposal.sections.map((id) => (id === from ? to : id)))],
          },
        }
      : {}),
  };
}

export const HAND_OVER_REDUCERS: Reducers<'item.handed-over'> = {
  'item.handed-over': (state, { data }) => ({
    ...state,
    ...(data.kind === 'person' ? toPerson(state, data) : toSection(state, data)),
    handOvers: [...(state.handOvers ?? []), data],
  }),
};
