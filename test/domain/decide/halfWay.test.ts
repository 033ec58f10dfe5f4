import { describe, expect, it } from 'vitest';
import { openNextRound, resumeRoute } from '../../../functions/domain/decide/course.ts';
import type { HalfWayStep, KnownPast, NewHalfWay } from '../../../functions/domain/halfWay.ts';
import { STEPS } from '../../../functions/domain/steps/table.ts';
import { completed } from '../../support/acting.ts';
import { opened, taskOf } from '../../support/given.ts';
import {
  dissatisfiedOnce,
  imported,
  importing,
  LEAD_DOORS,
  oldCoRow,
  oldRow,
} from '../../support/oldList.ts';
import { refusalOf } from '../../support/refusing.ts';
import { draftB } from '../../support/stepData.ts';

const CO = { part: 'co' as const, leadUnit: '市民政局', coUnits: [] };

/** Code and path of the refusal. */
function refusedAt(row: NewHalfWay, item = {}): string {
  const { code, field } = refusalOf(() => importing(row, item));
  return `${code} ${field}`;
}

const without = (row: NewHalfWay, part: keyof KnownPast): NewHalfWay => {
  const { [part]: _left, ...past } = row.past;
  return { ...row, past };
};

describe('an item of the old list', () => {
  it.each(LEAD_DOORS)('goes on at %s, with the task on the right desk', (step) => {
    const story = imported(oldRow(step));
    expect(story.state).toMatchObject({ stage: STEPS[step].stage, tasks: [], version: 1 });
    const { desk } = taskOf(opened(story, step), step);
    expect(Object.values(desk)[0]).not.toBe('');
  });

  it.each(['propose', 'endorse-deputy', 'co-draft', 'office-review', 'sign', 'co-send'] as const)(
    'of 协办 goes on at %s',
    (step) => {
      const story = opened(imported(oldCoRow(step), CO), step);
      expect(Object.values(taskOf(story, step).desk)[0]).not.toBe('');
    },
  );

  it('keeps its source and says which parts were imported; ratings stay apart', () => {
    const { state } = imported(oldRow('decide'));
    expect(state.halfWay).toMatchObject({
      resumeAt: 'decide',
      round: 2,
      source: { file: '台账.xlsx', row: 7 },
      ratings: [
        { round: 1, satisfied: false },
        { round: 2, satisfied: false },
      ],
    });
    expect(state.halfWay?.imported).toContain('deliveries');
    expect(state.ratings).toEqual([]);
    expect(state.contacts).toMatchObject([{ imported: true, highestRank: 'deputy' }]);
  });

  it('enters an overdue promise of a delivered reply into the ledger', () => {
    const promise = { matter: '建成驿站', owner: 'deputy1', due: '2026-03-10' };
    const { state } = imported(oldRow('inspect', { reply: { ...draftB, promise } }));
    expect(state.promises).toMatchObject([
      { promiseId: 'promise-1', due: '2026-03-10', madeOn: '2026-03-13', status: 'open' },
    ]);
  });

  it('handled again has the clock of 重办 from the day of the 不满意', () => {
    const { state } = imported({
      ...oldRow('investigate', { ratings: [{ ...dissatisfiedOnce, round: 1 }] }),
      round: 2,
    });
    expect([state.round, state.replyDeadline.due]).toEqual([2, '2026-04-13']);
  });

  it('whose collecting body decides 再次办理 gets its next round', () => {
    const asked = opened(imported(oldRow('decide')), 'decide');
    const decided = completed(asked, 'decide', 'again');
    expect(openNextRound(decided.state, decided.rules)?.data).toMatchObject({
      round: 3,
      reason: '驿站没有建到城西',
    });
  });

  it('whose execution is lost before its first task is taken up at its own door', () => {
    const { state } = imported(oldRow('sign'));
    expect(resumeRoute(state, '没有运行中的流程').data).toMatchObject({ resumeAt: 'sign' });
  });
});

describe('a past that does not fit is refused with its path', () => {
  it.each([
    ['endorse-deputy', 'proposal'],
    ['investigate', 'division'],
    ['section-review', 'reply'],
    ['deliver', 'documentNumber'],
    ['consult', 'deliveries'],
    ['rectify', 'corrections'],
  ] as const)('at %s without %s', (step: HalfWayStep, part: keyof KnownPast) => {
    expect(refusedAt(without(oldRow(step), part))).toBe(`PAST_MISSING past.${part}`);
  });

  it.each([
    ['propose', 'proposal'],
    ['assign', 'division'],
    ['assign', 'contacts'],
    ['classify', 'tier'],
    ['check', 'reply'],
    ['party-group', 'partyGroupOn'],
    ['number', 'documentNumber'],
    ['deliver', 'deliveries'],
    ['inspect', 'corrections'],
  ] as const)('at %s with %s already', (step, part) => {
    const { past } = oldRow(part === 'corrections' ? 'rectify' : 'consult');
    const row = oldRow(step, { [part]: past[part] });
    expect(refusedAt(row)).toBe(`PAST_TOO_EARLY past.${part}`);
  });

  const good = oldRow('consult').past;
  const delivery = { submitterId: 's1', way: 'post' as const, on: '2026-03-13' };
  it.each<[string, NewHalfWay, string, object?]>([
    ['a 协办 step of a 主办 item', oldRow('co-send'), 'STEP_NOT_ON_ROUTE resumeAt'],
    ['a 主办 step of a 协办 item', oldRow('deliver'), 'STEP_NOT_ON_ROUTE resumeAt', CO],
    [
      'a reply of a 协办 item',
      {
        ...oldCoRow('co-send'),
        past: { ...oldCoRow('co-send').past, reply: good.reply } as KnownPast,
      },
      'PAST_NOT_OF_PART past.reply',
      CO,
    ],
    ['a second round before 办前调查', { ...oldRow('assign'), round: 2 }, 'ROUND_INVALID round'],
    [
      'a second round of a 协办 item',
      { ...oldCoRow('co-send'), round: 2 },
      'ROUND_INVALID round',
      CO,
    ],
    [
      'a second round without 不满意',
      { ...oldRow('sign'), round: 2 },
      'UNSATISFIED_MISSING past.ratings',
    ],
    [
      '归口裁定 where the last is satisfied',
      oldRow('decide', { ratings: [{ ...dissatisfiedOnce, round: 1 }] }),
      'UNSATISFIED_MISSING past.ratings',
    ],
    ['归口裁定 in the first round', { ...oldRow('decide'), round: 1 }, 'DECISION_TOO_EARLY round'],
    [
      '督查 while somebody is 不满意',
      oldRow('inspect', { ratings: [dissatisfiedOnce] }),
      'STILL_UNSATISFIED past.ratings',
    ],
    [
      'a rating of a round that was not asked yet',
      { ...oldRow('sign', { ratings: [{ ...dissatisfiedOnce, round: 2 }] }), round: 2 },
      'ROUND_TOO_LATE past.ratings.0.round',
    ],
    [
      '不满意 without a reason',
      oldRow('consult', { ratings: [{ ...dissatisfiedOnce, reason: '' }] }),
      'REASON_MISSING past.ratings.0.reason',
    ],
    [
      'a rating before the item was assigned',
      oldRow('consult', { ratings: [{ ...dissatisfiedOnce, on: '2026-02-27' }] }),
      'DATE_ORDER past.ratings.0.on',
    ],
    [
      'a rating to come',
      oldRow('consult', { ratings: [{ ...dissatisfiedOnce, on: '2026-03-17' }] }),
      'DATE_IN_FUTURE past.ratings.0.on',
    ],
    ['an unknown tier', oldRow('sign', { tier: 'x' }), 'TIER_UNKNOWN past.tier'],
    [
      'a handler of another section',
      oldRow('sign', { division: { section: 'ldbz', handler: 'handler-jycj-1' } }),
      'HANDLER_OTHER_SECTION past.division.handler',
    ],
    [
      'a sponsor who is none',
      oldRow('sign', { proposal: { opinion: '拟', sections: ['ldbz'], sponsor: 'clerk' } }),
      'SPONSOR_INVALID past.proposal.sponsor',
    ],
    [
      'the director for a sponsor in the first round',
      oldRow('sign', { proposal: { opinion: '拟', sections: ['ldbz'], sponsor: 'director' } }),
      'SPONSOR_INVALID past.proposal.sponsor',
    ],
    [
      'a reply that leaves a demand unanswered',
      oldRow('sign', { reply: { ...draftB, answers: [] } }),
      'DEMAND_UNANSWERED past.reply.answers',
    ],
    [
      'a promise before the item was assigned',
      oldRow('sign', {
        reply: { ...draftB, promise: { matter: '驿站', owner: 'deputy1', due: '2025-12-20' } },
      }),
      'DATE_ORDER past.reply.promise.due',
    ],
    [
      'a lead who was not answered',
      oldRow('consult', { deliveries: [{ ...delivery, submitterId: 's2' }] }),
      'DELIVERY_MISSING past.deliveries',
    ],
    [
      'a delivery to somebody else',
      oldRow('consult', { deliveries: [delivery, { ...delivery, submitterId: 's9' }] }),
      'SUBMITTER_UNKNOWN past.deliveries',
    ],
    [
      'a delivery before the item was assigned',
      oldRow('consult', {
        deliveries: [delivery, { ...delivery, submitterId: 's2', on: '2026-02-20' }],
      }),
      'DATE_ORDER past.deliveries',
    ],
    [
      'a party group to come',
      oldRow('sign', { partyGroupOn: '2026-03-17' }),
      'DATE_IN_FUTURE past.partyGroupOn',
    ],
    [
      'a contact with somebody unknown present',
      oldRow('sign', {
        contacts: (good.contacts ?? []).map((one) => ({ ...one, present: ['nobody'] })),
      }),
      'PERSON_UNKNOWN past.contacts.0.present',
    ],
    [
      'a contact of a later round',
      oldRow('sign', { contacts: (good.contacts ?? []).map((one) => ({ ...one, round: 2 })) }),
      'ROUND_TOO_LATE past.contacts.0.round',
    ],
    [
      'a correction of somebody unknown',
      oldRow('rectify', { corrections: [{ what: '补', by: 'nobody', until: '2026-03-10' }] }),
      'PERSON_UNKNOWN past.corrections.0.by',
    ],
  ])('%s', (_, row, refusal, item) => {
    expect(refusedAt(row, item)).toBe(refusal);
  });

  it('the director is the sponsor of an item that is handled again', () => {
    const proposal = { opinion: '拟', sections: ['ldbz'], sponsor: 'director' };
    expect(importing(oldRow('decide', { proposal })).data.halfWay.past.proposal).toEqual(proposal);
  });

  it('an item that could not be registered is not imported either', () => {
    expect(refusedAt(oldRow('sign'), { receivedOn: '2026-02-01' })).toBe('DATE_ORDER receivedOn');
  });
});
