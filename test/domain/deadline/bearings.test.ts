import { describe, expect, it } from 'vitest';
import { computeDeadline } from '../../../functions/domain/deadline/computeDeadline.ts';
import type { DeadlineOptions } from '../../../functions/domain/deadline/deadline.ts';
import { checkExtension } from '../../../functions/domain/deadline/extension.ts';
import { fixedDeadline } from '../../../functions/domain/deadline/fixedDeadline.ts';
import type { DeadlineRule } from '../../../functions/domain/deadline/rule.ts';
import { shipped } from '../calendar/years.ts';

const reply: DeadlineRule = { anchor: 'assigned', n: 3, unit: 'month', roll: true };
const on = (options: DeadlineOptions, rule = reply) =>
  computeDeadline(rule, { assigned: '2026-03-02' }, shipped, options);
const extension = {
  to: '2026-09-02',
  reason: '涉及面广',
  on: '2026-05-20',
  consent: { by: '市人大代表工委', document: '×人代复〔2026〕3号' },
};
const asking = { from: '2026-04-01', to: '2026-04-11', reason: '请示交办机关' };

describe('a fixed date for the batch', () => {
  it('wins when it is the earlier', () => {
    const early = on({ fixed: { date: '2026-05-31', word: '本批统一时限' } });
    expect(early.due).toBe('2026-05-31');
    expect(early.explanation.fixed?.applied).toBe(true);
    expect(early.explanation.sentence).toBe(
      '自交办之日2026-03-02起3个月，届满2026-06-02；本批统一时限2026-05-31在先，从其规定，时限为2026-05-31',
    );
  });

  it('gives way when it is the later', () => {
    const late = on({ fixed: { date: '2026-08-31', word: '本批统一时限' } });
    expect(late.due).toBe('2026-06-02');
    expect(late.explanation.fixed?.applied).toBe(false);
  });
});

describe('an extension', () => {
  it('keeps the old date beside the new one, with reason and consent', () => {
    const longer = on({ extension });
    expect(longer.due).toBe('2026-09-02');
    expect(longer.explanation.extension).toMatchObject({ from: '2026-06-02', applied: true });
    expect(longer.explanation.sentence).toBe(
      '自交办之日2026-03-02起3个月，届满2026-06-02；2026-05-20经市人大代表工委同意延期至2026-09-02' +
        '（涉及面广），时限为2026-09-02',
    );
  });

  it('never shortens, whatever happened to the date since', () => {
    expect(on({ extension: { ...extension, to: '2026-05-30' } })).toMatchObject({
      due: '2026-06-02',
      explanation: { extension: { applied: false } },
    });
  });

  it('is refused without a reason, without being later, and beyond the limit', () => {
    const now = on({});
    const limit = computeDeadline({ ...reply, n: 6 }, { assigned: '2026-03-02' }, shipped).due;
    expect(() => checkExtension(now, extension, limit)).not.toThrow();
    expect(() => checkExtension(now, { ...extension, reason: ' ' }, limit)).toThrow('理由');
    expect(() => checkExtension(now, { ...extension, to: now.due }, limit)).toThrow('不晚于');
    expect(() => checkExtension(now, { ...extension, to: '2026-09-03' }, limit)).toThrow(
      expect.objectContaining({ code: 'BAD_EXTENSION' }),
    );
  });
});

describe('a suspension', () => {
  it('puts the last day back by the days lost, then rolls', () => {
    const back = on({ suspensions: [asking] });
    expect(back.due).toBe('2026-06-12');
    expect(back.explanation.suspension).toEqual({
      lost: 10,
      unit: 'day',
      to: '2026-06-12',
      reasons: ['请示交办机关'],
    });
    expect(on({ suspensions: [{ ...asking, to: '2026-04-12' }] })).toMatchObject({
      due: '2026-06-15',
      explanation: {
        sentence:
          '自交办之日2026-03-02起3个月，届满2026-06-02，中止11日（请示交办机关），' +
          '顺推至2026-06-13遇周六，顺延至2026-06-15',
      },
    });
  });

  it('loses working days where working days are counted', () => {
    const rule: DeadlineRule = { anchor: 'assigned', n: 10, unit: 'workingDay', roll: true };
    const back = on(
      { suspensions: [{ from: '2026-03-05', to: '2026-03-10', reason: '请示' }] },
      rule,
    );
    expect(on({}, rule).due).toBe('2026-03-16');
    expect(back).toMatchObject({
      due: '2026-03-19',
      explanation: { suspension: { lost: 3, unit: 'workingDay' } },
    });
  });

  it('on the last day itself leaves the day on which the clock runs again', () => {
    const rule: DeadlineRule = { anchor: 'assigned', n: 10, unit: 'workingDay', roll: true };
    const stop = { from: '2026-03-16', to: '2026-03-28', reason: '请示' };
    expect(on({ suspensions: [stop] }, rule).due).toBe('2026-03-30');
    expect(on({ suspensions: [stop] }, { ...rule, roll: false }).due).toBe('2026-03-28');
  });

  it('counts overlapping ones once, and those before the start not at all', () => {
    const twice = [asking, { from: '2026-04-06', to: '2026-04-11', reason: '又请示' }];
    expect(on({ suspensions: twice }).due).toBe('2026-06-12');
    expect(on({ suspensions: [{ from: '2026-01-01', to: '2026-02-01', reason: '早' }] }).due).toBe(
      '2026-06-02',
    );
  });

  it('heals nothing once the date has passed', () => {
    const late = [{ from: '2026-06-03', to: '2026-07-03', reason: '迟' }];
    expect(on({ suspensions: late }).due).toBe('2026-06-02');
  });

  it('moves a batch date too, and an extension only if it came after it', () => {
    const fixed = { date: '2026-05-20', word: '本批统一时限' };
    const moved = on({ fixed, suspensions: [asking] });
    expect(moved.due).toBe('2026-05-30');
    expect(moved.explanation.fixed).toMatchObject({ movedFrom: '2026-05-20', applied: true });
    expect(moved.explanation.sentence).toContain(
      '本批统一时限2026-05-20（中止顺推至2026-05-30）在先',
    );
    expect(on({ extension, suspensions: [asking] }).due).toBe('2026-09-02');
    const after = { from: '2026-07-01', to: '2026-07-06', reason: '会商' };
    expect(on({ extension, suspensions: [asking, after] }).due).toBe('2026-09-07');
  });

  it('that has not ended is shown and adds nothing yet', () => {
    const standing = on({ suspensions: [{ from: '2026-05-06', reason: '请示' }] });
    expect(standing).toMatchObject({ due: '2026-06-02', suspendedSince: '2026-05-06' });
    expect(standing.explanation.sentence).toBe(
      '自交办之日2026-03-02起3个月，届满2026-06-02；2026-05-06起中止，恢复后按实际中止日数顺推，' +
        '时限为2026-06-02',
    );
  });

  it('that ends before it begins is refused', () => {
    expect(() => on({ suspensions: [{ ...asking, to: '2026-03-31' }] })).toThrow(
      expect.objectContaining({ code: 'BAD_FACT' }),
    );
  });
});

describe('a date that is set and not counted', () => {
  const promise = { date: '2026-12-31', word: '承诺办结日期' };

  it('stays where people put it, holiday or not', () => {
    const set = fixedDeadline({ ...promise, date: '2026-10-01' }, shipped, {
      warnBefore: { n: 1, unit: 'month' },
    });
    expect(set).toMatchObject({ due: '2026-10-01', warn: '2026-09-01', provisional: false });
    expect(set.explanation.sentence).toBe('承诺办结日期为2026-10-01');
  });

  it('may lie in a year that has no calendar', () => {
    expect(fixedDeadline({ ...promise, date: '2030-06-30' }, shipped).due).toBe('2030-06-30');
  });

  it('can be extended and suspended', () => {
    const moved = fixedDeadline(promise, shipped, {
      suspensions: [{ from: '2026-11-01', to: '2026-11-08', reason: '政策调整' }],
    });
    expect(moved.due).toBe('2027-01-07');
    expect(moved.explanation.sentence).toBe(
      '承诺办结日期为2026-12-31，中止7日（政策调整），顺推至2027-01-07',
    );
    const extended = fixedDeadline(promise, shipped, {
      extension: { to: '2027-06-30', reason: '跨年度工程', on: '2026-12-01' },
    });
    expect(extended.explanation.sentence).toBe(
      '承诺办结日期为2026-12-31；2026-12-01延期至2027-06-30（跨年度工程），时限为2027-06-30',
    );
  });
});
