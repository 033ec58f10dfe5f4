import { readFileSync } from 'node:fs';
import jsonata from 'jsonata';
import { conclude, openNextRound } from '../../functions/domain/decide/course.ts';
import { routeFacts } from '../../functions/domain/decide/facts.ts';
import { openTask } from '../../functions/domain/decide/openTask.ts';
import type { Task } from '../../functions/domain/state.ts';
import type { StepId } from '../../functions/domain/steps/ids.ts';
import { type Story, told } from './given.ts';

interface Payload {
  action: 'openTask' | 'openNextRound' | 'conclude' | 'recordFailure';
  step?: StepId;
  how?: 'closed' | 'tracking';
}

interface State {
  Type: string;
  Next?: string;
  Default?: string;
  Choices?: { Condition: string; Next: string }[];
  Branches?: { StartAt: string; States: Record<string, State> }[];
  Arguments?: { Payload: Payload };
}

interface Machine {
  StartAt: string;
  States: Record<string, State>;
}

const file = new URL('../../statemachines/handling.asl.json', import.meta.url);
const machine = JSON.parse(readFileSync(file, 'utf8')) as Machine;

const compiled = new Map<string, jsonata.Expression>();

/** A condition of a Choice, `{% … %}`, over the state's input. */
async function holds(condition: string, input: unknown): Promise<boolean> {
  const text = condition.replace(/^\{%|%\}$/g, '');
  const expression = compiled.get(text) ?? jsonata(text);
  compiled.set(text, expression);
  return (await expression.evaluate(undefined, { states: { input } })) === true;
}

async function choose(state: State, input: unknown): Promise<string> {
  for (const { Condition, Next } of state.Choices ?? []) {
    if (await holds(Condition, input)) return Next;
  }
  return state.Default ?? '';
}

/** What the state machine is told of a task (functions/workflow/tell.ts). */
const outputOf = (task: Task, story: Story) => ({
  outcome: task.outcome,
  by: task.doneBy,
  ...routeFacts(story.state, story.rules),
});

/** An execution: the state it stands in; without one it has ended. */
export interface Execution {
  round: number;
  at?: string;
  input: unknown;
}

/** The human steps of a state: one, or one in each branch of a Parallel. */
function stepsOf(state: State): StepId[] {
  const tasks = (state.Branches ?? []).map(({ StartAt, States }) => States[StartAt]);
  return [state, ...tasks].flatMap((one) => one?.Arguments?.Payload.step ?? []);
}

/** Enters every step of the state; its outputs are there when all of them are done. */
function enter(story: Story, steps: readonly StepId[]): { story: Story; outputs?: unknown[] } {
  let now = story;
  const outputs: unknown[] = [];
  for (const step of steps) {
    const opening = openTask(now.state, step, now.rules);
    if (opening.kind === 'open') now = told(now, opening.event);
    else if (opening.kind === 'done') outputs.push(outputOf(opening.task, now));
  }
  return outputs.length === steps.length ? { story: now, outputs } : { story: now };
}

function act(story: Story, { action, how }: Payload): Story {
  const { state, rules } = story;
  if (action === 'openNextRound') {
    const body = openNextRound(state, rules);
    return body ? told(story, body) : story;
  }
  if (action !== 'conclude' || !how) throw new Error(`the route calls ${action}`);
  const body = conclude(state, how, rules);
  return body ? told(story, body) : story;
}

/** A new execution at the entry, as the advance reaction starts it. */
export const begin = (round: number, resumeAt?: StepId): Execution => ({
  round,
  at: machine.StartAt,
  input: { round, ...(resumeAt ? { resumeAt } : {}) },
});

/**
 * Walks the state machine's own definition as far as it goes without a person: until a task waits
 * or the execution has ended. A next round is a new execution, as in the product.
 */
export async function settle(
  from: Story,
  execution: Execution,
): Promise<{ story: Story; execution: Execution }> {
  let story = from;
  let { round, at, input } = execution;
  while (at !== undefined) {
    const state = machine.States[at];
    if (!state) throw new Error(`no state ${at}`);
    if (state.Type === 'Choice') at = await choose(state, input);
    else if (state.Type === 'Succeed') at = undefined;
    else {
      const steps = stepsOf(state);
      if (steps.length === 0 && state.Arguments) story = act(story, state.Arguments.Payload);
      const entered = enter(story, steps);
      story = entered.story;
      if (!entered.outputs) return { story, execution: { round, at, input } };
      input = steps.length === 1 ? entered.outputs[0] : entered.outputs;
      at = state.Next;
    }
    if (at === undefined && story.state.round > round) {
      round = story.state.round;
      ({ at, input } = begin(round, 'investigate'));
    }
  }
  return { story, execution: { round, input } };
}
