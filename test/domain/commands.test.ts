import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../functions/domain/calendar/civilDate.ts';
import { Refusal } from '../../functions/domain/errors.ts';
import { countsOf } from '../../functions/domain/rates/counts.ts';
import { type ItemFacts, itemFacts } from '../../functions/domain/rates/facts.ts';
import { ratesOf } from '../../functions/domain/rates/index.ts';
import { computeRate } from '../../functions/domain/rates/rate.ts';
import { reduce } from '../../functions/domain/reduce/index.ts';
import { coursesOf, isWaiting } from '../../functions/domain/route.ts';
import { type ItemState, openTasks } from '../../functions/domain/state.ts';
import { canonicalJson, firstBreak } from '../../functions/store/hash.ts';
import { packFacts, unpackFacts, withFacts } from '../../functions/store/views/factsRows.ts';
import { itemRows } from '../../functions/store/views/itemRows.ts';
import {
  consulting,
  contributing,
  divided,
  handling,
  inspecting,
  opinionSent,
  promising,
  RECEIVED,
  secondTime,
} from '../support/acting.ts';
import { anybody } from '../support/commands/command.ts';
import { diceOf } from '../support/commands/dice.ts';
import { COMMANDS } from '../support/commands/index.ts';
import { basisOf } from '../support/counting.ts';
import { onDay, registered, type Story, told } from '../support/given.ts';
import { lawfullyEnded } from '../support/lawful.ts';
import { kept, tracked } from '../support/promising.ts';
import { begin, type Execution, settle } from '../support/route.ts';
import { shandong } from './profile/profiles.ts';

/** One item and what runs for it, by the key of its course; '' is the main one. */
interface Running {
  story: Story;
  courses: ReadonlyMap<string, Execution>;
}

/** What happened in all runs together: how often each command was taken and refused. */
const taken = new Map<string, number>();
const refused = new Map<string, number>();
const codes = new Set<string>();
const ends = new Set<string>();
const count = (of: Map<string, number>, name: string) => of.set(name, (of.get(name) ?? 0) + 1);

/** The machines go as far as they can without a person; courses start and stop as the reactions have it. */
async function settleAll({ story: from, courses }: Running): Promise<Running> {
  let story = from;
  const now = new Map<string, Execution>();
  for (const { side } of coursesOf(story.state)) {
    const key = side ?? '';
    const waits = openTasks(story.state).find((task) => task.side === side);
    const execution = courses.get(key) ?? begin(story.state, waits?.step, side);
    const settled = await settle(story, execution);
    story = settled.story;
    now.set(key, settled.execution);
  }
  return { story, courses: now };
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}

/** Somebody asks for something. Whatever is refused is refused as such and leaves no trace. */
function ask(story: Story, name: string, throws: readonly number[]): Story {
  const dice = diceOf(throws);
  const state = freeze(structuredClone(story.state));
  // Whoever may not leaves it to another: else most of it would be refused for that alone.
  for (let left = dice.one([1, 3, 3, 3]); left > 0; left -= 1) {
    const by = anybody(state, dice);
    try {
      const said = COMMANDS[name]?.({ state, rules: story.rules, dice, by });
      const bodies = said === undefined ? [] : [said].flat();
      if (bodies.length > 0) count(taken, name);
      return bodies.reduce((before, body) => told(before, body, by), story);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(error.message).toMatch(/[\u4e00-\u9fff]/);
      count(refused, name);
      codes.add(error.code);
      if (error.kind !== 'forbidden') return story;
    }
  }
  return story;
}

/** Every course that must be alive waits for somebody; nothing else does. */
function hasExit(state: ItemState): boolean {
  return coursesOf(state).every((course) => isWaiting(state, course));
}

interface Turn {
  name: string;
  throws: number[];
  /** Days that pass before it. */
  days: number;
}

const names = Object.keys(COMMANDS);
/** What answers something that somebody else began. */
const ANSWERS = [
  ...['answer-units', 'answer-urge', 'answer-ask', 'settle', 'resolve', 'section-opinion'],
  ...['confirm-paper', 'reject-paper', 'do-step', 'move-step', 'rate-promise', 'correction'],
  'answer-advice',
];
/** What begins it. */
const OPENINGS = [
  ...['suggest-units', 'urge', 'ask', 'dispute', 'comment', 'ask-sections', 'paper-form', 'plan'],
  ...['keep-promise', 'give-up-promise', 'return', 'name-key-item', 'record-visit'],
];
const turn: fc.Arbitrary<Turn> = fc.record({
  // Half of what is done moves the route on: else few stories would come to an end.
  name: fc.oneof(
    fc.constant('end-step'),
    fc.constant('end-step'),
    fc.constantFrom('contact', 'unit-answers', 'rate'),
    fc.constantFrom(...names),
    fc.constantFrom(...ANSWERS),
    fc.constantFrom(...OPENINGS),
  ),
  throws: fc.array(fc.nat(9999), { minLength: 24, maxLength: 24 }),
  days: fc.constantFrom(0, 0, 0, 0, 0, 1, 1, 5, 40),
});

async function live(from: Story, turns: readonly Turn[]): Promise<Story> {
  let running = await settleAll({ story: from, courses: new Map() });
  for (const { name, throws, days } of turns) {
    const { story } = running;
    const later = days === 0 ? story : onDay(story, addDays(story.rules.today, days));
    const acted = ask(later, name, throws);
    running = await settleAll({ ...running, story: acted });
    const { state } = running.story;
    expect(hasExit(state), `${name} at ${state.stage}`).toBe(true);
    if (state.concluded && ['closed', 'tracking'].includes(state.concluded.how)) {
      expect(lawfullyEnded(state), name).toBe(true);
    }
  }
  ends.add(running.story.state.concluded?.how ?? 'open');
  return running.story;
}

function checkStory({ events, state }: Story): void {
  expect(firstBreak(events)).toBeUndefined();
  expect(events.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1));
  const refolded = reduce(undefined, JSON.parse(JSON.stringify(events)));
  if (!refolded) throw new Error('no state');
  expect(canonicalJson(refolded)).toBe(canonicalJson(state));
  expect(canonicalJson(itemRows(refolded))).toBe(canonicalJson(itemRows(state)));
  keepCounting(events, refolded);
}

/** Facts as they were kept event by event among those of other stories, and as counted at the end. */
const keptRows = new Map<string, Uint8Array>();
const recounted: ItemFacts[] = [];

function keepCounting(events: Story['events'], end: ItemState): void {
  const itemId = `npc-2026-${String(recounted.length).padStart(4, '0')}`;
  let state: ItemState | undefined;
  let before = '';
  for (const event of events) {
    state = reduce(state, [event]);
    if (!state) throw new Error('no state');
    const facts = { ...itemFacts(state), itemId };
    if (canonicalJson(facts) === before) continue;
    before = canonicalJson(facts);
    const row = keptRows.get(itemId.slice(0, -2));
    const neighbours = row ? unpackFacts(row) : [];
    keptRows.set(itemId.slice(0, -2), packFacts(withFacts(neighbours, facts)));
  }
  recounted.push({ ...itemFacts(end), itemId });
}

/** Where stories begin: random ones alone would seldom come as far. */
const BEGINNINGS: Record<string, () => Story> = {
  registered: () => registered(RECEIVED),
  divided,
  handling,
  consulting,
  promising,
  inspecting,
  'rated again': secondTime,
  tracked,
  'promise kept': kept,
  contributing,
  'opinion sent': opinionSent,
};

const turns = fc.array(turn, { minLength: 10, maxLength: 60, size: 'max' });

describe('whatever people ask of an item, rightly or not', () => {
  it.each(Object.entries(BEGINNINGS))(
    'from %s on: refusals write nothing, every stage has an exit, no unlawful end, events give the views',
    async (_name, beginning) => {
      const from = beginning();
      await fc.assert(
        fc.asyncProperty(turns, async (all) => checkStory(await live(from, all))),
        { numRuns: 120, interruptAfterTimeLimit: 50_000 },
      );
    },
    60_000,
  );

  it('gives statistics that are the same kept event by event and counted anew', () => {
    expect(recounted.length).toBeGreaterThan(500);
    const basis = basisOf(shandong, '2026-09-01');
    const statistics = (facts: readonly ItemFacts[]) => ({
      rates: ratesOf(shandong).map((rule) => computeRate(rule, facts, basis, shandong)),
      counts: countsOf(facts, basis),
    });
    const kept = statistics([...keptRows.values()].flatMap(unpackFacts));
    expect(kept).toEqual(statistics(recounted));
    expect(kept.rates.filter(({ denominator }) => denominator > 0).length).toBeGreaterThan(15);
  });

  it('was asked everything, refused everything, and did most of it', () => {
    const bySystem = ['escalate-urge', 'remind-step', 'remind-promise', 'window-over'];
    const unrefused = [...bySystem, 'promise-window-over', 'remind-advice'];
    expect(names.filter((name) => !refused.has(name) && !unrefused.includes(name))).toEqual([]);
    const often = ['end-step', 'contact', 'progress', 'unit-answers', 'urge', 'suggest-units'];
    const also = ['plan', 'ask', 'comment', 'rate', 'give-up-promise', 'record-visit'];
    expect([...often, ...also].filter((name) => !taken.has(name))).toEqual([]);
    expect([...ends]).toEqual(expect.arrayContaining(['open', 'closed', 'tracking']));
    expect(codes.size).toBeGreaterThan(60);
  });
});
