import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../functions/domain/rates/counts.ts';
import { REPLY_RATES } from '../../../functions/domain/rates/replies.ts';
import { alike, basisOf, shown } from '../../support/counting.ts';

/**
 * 临沂 2026 [ST16] (domain.md §4.6): 103 议案, of which 9 were kept as 议案 and 94 handed on as suggestions,
 * beside 359 建议. A 议案 handed on is registered once, as what it became.
 */
const linyi = [
  ...alike(359),
  ...alike(94, { kind: 'motion' }, 1000),
  // Two more that were given back: in the register, and in no rate.
  ...alike(2, { kind: 'motion', left: true, stage: 'returned' }, 2000),
];

describe('counts by kind and part', () => {
  it('count 议案转建议 once: 94 beside 359, 453 in all', () => {
    const { items, left, kinds } = countsOf(linyi, basisOf());
    expect([items, left, items - left]).toEqual([455, 2, 453]);
    expect(kinds).toEqual([
      { kind: 'motion', part: 'lead', count: 96 },
      { kind: 'suggestion', part: 'lead', count: 359 },
    ]);
    expect(shown(REPLY_RATES, linyi).replied).toBe('453/453 0 100');
  });

  it('denominators of one report differ by what is asked: classes on 35 主办, items on 76', () => {
    const year = [
      ...alike(20),
      ...alike(15, { class: 'B' }, 100),
      ...alike(41, { part: 'co', class: undefined as never }, 200),
    ];
    const { items, classes } = countsOf(year, basisOf());
    expect(items).toBe(76);
    expect(classes.map(({ value, count }) => [value, count])).toEqual([
      ['A', 20],
      ['B', 15],
    ]);
    // 20 / 35 = 57.142…
    expect(shown(REPLY_RATES, year).solved).toBe('20/35 0 57.1');
  });
});
