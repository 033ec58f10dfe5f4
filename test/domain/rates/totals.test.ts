import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../functions/domain/rates/counts.ts';
import type { ItemFacts } from '../../../functions/domain/rates/facts.ts';
import { countsFrom, ratesFrom } from '../../../functions/domain/rates/fromTotals.ts';
import { ratesOf } from '../../../functions/domain/rates/index.ts';
import { computeRate } from '../../../functions/domain/rates/rate.ts';
import {
  addTotals,
  noTotals,
  ratesOfTotals,
  totalsOf,
} from '../../../functions/domain/rates/totals.ts';
import { alike, basisOf, whole } from '../../support/counting.ts';
import { manyFacts } from '../../support/manyFacts.ts';
import { chongqing, shandong, sichuan } from '../profile/profiles.ts';

const PLACES = { shandong, chongqing, sichuan };

/** What `manyFacts` has none of: not answered, late, left, astray, promises of several dates, no subject. */
const { onTime: _, class: __, ...unanswered } = whole;
const strange: ItemFacts[] = [
  ...alike(3, { promises: { kept: 1, impossible: 1, pending: ['2026-06-02', '2026-12-01'] } }, 0),
  ...alike(2, { left: true, stage: 'returned', ending: undefined as never }, 10),
  ...alike(
    2,
    {
      lookBack: {
        asked: 2,
        waiting: 0,
        words: [
          ['满意', '不满意'],
          ['满意', '满意'],
        ],
      },
    },
    50,
  ),
  ...alike(2, { astray: true, subject: undefined as never, raisedAgain: true, class: 'D' }, 20),
  ...[30, 31].map((nth) => ({
    ...unanswered,
    itemId: `npc-2026-0${nth}`,
    replied: false,
    stage: 'handling' as const,
    due: nth === 30 ? '2026-06-19' : '2026-06-20',
    met: { before: 'other', during: 'none', reply: 'none' } as const,
    declined: ['reply'] as ItemFacts['declined'],
  })),
  ...alike(1, { part: 'co', replied: false, onTime: undefined as never }, 40),
];
const items = [...manyFacts(400), ...strange];

describe.each(Object.entries(PLACES))('the totals of items: %s', (_name, profile) => {
  const rules = ratesOfTotals(profile);
  const { profileOf } = basisOf(profile);
  const totals = noTotals();
  for (const facts of items) addTotals(totals, totalsOf(facts, rules, profileOf));

  it.each(['2026-01-01', '2026-06-19', '2026-06-20', '2026-06-21', '2026-12-05'])(
    'give on %s every rate and count that the items give',
    (today) => {
      const basis = basisOf(profile, today);
      const rates = ratesOf(profile);
      expect(ratesFrom(rates, totals, today, profile)).toEqual(
        rates.map((rule) => computeRate(rule, items, basis, profile)),
      );
      expect(countsFrom(totals, basis)).toEqual(countsOf(items, basis));
    },
  );

  it('are what they were once an item is added and taken away again', () => {
    const before = structuredClone(totals);
    const [one] = strange;
    if (!one) throw new Error('no item');
    addTotals(totals, totalsOf(one, rules, profileOf));
    expect(totals).not.toEqual(before);
    addTotals(totals, totalsOf(one, rules, profileOf), -1);
    expect(totals).toEqual(before);
  });
});
