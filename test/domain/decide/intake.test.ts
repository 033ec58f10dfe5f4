import { describe, expect, it } from 'vitest';
import { answerUnits, signReceipt, suggestUnits } from '../../../functions/domain/decide/intake.ts';
import { rate } from '../../../functions/domain/decide/rate.ts';
import { recordProgress } from '../../../functions/domain/decide/recordProgress.ts';
import { withdraw } from '../../../functions/domain/decide/withdrawal.ts';
import { ROLES } from '../../../functions/domain/roles.ts';
import { coursesOf } from '../../../functions/domain/route.ts';
import { consulting, handling, returning } from '../../support/acting.ts';
import { actor, registered, type Story, told } from '../../support/given.ts';
import { refusalOf, refused } from '../../support/refusing.ts';
import { chongqing, sichuan } from '../profile/profiles.ts';

const clerk = actor('clerk');

describe('签收', () => {
  const sign = (story: Story, on?: string, by = clerk) =>
    signReceipt(story.state, by, on ? { on } : {}, story.rules);

  it('records who and when, once', () => {
    const story = told(registered(), sign(registered()));
    expect(story.state.receipt).toEqual({ on: '2026-03-16', by: '许知微' });
    const again = refusalOf(() => sign(story));
    expect(again.code).toBe('RECEIPT_SIGNED');
    expect(again.message).toContain('许知微');
  });

  it.each([
    ['2026-03-01', 'DATE_ORDER'],
    ['2026-03-17', 'DATE_IN_FUTURE'],
    ['2026-02-30', 'IMPOSSIBLE_DATE'],
  ])('not on %s', (on, code) => {
    expect(refused(() => sign(registered(), on))).toBe(`invalid ${code}`);
  });

  it.each(ROLES.map((role) => [role]))('%s', (role) => {
    const by = { id: 'x', name: '某', roles: [role] };
    const may = role === 'office-clerk' || role === 'office-head';
    if (may) expect(sign(registered(), undefined, by).data.by).toBe('某');
    else expect(refused(() => sign(registered(), undefined, by))).toBe('forbidden FORBIDDEN');
  });
});

describe('建议增办单位', () => {
  const wish = { units: ['市交通运输局'], reason: '涉及网约车管理' };
  const asked = () => {
    const story = registered();
    return told(story, suggestUnits(story.state, clerk, wish, story.rules));
  };

  it('adds a unit only when the assigning office grants it', () => {
    const story = asked();
    expect(story.state.item.coUnits).toEqual(['市总工会']);
    const answer = { answer: 'granted', on: '2026-03-16', document: '函3号' } as const;
    const after = told(story, answerUnits(story.state, clerk, 'units-1', answer, story.rules));
    expect(after.state.item.coUnits).toEqual(['市总工会', '市交通运输局']);
    expect(after.state.addedUnits?.[0]?.answer).toMatchObject(answer);
    expect(refused(() => answerUnits(after.state, clerk, 'units-1', answer, after.rules))).toBe(
      'conflict REQUEST_ANSWERED',
    );
  });

  it('refused adds nothing', () => {
    const story = asked();
    const answer = { answer: 'refused', on: '2026-03-16' } as const;
    const after = told(story, answerUnits(story.state, clerk, 'units-1', answer, story.rules));
    expect(after.state.item.coUnits).toEqual(['市总工会']);
  });

  it.each(['市总工会', '市人社局'])('not %s, which has it already', (unit) => {
    const { state, rules } = registered();
    const twice = () => suggestUnits(state, clerk, { ...wish, units: [unit] }, rules);
    expect(refused(twice)).toBe('invalid UNIT_KNOWN');
  });

  it('answers what was asked', () => {
    const { state, rules } = registered();
    const answer = { answer: 'refused', on: '2026-03-16' } as const;
    expect(refused(() => answerUnits(state, clerk, 'units-1', answer, rules))).toBe(
      'notFound REQUEST_NOT_FOUND',
    );
  });
});

describe('撤回', () => {
  const letter = (submitterId: string, on = '2026-03-16') => ({ submitterId, on });
  const withdrawing =
    (story: Story, ids: string[], rules = story.rules) =>
    () =>
      withdraw(
        story.state,
        clerk,
        ids.map((id) => letter(id)),
        rules,
      );

  it('by who leads ends the handling: what waited is void', () => {
    const story = handling();
    const after = told(story, withdrawing(story, ['s1'])());
    expect(after.state.concluded).toEqual({
      how: 'withdrawn',
      on: '2026-03-16',
      letters: [letter('s1')],
    });
    expect(after.state.tasks.filter(({ status }) => status === 'void')).toHaveLength(2);
    expect(coursesOf(after.state)).toEqual([]);
    expect(refused(withdrawing(after, ['s1']))).toBe('conflict ITEM_OVER');
    expect(refused(() => recordProgress(after.state, clerk, { text: '…' }, after.rules))).toBe(
      'invalid ITEM_CLOSED',
    );
  });

  it('closes a 退办 that was under way', () => {
    const story = returning();
    const after = told(story, withdrawing(story, ['s1'])());
    expect(after.state.sides[0]?.open).toBe(false);
  });

  it('needs the letters that the profile asks for', () => {
    const story = handling();
    const missing = refusalOf(withdrawing(story, ['s2']));
    expect([missing.code, missing.field]).toEqual(['LETTER_MISSING', 'letters']);
    expect(missing.message).toContain('林若溪');
    const all = { ...story.rules, profile: chongqing };
    expect(refused(withdrawing(story, ['s1'], all))).toBe('blocked LETTER_MISSING');
    expect(withdrawing(story, ['s1', 's2'], all)().data.how).toBe('withdrawn');
  });

  it('is too late after the reply where the profile says so', () => {
    const story = consulting();
    expect(refused(withdrawing(story, ['s1']))).toBe('blocked WITHDRAWAL_TOO_LATE');
    const rules = { ...story.rules, profile: sichuan };
    const after = told(story, withdrawing(story, ['s1'], rules)());
    const form = { attitude: '满意', result: '满意' };
    expect(refused(() => rate(after.state, 's1', 1, form, after.rules))).toBe('gone LINK_OVER');
  });

  it('knows its submitters and its days', () => {
    const { state, rules } = handling();
    const by = (letters: { submitterId: string; on: string }[]) => () =>
      withdraw(state, clerk, letters, rules);
    expect(refused(by([letter('s9')]))).toBe('invalid SUBMITTER_UNKNOWN');
    expect(refused(by([letter('s1', '2026-04-01')]))).toBe('invalid DATE_IN_FUTURE');
    expect(refused(by([letter('s1', '2026-03-01')]))).toBe('invalid DATE_ORDER');
  });
});
