import { describe, expect, it } from 'vitest';
import { CO_RATES, COURSE_RATES, REPLY_RATES } from '../../../functions/domain/rates/replies.ts';
import { alike, shown } from '../../support/counting.ts';
import { sichuan } from '../profile/profiles.ts';

const late = { replied: false, stage: 'handling', due: '2026-06-19' } as const;

describe('办复率、按期办复率、办结率、解决率', () => {
  /**
   * A year of 40 items by hand: M = 38 due (two run still), R = 36, 35 of them in time, 30 closed;
   * A 20, B 9, C 7.
   */
  const year = [
    ...alike(20, { class: 'A' }),
    ...alike(9, { class: 'B', stage: 'tracking' as const }, 100),
    ...alike(6, { class: 'C' }, 200),
    ...alike(1, { class: 'C', onTime: false, stage: 'consulting' as const }, 300),
    ...alike(2, { ...late, onTime: undefined, class: undefined }, 400),
    ...alike(2, { ...late, due: '2026-06-20', onTime: undefined, class: undefined }, 500),
  ];

  it('by hand', () => {
    expect(shown(REPLY_RATES, year)).toEqual({
      // 36 / 38 = 94.736…
      replied: '36/38 0 94.7',
      'carried-out': '0/0 0 —',
      // 35 / 38 = 92.105…
      'on-time': '35/38 0 92.1',
      // 20 A and 6 C are closed: 26 / 38 = 68.421…
      closed: '26/38 0 68.4',
      // 20 / 38 = 52.631…
      solved: '20/38 0 52.6',
      // 29 / 38 = 76.315…
      'solved-or-planned': '29/38 0 76.3',
      published: '0/36 0 0',
    });
  });

  it('公开率: published in whatever extent, of what was answered', () => {
    // 云南's figure: 72 of 76 (domain.md §4.6) = 94.736…
    const published = [
      ...alike(60, { published: 'full' }),
      ...alike(10, { published: 'summary' }, 100),
      ...alike(2, { published: 'title' }, 200),
      ...alike(3, { published: 'none' }, 300),
      ...alike(1, {}, 400),
      ...alike(5, { ...late, published: undefined }, 500),
    ];
    expect(shown(REPLY_RATES, published).published).toBe('72/76 0 94.7');
  });

  it('the letters are those of the place: in 四川 C is a promise too', () => {
    // 20 A + 9 B + 7 C of 38 = 94.736…
    expect(shown(REPLY_RATES, year, sichuan)['solved-or-planned']).toBe('36/38 0 94.7');
  });

  it('are of neither 协办 nor what was given back or withdrawn', () => {
    const others = [...alike(3, { part: 'co' }), ...alike(3, { left: true }, 100)];
    expect(new Set(Object.values(shown(REPLY_RATES, others)))).toEqual(new Set(['0/0 0 —']));
  });

  it('an answer whose day nobody knows stands beside, and counts as given', () => {
    const old = alike(2, { onTime: undefined });
    expect(shown(REPLY_RATES, [...alike(1, {}, 50), ...old])).toMatchObject({
      replied: '3/3 0 100',
      'on-time': '1/1 2 100',
    });
  });
});

describe('落实率', () => {
  const promised = (kept: number, impossible: number, pending: string[]) =>
    alike(1, { promises: { kept, impossible, pending } });

  it('counts promises that are due: kept, given up, over their date', () => {
    // 成果转化 in the style of ST03: 36 of 76 = 47.368…
    expect(shown(REPLY_RATES, promised(36, 30, Array(10).fill('2026-06-19')))['carried-out']).toBe(
      '36/76 0 47.4',
    );
  });

  it('leaves out what is not due yet, and shows it', () => {
    const pending = ['2026-06-19', '2026-06-20', '2026-12-20'];
    expect(shown(REPLY_RATES, promised(1, 1, pending))['carried-out']).toBe('1/3 2 33.3');
  });
});

describe('协办按时率', () => {
  it('has the same checks as 主办: given, and given in time', () => {
    const co = [
      ...alike(7, { part: 'co' }),
      ...alike(1, { part: 'co', onTime: false }, 100),
      ...alike(1, { part: 'co', ...late, onTime: undefined }, 200),
      ...alike(4, {}, 300),
    ];
    // 7 / 9 = 77.77…, 8 / 9 = 88.88…
    expect(shown(CO_RATES, co)).toEqual({
      'co-replied': '8/9 0 88.9',
      'co-on-time': '7/9 0 77.8',
    });
  });
});

describe('件件有着落', () => {
  it('one that nobody takes on is missing', () => {
    const items = [...alike(199), ...alike(1, { astray: true }, 500)];
    expect(shown(COURSE_RATES, items)).toEqual({ 'taken-care-of': '199/200 0 99.5' });
  });
});
