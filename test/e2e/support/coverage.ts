import { readFileSync } from 'node:fs';
import { MACHINES, type Machine } from '../../../functions/domain/machines.ts';
import type { Dev, HistoryEvent } from './dev.ts';

interface State {
  Type: string;
  Default?: string;
  Choices?: { Next: string }[];
  Branches?: { States: Record<string, State> }[];
}

/** What there is in a machine: its states, and of each Choice the ways that lead out of it. */
interface Plan {
  states: string[];
  ways: string[];
}

const wayOf = (from: string, to: string) => `${from} → ${to}`;

function planOf(states: Record<string, State>): Plan {
  const plan: Plan = { states: [], ways: [] };
  for (const [name, { Default, Choices = [], Branches = [] }] of Object.entries(states)) {
    const next = [...Choices.map(({ Next }) => Next), ...(Default ? [Default] : [])];
    plan.states.push(name);
    plan.ways.push(...new Set(next.map((to) => wayOf(name, to))));
    for (const branch of Branches) plan.states.push(...planOf(branch.States).states);
  }
  return plan;
}

/** The machines as they are written in statemachines/. */
function plans(): Map<Machine, Plan> {
  const folder = new URL('../../../statemachines/', import.meta.url);
  return new Map(
    MACHINES.map((machine) => {
      const text = readFileSync(new URL(`${machine}.asl.json`, folder), 'utf8');
      return [machine, planOf(JSON.parse(text).States)];
    }),
  );
}

/** States entered, and ways taken out of Choices, by the history of one execution. */
function takenIn(events: readonly HistoryEvent[]): { states: string[]; ways: string[] } {
  const byId = new Map(events.map((event) => [event.id, event]));
  const taken = { states: [] as string[], ways: [] as string[] };
  for (const event of events) {
    const name = event.stateEnteredEventDetails?.name;
    if (!name) continue;
    taken.states.push(name);
    const before = byId.get(event.previousEventId)?.stateExitedEventDetails?.name;
    if (before) taken.ways.push(wayOf(before, name));
  }
  return taken;
}

/** The machine by the end of its name in the stack, `huiyin-dev-co-handling`: the longest that fits. */
const machineOf = (name: string): Machine | undefined =>
  MACHINES.filter((machine) => name.endsWith(`-${machine}`))
    .toSorted((a, b) => b.length - a.length)
    .at(0);

/** How far the executions of a system have been through one machine. */
export interface Coverage {
  machine: Machine;
  states: { of: number; untouched: string[] };
  ways: { of: number; untouched: string[] };
}

/** Reads every execution's history and says which states and choices nobody has come to. */
export async function coverageOf(dev: Dev): Promise<Coverage[]> {
  const all = plans();
  const left = new Map(
    [...all].map(([machine, { states, ways }]) => [
      machine,
      { states: new Set(states), ways: new Set(ways) },
    ]),
  );
  for (const { name, machine } of await dev.executions()) {
    const known = machineOf(machine);
    const missing = known && left.get(known);
    const found = missing && (await dev.execution(name));
    const { states, ways } = takenIn(found?.events ?? []);
    for (const state of states) missing?.states.delete(state);
    for (const way of ways) missing?.ways.delete(way);
  }
  return [...left].map(([machine, { states, ways }]) => ({
    machine,
    states: { of: all.get(machine)?.states.length ?? 0, untouched: [...states] },
    ways: { of: all.get(machine)?.ways.length ?? 0, untouched: [...ways] },
  }));
}

/** What several systems, each under its place's rules, leave untouched together. */
export function together(systems: readonly Coverage[][]): Coverage[] {
  const [first = [], ...others] = systems;
  return first.map(({ machine, states, ways }, at) => {
    const left = (part: 'states' | 'ways', { of, untouched }: Coverage['states']) => ({
      of,
      untouched: untouched.filter((one) =>
        others.every((system) => system[at]?.[part].untouched.includes(one)),
      ),
    });
    return { machine, states: left('states', states), ways: left('ways', ways) };
  });
}

/** Lines for people: `handling  状态 30/31  选择 44/46`, and what was not come to. */
export function coverageLines(coverage: readonly Coverage[]): string[] {
  const part = (word: string, { of, untouched }: Coverage['states']) =>
    `${word} ${of - untouched.length}/${of}`;
  return coverage.flatMap(({ machine, states, ways }) => [
    `  ${machine.padEnd(18)}${part('状态', states)}  ${part('选择', ways)}`,
    ...(states.untouched.length < states.of ? [...states.untouched, ...ways.untouched] : []).map(
      (one) => `      没有走到：${one}`,
    ),
  ]);
}
