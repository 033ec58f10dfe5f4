import { readFileSync } from 'node:fs';
import jsonata from 'jsonata';
import { conclude, openNextRound } from '../../functions/domain/decide/course.ts';
import { routeFacts } from '../../functions/domain/decide/facts.ts';
import { openTask } from '../../functions/domain/decide/openTask.ts';
import { endSecondReply } from '../../functions/domain/decide/promises/endSecondReply.ts';
import { endReturn } from '../../functions/domain/decide/returns.ts';
import { MACHINES, type Machine } from '../../functions/domain/machines.ts';
import { mainMachine, roundStart } from '../../functions/domain/route.ts';
import type { ItemState, Task } from '../../functions/domain/state.ts';
import type { StepId } from '../../functions/domain/steps/ids.ts';
import { type Story, told } from './given.ts';

interface Payload {
  action:
    | 'openTask'
    | 'openNextRound'
    | 'conclude'
    | 'endSecondReply'
    | 'endReturn'
    | 'recordFailure';
  step?: StepId;
  how?: string;
}

interface State {
  Type: string;
  Next?: string;
  Default?: string;
  Choices?: { Condition: string; Next: string }[];
  Branches?: { StartAt: string; States: Record<string, State> }[];
  Arguments?: { Payload: Payload };
}

interface Definition {
  StartAt: string;
  States: Record<string, State>;
}

const definitionOf = (machine: Machine): Definition => {
  const file = new URL(`../../statemachines/${machine}.asl.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
};

/** The machines' own definitions, by name. */
const DEFINITIONS = Object.fromEntries(
  MACHINES.map((machine) => [machine, definitionOf(machine)]),
) as Record<Machine, Definition>;

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
  machine: Machine;
  round: number;
  /** Key of its side course. */
  side?: string;
  at?: string;
  input: unknown;
  /** States entered so far, those of branches too: what Step Functions charges for. */
  entered: number;
}

const nowAt = (execution: Execution, at: string, input = execution.input): Execution => {
  const branches = DEFINITIONS[execution.machine].States[at]?.Branches ?? [];
  const entered = execution.entered + 1 + branches.length;
  return { ...execution, at, input, entered };
};

/** The human steps of a state: one, or one in each branch of a Parallel. */
function stepsOf(state: State): StepId[] {
  const tasks = (state.Branches ?? []).map(({ StartAt, States }) => States[StartAt]);
  return [state, ...tasks].flatMap((one) => one?.Arguments?.Payload.step ?? []);
}

/** Enters every step of the state; its outputs are there when all of them are done. */
function enter(
  story: Story,
  steps: readonly StepId[],
  side: string | undefined,
): { story: Story; outputs?: unknown[] } {
  let now = story;
  const outputs: unknown[] = [];
  for (const step of steps) {
    const opening = openTask(now.state, step, now.rules, side);
    if (opening.kind === 'open') now = told(now, opening.event);
    else if (opening.kind === 'done') outputs.push(outputOf(opening.task, now));
  }
  return outputs.length === steps.length ? { story: now, outputs } : { story: now };
}

function act(story: Story, { action, how }: Payload, side: string | undefined): Story {
  const { state, rules } = story;
  if (action === 'openNextRound') {
    const body = openNextRound(state, rules);
    return body ? told(story, body) : story;
  }
  if (action === 'endSecondReply') {
    const body = endSecondReply(state, side ?? '', rules);
    return body ? told(story, body) : story;
  }
  if (action === 'endReturn') {
    const body = endReturn(state, side ?? '', how as 'granted' | 'refused' | 'dropped', rules);
    return body ? told(story, body) : story;
  }
  if (action !== 'conclude') throw new Error(`the route calls ${action}`);
  const body = conclude(state, how as 'closed' | 'tracking', rules);
  return body ? told(story, body) : story;
}

/** A new execution at the entry, as the advance reaction starts it. */
export function begin(state: ItemState, resumeAt?: StepId, side?: string): Execution {
  const { round } = state;
  const beside = state.sides.find(({ key }) => key === side);
  const machine = beside?.machine ?? mainMachine(state);
  const input = { round, ...(resumeAt ? { resumeAt } : {}) };
  const at = DEFINITIONS[machine].StartAt;
  return { machine, round, ...(side ? { side } : {}), at, input, entered: 1 };
}

/** What runs now: a next round is a new execution, as in the product. */
function successor({ state }: Story, execution: Execution): Execution {
  const { at, side, round } = execution;
  const over = at === undefined && !side && state.round > round;
  return over ? begin(state, roundStart(state)) : execution;
}

/**
 * Walks the state machine's own definition as far as it goes without a person: until a task waits
 * or the execution has ended.
 */
export async function settle(
  from: Story,
  former: Execution,
): Promise<{ story: Story; execution: Execution }> {
  let story = from;
  let execution = successor(story, former);
  while (execution.at !== undefined) {
    const { machine, input, at, side } = execution;
    const state = DEFINITIONS[machine].States[at];
    if (!state) throw new Error(`no state ${at}`);
    if (state.Type === 'Choice') execution = nowAt(execution, await choose(state, input));
    else if (state.Type === 'Succeed') {
      const { at: _over, ...ended } = execution;
      execution = successor(story, ended);
    } else {
      const steps = stepsOf(state);
      if (steps.length === 0 && state.Arguments) story = act(story, state.Arguments.Payload, side);
      const entered = enter(story, steps, side);
      story = entered.story;
      if (!entered.outputs) return { story, execution };
      const output = steps.length > 1 ? entered.outputs : (entered.outputs[0] ?? input);
      execution = nowAt(execution, state.Next ?? '', output);
    }
  }
  return { story, execution };
}
