import { describe, expect, it } from 'vitest';
import { reduce } from '../../../functions/domain/reduce/index.ts';
import { canonicalJson } from '../../../functions/store/hash.ts';
import { consulting, inspecting, rated } from '../../support/acting.ts';
import { registered, told } from '../../support/given.ts';

describe('a history', () => {
  const story = inspecting();

  it('folds into one state, the header of the last event with it', () => {
    const last = story.events.at(-1);
    expect(reduce(undefined, story.events)).toEqual(story.state);
    expect(story.state).toMatchObject({ version: last?.version, hash: last?.hash });
    expect(story.state.changedAt).toBe(last?.at);
  });

  it('changes nothing of what it was given', () => {
    const before = canonicalJson(story.state);
    const events = canonicalJson(story.events);
    rated(consulting(), 's1');
    reduce(story.state, []);
    expect(canonicalJson(story.state)).toBe(before);
    expect(canonicalJson(story.events)).toBe(events);
  });

  it('of nothing is nothing, a snapshot without a tail is itself', () => {
    expect(reduce(undefined, [])).toBeUndefined();
    expect(reduce(story.state, [])).toBe(story.state);
  });

  it('with a gap, a doubled event or no beginning is broken', () => {
    const [first, second, third] = story.events;
    if (!first || !second || !third) throw new Error('too short');
    expect(() => reduce(undefined, [first, third])).toThrow('has no version 2');
    expect(() => reduce(undefined, [first, first])).toThrow('has no version 2');
    expect(() => reduce(undefined, [second])).toThrow('has no version 1');
    const strange = { ...second, version: 1 };
    expect(() => reduce(undefined, [strange])).toThrow('does not begin with a registration');
  });

  it('keeps the contact data of the submitters out of nothing but its own item', () => {
    expect(story.state.item.submitters[0]?.phone).toBe('13900001001');
  });
});

it('the stage follows the tasks and the conclusion', () => {
  expect(registered().state.stage).toBe('registered');
  expect(consulting().state.stage).toBe('consulting');
  const on = '2026-03-16';
  const closed = told(inspecting(), { type: 'item.concluded', data: { how: 'closed', on } });
  expect(closed.state.stage).toBe('closed');
});
