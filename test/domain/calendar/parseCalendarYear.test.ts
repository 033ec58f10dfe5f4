import { describe, expect, it } from 'vitest';
import { parseCalendarYear } from '../../../functions/domain/calendar/parseCalendarYear.ts';
import { years } from './years.ts';

const good = {
  year: 2026,
  notice: { title: '通知', date: '2025-11-04' },
  holidays: [{ name: '元旦', from: '2026-01-01', to: '2026-01-03' }],
  makeUpDays: ['2026-01-04'],
  provisional: false,
};

describe('a year file', () => {
  it('is read as written, and names its notice', () => {
    expect(parseCalendarYear(good)).toMatchObject(good);
    for (const year of years.slice(0, 3)) {
      expect(year.notice.title).toContain(`${year.year}年部分节假日安排的通知`);
      expect(year.notice.number).toMatch(/^国办发明电〔\d{4}〕\d+号$/);
      expect(year.provisional).toBe(false);
    }
  });

  it('of 2027 says plainly that no notice exists yet', () => {
    expect(years[3]).toMatchObject({ year: 2027, provisional: true, makeUpDays: [] });
    expect(years[3]?.notice.title).toContain('尚未公布');
  });

  it.each([
    ['not an object', null, '缺年份'],
    ['no notice', { ...good, notice: undefined }, '缺通知依据'],
    ['official without a date', { ...good, notice: { title: '通知', date: null } }, '通知日期'],
    ['no statement whether provisional', { ...good, provisional: undefined }, '暂定'],
    ['a day off twice', { ...good, holidays: [...good.holidays, ...good.holidays] }, '重复放假'],
    ['a day both off and worked', { ...good, makeUpDays: ['2026-01-03'] }, '既放假又上班'],
    ['a make-up day in the week', { ...good, makeUpDays: ['2026-03-02'] }, '不是本年度的周末'],
    ['a make-up day that does not exist', { ...good, makeUpDays: ['2026-02-30'] }, '日期不对'],
    [
      'a range that ends before it begins',
      { ...good, holidays: [{ name: '元旦', from: '2026-01-03', to: '2026-01-01' }] },
      '起止日期',
    ],
    [
      'a range of another year',
      { ...good, holidays: [{ name: '元旦', from: '2025-12-31', to: '2026-01-01' }] },
      '不在本年度内',
    ],
  ])('is refused when it has %s', (_what, json, reason) => {
    expect(() => parseCalendarYear(json)).toThrow(reason);
  });
});
