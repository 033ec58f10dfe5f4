import { describe, expect, it } from 'vitest';
import {
  answerProgressRound,
  closeProgressRound,
  openProgressRound,
  progressOf,
} from '../../../functions/domain/decide/progressRounds.ts';
import {
  PROGRESS_ROUND_PREFIX,
  type ProgressRoundEvent,
  type StoredEvent,
} from '../../../functions/domain/events.ts';
import type {
  ProgressRound,
  RoundAnswer,
  RoundItem,
} from '../../../functions/domain/progressRound.ts';
import { reduceProgressRound } from '../../../functions/domain/reduce/progressRound.ts';
import { link } from '../../../functions/store/append.ts';
import { divided } from '../../support/acting.ts';
import { actor, rulesOn } from '../../support/given.ts';
import { refused } from '../../support/refusing.ts';

const rules = rulesOn('2026-03-16');
const item = (itemId: string, changes: Partial<RoundItem> = {}): RoundItem => ({
  itemId,
  number: itemId.slice(-3),
  title: `关于${itemId}的建议`,
  part: 'lead',
  stage: 'handling',
  handler: 'handler-ldbz-1',
  section: 'ldbz',
  due: '2026-06-02',
  light: 'green',
  ...changes,
});
const ITEMS = [
  item('npc-2026-001', { light: 'red' }),
  item('npc-2026-002', { light: 'yellow' }),
  item('npc-2026-003', { handler: 'handler-jycj-1', section: 'jycj' }),
];

function roundAfter(bodies: readonly ProgressRoundEvent[], by = 'handler-ldbz-1'): ProgressRound {
  let version = 0;
  let hash = '';
  const events = bodies.map((body) => {
    const at = { stream: `${PROGRESS_ROUND_PREFIX}2026-1`, version, hash };
    const event = link(at, body, actor(by), '2026-03-16T01:00:00.000Z');
    version = event.version;
    hash = event.hash;
    return event as StoredEvent<ProgressRoundEvent>;
  });
  const round = reduceProgressRound(events);
  if (!round) throw new Error('no round');
  return round;
}

const opening = openProgressRound('2026-1', {}, ITEMS, rules);
const round = roundAfter([opening]);
const done = (itemId: string): RoundAnswer => ({ itemId, text: '已走访' });
const answer = (answers: RoundAnswer[], by = 'handler-ldbz-1', of = round) =>
  answerProgressRound(of, actor(by), answers, rules);

describe('一轮调度', () => {
  it('asks for every item in hand, until the profile’s day', () => {
    expect(opening.data).toMatchObject({ year: 2026, on: '2026-03-16', answerBy: '2026-03-18' });
    expect(round.entries.map(({ itemId }) => itemId)).toEqual(ITEMS.map(({ itemId }) => itemId));
  });

  it('asks only for those that are named', () => {
    const { data } = openProgressRound('2026-2', { items: ['npc-2026-003'] }, ITEMS, rules);
    expect(data.items.map(({ itemId }) => itemId)).toEqual(['npc-2026-003']);
  });

  it('counts in its report what was answered, what stands still and who was late', () => {
    const why = { itemId: 'npc-2026-002', noProgress: '等文件', nextOn: '2026-03-25' };
    const answered = roundAfter([opening, answer([done('npc-2026-001'), why])]);
    const closing = closeProgressRound(answered, rules);
    expect(closing?.data.report).toMatchObject({ asked: 3, answered: 2, red: 1, yellow: 1 });
    expect(closing?.data.report.late.map(({ itemId }) => itemId)).toEqual(['npc-2026-003']);
    expect(closing?.data.report.standing.map(({ itemId }) => itemId)).toEqual(['npc-2026-002']);
    const over = closing && roundAfter([opening, closing]);
    expect(over && closeProgressRound(over, rules)).toBeUndefined();
  });

  it('says in the item’s own log what was said in the round', () => {
    const { state } = divided();
    const why = { itemId: 'npc-2026-012', noProgress: '等文件', nextOn: '2026-03-25' };
    const { data } = progressOf(state, actor('handler-ldbz-1'), why, '2026-1', rules);
    expect(data).toMatchObject({ roundId: '2026-1', text: '没有进展：等文件。下一步：2026-03-25' });
  });
});

describe('is refused', () => {
  const open = (wanted: object) => () => openProgressRound('2026-2', wanted, ITEMS, rules);
  const item1 = 'npc-2026-001';
  it.each([
    ['a day that is past', open({ answerBy: '2026-03-13' }), 'invalid DUE_PAST'],
    ['a day that there is not', open({ answerBy: '2026-02-30' }), 'invalid IMPOSSIBLE_DATE'],
    ['an item not in hand', open({ items: ['npc-2026-999'] }), 'invalid NOT_IN_HAND'],
    [
      'a round of nothing',
      () => openProgressRound('2026-2', {}, [], rules),
      'invalid NOTHING_IN_HAND',
    ],
    ['an item of another round', () => answer([done('npc-2026-999')]), 'invalid NOT_IN_ROUND'],
    [
      'the item of one who may know of it but does not answer for it',
      () => answer([done('npc-2026-003')], 'office'),
      'forbidden FORBIDDEN',
    ],
    [
      'another’s item, as if it were not there',
      () => answer([done('npc-2026-003')]),
      'invalid NOT_IN_ROUND',
    ],
    ['an empty answer', () => answer([{ itemId: item1 }]), 'invalid ANSWER_INCOMPLETE'],
    [
      'progress and none at once',
      () => answer([{ ...done(item1), noProgress: '等', nextOn: '2026-03-25' }]),
      'invalid ANSWER_INCOMPLETE',
    ],
    [
      'no progress without a next day',
      () => answer([{ itemId: item1, noProgress: '等文件' }]),
      'invalid NEXT_MISSING',
    ],
    [
      'a next day that is past',
      () => answer([{ itemId: item1, noProgress: '等文件', nextOn: '2026-03-16' }]),
      'invalid DUE_PAST',
    ],
  ])('%s', (_what, act, code) => {
    expect(refused(act)).toBe(code);
  });

  it('an answer to a round that is over', () => {
    const closing = closeProgressRound(round, rules);
    if (!closing) throw new Error('not closed');
    const over = roundAfter([opening, closing]);
    expect(refused(() => answer([done(item1)], 'handler-ldbz-1', over))).toBe(
      'conflict ROUND_CLOSED',
    );
  });

  it('the head of the section may answer for his people', () => {
    expect(answer([done(item1)], 'head-ldbz').data.answers).toHaveLength(1);
  });
});
