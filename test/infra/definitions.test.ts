import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { MACHINES } from '../../functions/domain/machines.ts';
import { definitions, type Placed, reachable, statesOf, targetsOf } from './definitions.ts';

// The validator is CommonJS without types.
const validate: (definition: unknown) => {
  isValid: boolean;
  errorsText: (separator: string) => string;
} = createRequire(import.meta.url)('asl-validator');

const all = definitions();
const named = (placed: readonly Placed[]) => placed.map(({ name }) => name);

it('finds the state machines that the domain knows', () => {
  const files = MACHINES.map((name) => `${name}.asl.json`);
  expect(all.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
});

describe.each(all)('$file', ({ text, machine }) => {
  const states = statesOf(machine);

  it('is valid Amazon States Language', () => {
    // What is substituted at deployment is put in as it would look then.
    const deployed = text
      .replaceAll(/\$\{Partition\}/g, 'aws')
      .replaceAll(/\$\{TasksFunction\}/g, 'arn:aws:lambda:us-east-1:000000000000:function:tasks');
    const { isValid, errorsText } = validate(JSON.parse(deployed));
    expect(isValid ? '' : errorsText('\n')).toBe('');
  });

  it('stays under 250 lines', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThan(250);
  });

  it('speaks JSONata throughout', () => {
    expect(machine.QueryLanguage).toBe('JSONata');
    expect(named(states.filter(({ state }) => state.QueryLanguage !== undefined))).toEqual([]);
  });

  it('is explained at its head, and in Chinese at every fork and catch', () => {
    const chinese = /\p{Script=Han}/u;
    expect(machine.Comment).toMatch(chinese);
    const silent = states.filter(
      ({ state }) =>
        ((state.Type === 'Choice' || state.Type === 'Parallel') &&
          !chinese.test(state.Comment ?? '')) ||
        (state.Catch ?? []).some(({ Comment }) => !chinese.test(Comment ?? '')),
    );
    expect(named(silent)).toEqual([]);
  });

  it('names every state in Chinese and then in English', () => {
    expect(named(states).filter((name) => !/^\p{Script=Han}+ [A-Z][\w ?'-]+$/u.test(name))).toEqual(
      [],
    );
  });

  it('says in every call whose execution it is', () => {
    const calls = text.match(/"Payload": \{.*?\} \}/g) ?? [];
    expect(calls.length).toBe(states.filter(({ state }) => state.Type === 'Task').length);
    const id = '"execution": "{% $states.context.Execution.Id %}"';
    expect(calls.filter((one) => !one.includes(id))).toEqual([]);
  });

  it('retries every task with full jitter', () => {
    const tasks = states.filter(({ state }) => state.Type === 'Task');
    expect(tasks.length).toBeGreaterThan(0);
    const without = tasks.filter(
      ({ state: { Retry = [] } }) =>
        Retry.length === 0 || Retry.some(({ JitterStrategy }) => JitterStrategy !== 'FULL'),
    );
    expect(named(without)).toEqual([]);
  });

  it('catches what fails in every task, in it or round it, and leads it to one state', () => {
    const uncaught = states.filter(
      ({ state, caughtOutside }) =>
        state.Type === 'Task' &&
        !caughtOutside &&
        !(state.Catch ?? []).some(({ ErrorEquals }) => ErrorEquals.includes('States.ALL')),
    );
    const recorders = new Set(
      states.flatMap(({ state }) => (state.Catch ?? []).map(({ Next }) => Next)),
    );
    // The one state that records failures has nobody to record its own: the execution fails.
    expect(named(uncaught).filter((name) => !recorders.has(name))).toEqual([]);
    expect(recorders.size).toBe(1);
  });

  it('leads only to states that exist, and to every one of them', () => {
    const dangling = states.flatMap(({ name, state, scope }) =>
      targetsOf(state)
        .filter((target) => !(target in scope.States))
        .map((target) => `${name} → ${target}`),
    );
    expect(dangling).toEqual([]);
    const scopes = new Set(states.map(({ scope }) => scope));
    const stranded = [...scopes].flatMap((scope) => {
      const found = reachable(scope);
      return Object.keys(scope.States).filter((name) => !found.has(name));
    });
    expect(stranded).toEqual([]);
  });
});
