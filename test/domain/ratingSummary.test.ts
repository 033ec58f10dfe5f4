import { describe, expect, it } from 'vitest';
import { openNextRound } from '../../functions/domain/decide/course.ts';
import { closeConsultation } from '../../functions/domain/decide/rate.ts';
import { ratingSummary } from '../../functions/domain/ratingSummary.ts';
import type { Rules } from '../../functions/domain/rules.ts';
import { consulting, dissatisfied, drafted, handling, rated } from '../support/acting.ts';
import { onDay, registered, type Story, told } from '../support/given.ts';
import { kept, promiseRated, secondAt, tracked } from '../support/promising.ts';

const of = ({ state, rules }: Story, more: Partial<Rules> = {}) =>
  ratingSummary(state, { ...rules, ...more });
const next = (from: Story): Story => {
  const body = openNextRound(from.state, from.rules);
  if (!body) throw new Error('no next round');
  return consulting(drafted(handling(told(from, body))));
};
const closed = (from: Story): Story => {
  const body = closeConsultation(from.state, '2026-04-15');
  if (!body) throw new Error('not closed');
  return told(onDay(from, '2026-04-15'), body);
};
const basic = { result: '基本满意' };

describe('评价汇总', () => {
  it('is not there before anybody was asked', () => {
    expect(of(registered())).toBeUndefined();
  });

  it('while it runs nobody has failed to return the form', () => {
    expect(of(rated(consulting(), 's1'))).toMatchObject({
      ...{ asked: 2, returned: 1, notReturned: 0, base: 1, part: 'lead' },
      final: { satisfied: 1, basic: 0, unsatisfied: 0 },
    });
  });

  it('keeps the first and the final word apart, on each axis', () => {
    const first = rated(rated(consulting(), 's1', dissatisfied), 's2', basic);
    const final = rated(rated(next(first), 's1', basic), 's2');
    expect(of(final)).toMatchObject({
      first: { satisfied: 0, basic: 1, unsatisfied: 1 },
      final: { satisfied: 1, basic: 1, unsatisfied: 0 },
      axes: [
        {
          ...{ id: 'attitude', word: '办理态度' },
          first: { satisfied: 2, basic: 0, unsatisfied: 0 },
          final: { satisfied: 2, basic: 0, unsatisfied: 0 },
        },
        {
          ...{ id: 'result', word: '办理结果' },
          first: { satisfied: 0, basic: 1, unsatisfied: 1 },
          final: { satisfied: 1, basic: 1, unsatisfied: 0 },
        },
      ],
      submitters: [
        {
          submitterId: 's1',
          first: { attitude: '满意', result: '不满意' },
          final: { attitude: '满意', result: '基本满意' },
          finalRound: 2,
        },
        { submitterId: 's2', first: { result: '基本满意' }, final: { result: '满意' } },
      ],
    });
  });

  it('who answers only the second time has no first word', () => {
    const first = closed(rated(consulting(), 's1', dissatisfied));
    const both = rated(rated(next(first), 's1'), 's2');
    expect(of(both)?.first).toEqual({ satisfied: 0, basic: 0, unsatisfied: 1 });
    expect(of(both)?.submitters[1]).not.toHaveProperty('first');
    expect(of(both)).toMatchObject({ returned: 2, notReturned: 0 });
  });

  it('重庆 29: who did not return the form is out of the base, or in it by the profile', () => {
    const one = closed(rated(consulting(), 's1'));
    expect(of(one)).toMatchObject({ returned: 1, notReturned: 1, base: 1 });
    const { profile } = one.rules;
    const rating = { ...profile.rating, nonReturn: 'inBase' as const };
    expect(of(one, { profile: { ...profile, rating } })).toMatchObject({ base: 2 });
    expect(of(closed(consulting()))).toMatchObject({ returned: 0, notReturned: 2, base: 0 });
  });

  it('分办: the forms are about our part', () => {
    const split = consulting(drafted(handling(undefined)));
    const state = { ...split.state, item: { ...split.state.item, part: 'split' as const } };
    expect(of({ ...split, state })).toMatchObject({
      ...{ part: 'split', unit: split.rules.directory.bureau.name },
    });
  });

  it('counts the ratings of a kept promise by themselves', () => {
    const asked = secondAt('second-consult', kept(tracked()));
    expect(of(asked)?.promises).toMatchObject([{ side: 'promise-1', returned: 0, notReturned: 0 }]);
    const one = promiseRated(asked, 's1', { result: '不满意', reason: '没有公布' });
    expect(of(one)).toMatchObject({
      final: { satisfied: 2, unsatisfied: 0 },
      promises: [
        {
          ...{ promiseId: 'promise-1', side: 'promise-1', asked: 2, returned: 1 },
          final: { satisfied: 0, basic: 0, unsatisfied: 1 },
        },
      ],
    });
  });
});
