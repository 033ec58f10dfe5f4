import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../functions/documents/assignmentList/dates.ts';

const date = (text: string) => ({ kind: 'date', date: text });

describe('readDate', () => {
  it.each([
    '2026-03-02',
    '2026-3-2',
    '2026/3/2',
    '2026/03/02',
    '2026.3.2',
    '2026年3月2日',
    '2026年03月02号',
    '２０２６年３月２日',
    ' 2026 - 3 - 2 ',
    '2026年3月2日 09:30',
    '2026-03-02T00:00:00Z',
    '20260302',
    '2026—3—2',
    '46083',
    '46083.75',
    '二〇二六年三月二日',
    '二○二六年三月二日',
  ])('%s is 2 March 2026', (text) => {
    expect(readDate(text)).toEqual(date('2026-03-02'));
  });

  it('takes a real Excel date by its day, and a number that is a date written together', () => {
    expect(readDate(new Date('2026-03-02T00:00:00Z'))).toEqual(date('2026-03-02'));
    expect(readDate(new Date('2026-03-02T23:59:59Z'))).toEqual(date('2026-03-02'));
    expect(readDate(20260302)).toEqual(date('2026-03-02'));
  });

  it.each([
    '2026-02-30',
    '2025年2月29日',
    '2026/13/1',
    '2026.0.5',
    '2026-4-31',
    '20260230',
    '1926-03-02',
    '9026-03-02',
  ])('%s is no day that there is', (text) => {
    expect(readDate(text).kind).toBe('impossible');
  });

  it.each([
    '3月2日',
    '26-03-02',
    '2026年3月',
    '下周一',
    '2026-03/02',
    '36525',
    '73051',
    '二〇二六年三月',
    '2026-03-02至2026-04-01',
  ])('%s cannot be read', (text) => {
    expect(readDate(text)).toEqual({ kind: 'unreadable' });
  });

  it('reads a serial number, but not of a workbook that counts from 1904, and no yes', () => {
    expect(readDate(46_083)).toEqual(date('2026-03-02'));
    expect(readDate(46_083, false)).toEqual({ kind: 'unreadable' });
    expect(readDate(true)).toEqual({ kind: 'unreadable' });
    expect(readDate(new Date(Number.NaN)).kind).toBe('impossible');
  });

  it.each([null, '', ' ', '无', '—'])('%j is none', (cell) => {
    expect(readDate(cell)).toEqual({ kind: 'none' });
  });

  const day = fc.date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  });

  it('reads every day in every written form (property)', () => {
    fc.assert(
      fc.property(day, (instant) => {
        const iso = instant.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-').map(Number);
        const forms = [
          iso,
          `${year}/${month}/${dayOfMonth}`,
          `${year}.${month}.${dayOfMonth}`,
          `${year}年${month}月${dayOfMonth}日`,
          iso.replaceAll('-', ''),
        ];
        for (const form of [...forms, instant]) expect(readDate(form)).toEqual(date(iso));
      }),
    );
  });

  it('accepts a day exactly when the calendar has it (property)', () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2099 }),
        part(14),
        part(33),
        (year, month, dayOfMonth) => {
          const instant = new Date(Date.UTC(year, month - 1, dayOfMonth));
          const real = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === dayOfMonth;
          const reading = readDate(`${year}-${month}-${dayOfMonth}`);
          expect(reading.kind).toBe(real ? 'date' : 'impossible');
        },
      ),
    );
  });

  it('never throws and never gives a date that is no date (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = readDate(text);
        if (reading.kind === 'date') expect(reading.date).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      }),
    );
  });
});
