import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ratesOf } from '../../../functions/domain/rates/index.ts';
import { computeRate, percentOf } from '../../../functions/domain/rates/rate.ts';
import { alike, basisOf } from '../../support/counting.ts';
import { shandong } from '../profile/profiles.ts';

it.each([
  // 0.05 % is half of the last place: up.
  [1, 2000, 0.1],
  [999, 2000, 50],
  [1, 3, 33.3],
  [2, 3, 66.7],
  [1, 16, 6.3],
  [1999, 2000, 100],
  [0, 7, 0],
  [7, 7, 100],
  [72, 76, 94.7],
  // 0.145 × 1000 is 144.99999999999997 in floating point: half up is 14.5 all the same.
  [29, 200, 14.5],
  [201, 200000, 0.1],
])('%i of %i is %f %%', (n, d, percent) => {
  expect(percentOf(n, d)).toBe(percent);
});

it('is half up by whole numbers, whatever the counts', () => {
  const counts = fc.tuple(fc.nat(2_000_000), fc.integer({ min: 1, max: 2_000_000 }));
  fc.assert(
    fc.property(counts, ([some, d]) => {
      const n = some % (d + 1);
      const tenths = (2000n * BigInt(n) + BigInt(d)) / (2n * BigInt(d));
      return percentOf(n, d) === Number(tenths) / 10;
    }),
  );
});

it('a target is reached by the counts, not by what is printed', () => {
  const replied = ratesOf(shandong).find(({ id }) => id === 'replied');
  if (!replied) throw new Error('no rate');
  const open = alike(1, { replied: false, due: '2026-05-01' }, 5000);
  const rate = computeRate(replied, [...alike(1999), ...open], basisOf(), shandong);
  expect(rate).toMatchObject({ numerator: 1999, denominator: 2000, percent: 100, target: 100 });
  expect(rate.reached).toBe(false);
  expect(computeRate(replied, alike(3), basisOf(), shandong).reached).toBe(true);
  expect(computeRate(replied, [], basisOf(), shandong)).not.toHaveProperty('reached');
});
