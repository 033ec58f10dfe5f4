import { describe, expect, it } from 'vitest';
import { maySee, mustReach } from '../../../functions/domain/decide/authorize.ts';
import {
  AT_ONCE,
  continueHandOver,
  nextOf,
  openHandOver,
} from '../../../functions/domain/decide/handOver/act.ts';
import { makePlan } from '../../../functions/domain/decide/stepPlan.ts';
import { issueUrge } from '../../../functions/domain/decide/urging/issue.ts';
import type { HandOverEvent } from '../../../functions/domain/events.ts';
import {
  type HandOver,
  type NewHandOver,
  remainingOf,
} from '../../../functions/domain/handOver.ts';
import { holdersOf, sectionsOf } from '../../../functions/domain/held.ts';
import { openCorrections } from '../../../functions/domain/inspection.ts';
import { ledgerOf } from '../../../functions/domain/promise.ts';
import { itemFacts } from '../../../functions/domain/rates/facts.ts';
import { coursesOf } from '../../../functions/domain/route.ts';
import { type ItemState, openTasks } from '../../../functions/domain/state.ts';
import { planOf } from '../../../functions/domain/stepPlan.ts';
import { lastStep } from '../../../functions/domain/urge.ts';
import { link } from '../../../functions/store/append.ts';
import { HAND_OVERS } from '../../../functions/store/streams/handOvers.ts';
import { itemRows } from '../../../functions/store/views/itemRows.ts';
import { divided, drafted, handling, returning, through } from '../../support/acting.ts';
import { actor, opened, registered, rulesOn, type Story, told } from '../../support/given.ts';
import { tracked } from '../../support/promising.ts';
import { refusalOf } from '../../support/refusing.ts';
import { draftB } from '../../support/stepData.ts';
import { waitingAt } from '../../support/waitingAt.ts';

const clerk = actor('clerk');
const LEAVER = 'handler-ldbz-1';
const HEIR = 'handler-ldbz-2';
const REASON = '调往市医保局';

const person = (from = LEAVER, to = HEIR): NewHandOver => ({
  ...{ kind: 'person', from, to, on: '2026-03-16', reason: REASON },
});
const section = (from = 'ldbz', to = 'ldgx'): NewHandOver => ({
  ...{ kind: 'section', from, to, on: '2026-03-16', reason: '两科合并' },
});
const CONSENT = { by: '市人大代表工委', on: '2026-03-13', document: '×人代工函〔2026〕9号' };
const functions = (...itemIds: string[]): NewHandOver => ({
  ...{ kind: 'functions', unit: '市医疗保障局', document: '×编发〔2026〕3号', consent: CONSENT },
  ...{ itemIds, on: '2026-03-16', reason: '职能划转' },
});

const opening = (asked: NewHandOver, states: readonly ItemState[], by = clerk) =>
  openHandOver('2026-1', asked, states, by, rulesOn());

/** Hands over what is asked, and gives the item as it stands then. */
function handed(story: Story, asked: NewHandOver = person()): Story {
  const [moved] = opening(asked, [story.state]).items;
  if (!moved) throw new Error('nothing moved');
  return told(story, moved.body, clerk);
}

/** Code and field of the refusal. */
function refusedAt(asked: NewHandOver, story: Story, by = clerk): string {
  const { code, field } = refusalOf(() => opening(asked, [story.state], by));
  return field ? `${code} ${field}` : code;
}

/** The act after its events. */
function acted(events: readonly HandOverEvent[]): HandOver {
  let at = { stream: 'hand-over#2026-1', version: 0, hash: '' };
  const stored = events.map((body) => {
    const event = link(at, body, clerk, '2026-03-16T01:00:00.000Z');
    at = event;
    return event;
  });
  const act = HAND_OVERS.reduce(stored);
  if (!act) throw new Error('no act');
  return act;
}

/** Many items of one handler: the same one under other numbers. */
function many(count: number): ItemState[] {
  const { state } = divided();
  return Array.from({ length: count }, (_, nth) => ({ ...state, itemId: `npc-2026-${nth}` }));
}

describe('a person leaves', () => {
  it('and the item, its task and what is done with it go to the other', () => {
    const story = handed(waitingAt('deliver'));
    expect(story.state.division?.handler).toBe(HEIR);
    expect(openTasks(story.state).map(({ desk }) => desk)).toEqual([{ person: HEIR }]);
    expect(story.state.handOvers).toMatchObject([
      { handOverId: '2026-1', fromName: '潘大海', toName: '史晓棠', what: ['handler', 'task'] },
    ]);
    const keys = itemRows(story.state).map(({ pk }) => pk);
    expect(keys).toContain(`TASKS#person:${HEIR}`);
    expect(keys.filter((pk) => pk.includes(LEAVER))).toEqual([]);
  });

  it('and the sponsor’s desk too, with a promise that is not delivered yet', () => {
    const promise = { matter: '建成驿站', owner: 'deputy1', due: '2026-12-20' };
    const before = drafted(handling(), { ...draftB, promise });
    const reviewed = through(before, ['section-review', 'office-review']);
    const story = handed(opened(reviewed, 'deputy-review'), person('deputy1', 'deputy2'));
    expect(story.state.proposal?.sponsor).toBe('deputy2');
    expect(openTasks(story.state)[0]?.desk).toEqual({ person: 'deputy2' });
    expect(story.state.reply?.promise?.owner).toBe('deputy2');
  });

  it('and what was promised in the ledger, with its row', () => {
    const before = tracked();
    const owner = ledgerOf(before.state)[0]?.owner ?? '';
    const story = handed(before, person(owner, 'deputy2'));
    expect(ledgerOf(story.state)[0]).toMatchObject({ owner: 'deputy2', status: 'open' });
    const keys = itemRows(story.state).map(({ pk }) => pk);
    expect(keys).toContain('PROMISES#owner#deputy2');
    expect(keys).not.toContain(`PROMISES#owner#${owner}`);
  });

  it('and corrections, open steps of the plan, and urges that wait for an answer', () => {
    expect(openCorrections(handed(waitingAt('rectify')).state).map(({ by }) => by)).toEqual([HEIR]);
    const start = divided();
    const steps = [{ what: '完成需求调查', owner: LEAVER, due: '2026-05-29' }];
    const planned = told(start, makePlan(start.state, actor(LEAVER), steps, start.rules));
    expect(planOf(handed(planned).state)[0]?.owner).toBe(HEIR);
    const urge = { channel: 'notice', status: '未见面', demand: '三日内说明' } as const;
    const office = actor('office');
    const urged = told(start, issueUrge(start.state, office, urge, start.rules, '×催〔2026〕1号'));
    const [after] = handed(urged).state.urges ?? [];
    expect(after && lastStep(after).to).toBe(HEIR);
    const visit = { what: '驿站覆盖城西', owner: LEAVER, due: '2026-06-30', adviceId: 'advice-1' };
    const advised = { ...start.state, advicePoints: [{ ...visit, visitId: 'visit-1' }] };
    const advisedAfter = handed({ ...start, state: advised as ItemState });
    expect(advisedAfter.state.advicePoints?.map(({ owner }) => owner)).toEqual([HEIR]);
    const [up] = handed(urged, person('deputy1', 'deputy2')).state.urges ?? [];
    expect(up?.ladder[0]).toEqual({ level: 'sponsor', to: 'deputy2' });
  });

  it('what was done stays whose it was, and is seen no more', () => {
    const before = waitingAt('sign');
    const story = handed(before);
    const done = ({ state }: Story) => state.tasks.filter(({ status }) => status === 'done');
    expect(done(story)).toEqual(done(before));
    const gone = { ...actor(LEAVER), section: undefined };
    expect(maySee(gone, before.state)).toBe(true);
    expect(maySee(gone, story.state)).toBe(false);
    const { itemId } = story.state;
    expect(refusalOf(() => mustReach(gone, story.state, itemId)).code).toBe('NOT_FOUND');
    expect(maySee({ ...actor(HEIR), section: undefined }, story.state)).toBe(true);
  });

  it('and may get it back', () => {
    const back = handed(handed(waitingAt('investigate')), person(HEIR, LEAVER));
    expect(back.state.division?.handler).toBe(LEAVER);
    expect(maySee({ ...actor(LEAVER), section: undefined }, back.state)).toBe(true);
  });

  it('holds nothing of an item that is over', () => {
    const story = told(waitingAt('propose'), {
      type: 'item.concluded',
      data: { how: 'withdrawn', on: '2026-03-16', letters: [] },
    });
    expect([holdersOf(story.state), sectionsOf(story.state)]).toEqual([[], []]);
  });

  it.each<[string, NewHandOver, Story, string]>([
    ['to oneself', person(LEAVER, LEAVER), divided(), 'TO_SELF to'],
    ['to nobody', person(LEAVER, 'nobody'), divided(), 'PERSON_UNKNOWN to'],
    ['to one who is no handler', person(LEAVER, 'head-ldbz'), divided(), 'ROLE_MISSING to'],
    ['to another section', person(LEAVER, 'handler-jycj-1'), divided(), 'OTHER_SECTION to'],
    ['a sponsor’s to a handler', person('deputy1', HEIR), divided(), 'ROLE_MISSING to'],
    ['of one who has nothing', person('handler-rcfw-1', HEIR), divided(), 'NOTHING_HELD from'],
    ['on a day to come', { ...person(), on: '2026-03-17' }, divided(), 'DATE_IN_FUTURE on'],
    ['on no day', { ...person(), on: '2026-02-30' }, divided(), 'IMPOSSIBLE_DATE on'],
  ])('is refused %s', (_, asked, story, refusal) => {
    expect(refusedAt(asked, story)).toBe(refusal);
  });

  it('is the office’s act alone', () => {
    expect(refusedAt(person(), divided(), actor(LEAVER))).toBe('FORBIDDEN');
  });
});

describe('a section is merged into another', () => {
  it('and its items, the desk of its head and its proposals go with it', () => {
    const story = handed(waitingAt('section-review'), section());
    expect(story.state.division).toMatchObject({ section: 'ldgx', handler: LEAVER });
    expect(story.state.proposal?.sections).toEqual(['ldgx']);
    expect(openTasks(story.state)[0]?.desk).toEqual({ headOf: 'ldgx' });
    expect(sectionsOf(story.state)).toEqual(['ldgx']);
  });

  it('is refused into itself and into none, and where it has nothing', () => {
    expect(refusedAt(section('ldbz', 'ldbz'), divided())).toBe('TO_SELF to');
    expect(refusedAt(section('ldbz', 'nowhere'), divided())).toBe('SECTION_UNKNOWN to');
    expect(refusedAt(section('rcfw', 'ldgx'), divided())).toBe('NOTHING_HELD from');
  });
});

describe('functions go to another unit', () => {
  it('and the item ends with unit, document and consent; nothing of it waits, no rate counts it', () => {
    const before = waitingAt('investigate');
    const { itemId } = before.state;
    const story = handed(before, functions(itemId));
    expect(story.state.concluded).toEqual({
      ...{ how: 'transferred', on: '2026-03-16', unit: '市医疗保障局', handOverId: '2026-1' },
      ...{ document: '×编发〔2026〕3号', consent: CONSENT },
    });
    expect([openTasks(story.state), coursesOf(story.state)]).toEqual([[], []]);
    expect([itemFacts(before.state).left, itemFacts(story.state).left]).toEqual([false, true]);
  });

  const asked = (story: Story) => functions(story.state.itemId);
  it('is refused for what is over, for a pending 退办, and while a promise is owed', () => {
    const over = handed(divided(), asked(divided()));
    expect(refusedAt(asked(over), over)).toBe('ITEM_CLOSED itemIds');
    const back = returning();
    expect(refusedAt(asked(back), back)).toBe('RETURN_PENDING itemIds');
    expect(refusedAt(asked(tracked()), tracked())).toBe('PROMISES_PENDING itemIds');
  });

  it('is refused for an item that there is none of, and without the consent’s real day', () => {
    const story = registered();
    expect(refusedAt(functions(story.state.itemId, 'npc-2026-999'), story)).toBe('ITEM_NOT_FOUND');
    const ahead = { ...functions(story.state.itemId), consent: { ...CONSENT, on: '2026-03-17' } };
    expect(refusedAt(ahead, story)).toBe('DATE_IN_FUTURE consent.on');
  });
});

describe('more items than one transaction holds', () => {
  const states = many(AT_ONCE + 3);
  const { event, items } = opening(person(), states);

  it('go in steps; it is finished only when none is left', () => {
    expect([items.length, event.data.items.length]).toEqual([AT_ONCE, AT_ONCE + 3]);
    const act = acted([event]);
    expect([remainingOf(act).length, act.finished]).toEqual([3, undefined]);
    const left = states.filter(({ itemId }) => nextOf(act).includes(itemId));
    const next = continueHandOver(act, left, clerk, rulesOn());
    expect(next.items.map(({ body }) => body.data)).toMatchObject([
      { handOverId: '2026-1' },
      { handOverId: '2026-1' },
      { handOverId: '2026-1' },
    ]);
    const done = acted([event, next.event]);
    expect([remainingOf(done), done.finished]).toEqual([[], 2]);
    expect(refusalOf(() => nextOf(done)).code).toBe('HAND_OVER_FINISHED');
  });

  it('what was moved or ended meanwhile keeps the others back no longer', () => {
    const act = acted([event]);
    const [one, two, three] = states.filter(({ itemId }) => nextOf(act).includes(itemId));
    if (!one?.division || !two || !three) throw new Error('too few');
    const moved = { ...one, division: { ...one.division, handler: HEIR } };
    const next = continueHandOver(act, [moved, two, three], clerk, rulesOn());
    expect(next.items.map(({ state }) => state.itemId)).toEqual([two.itemId, three.itemId]);
    expect(next.event.data.done).toHaveLength(3);
  });

  it('but not more than one list can name', () => {
    expect(refusalOf(() => opening(person(), many(801))).code).toBe('TOO_MANY');
  });
});
