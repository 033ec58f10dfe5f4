import { readdirSync, readFileSync } from 'node:fs';

/** A state of a definition, with the parts that the checks look at. */
export interface State {
  Type: string;
  Comment?: string;
  Next?: string;
  Default?: string;
  End?: boolean;
  QueryLanguage?: string;
  Choices?: { Next: string; Condition?: string }[];
  Catch?: { Next: string; Comment?: string; ErrorEquals: string[] }[];
  Retry?: { JitterStrategy?: string; ErrorEquals: string[] }[];
  Branches?: Machine[];
  ItemProcessor?: Machine;
}

/** A machine, or a branch of one. */
export interface Machine {
  Comment?: string;
  QueryLanguage?: string;
  StartAt: string;
  States: Record<string, State>;
}

/** A definition's file. */
export interface Definition {
  file: string;
  text: string;
  machine: Machine;
}

const FOLDER = new URL('../../statemachines/', import.meta.url);

/** Every definition in statemachines/. */
export function definitions(): Definition[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.asl.json'))
    .map((file) => {
      const text = readFileSync(new URL(file, FOLDER), 'utf8');
      return { file, text, machine: JSON.parse(text) };
    });
}

/** A state where it stands: its name, what it is part of, and whether a Catch further out covers it. */
export interface Placed {
  name: string;
  state: State;
  scope: Machine;
  caughtOutside: boolean;
}

/** Every state, those inside Parallel and Map included. */
export function statesOf(machine: Machine, caughtOutside = false): Placed[] {
  return Object.entries(machine.States).flatMap(([name, state]) => {
    const caught = caughtOutside || (state.Catch ?? []).length > 0;
    const inner = [
      ...(state.Branches ?? []),
      ...(state.ItemProcessor ? [state.ItemProcessor] : []),
    ];
    return [
      { name, state, scope: machine, caughtOutside },
      ...inner.flatMap((branch) => statesOf(branch, caught)),
    ];
  });
}

/** Where a state may lead. */
export function targetsOf(state: State): string[] {
  return [
    ...(state.Next ? [state.Next] : []),
    ...(state.Default ? [state.Default] : []),
    ...(state.Choices ?? []).map(({ Next }) => Next),
    ...(state.Catch ?? []).map(({ Next }) => Next),
  ];
}

/** The states of one machine or branch that its start leads to. */
export function reachable(machine: Machine): Set<string> {
  const found = new Set<string>();
  const waiting = [machine.StartAt];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const state = machine.States[name];
    if (!state || found.has(name)) continue;
    found.add(name);
    waiting.push(...targetsOf(state));
  }
  return found;
}
