import { expect, it } from 'vitest';
import { sharesOf } from '../../functions/domain/shares.ts';

const of = (handler: string, count: number) =>
  Array.from({ length: count }, (_, nth) => ({ itemId: `${handler}-${nth}`, handler }));

it('keeps together what one person handles', () => {
  const shares = sharesOf([...of('b', 3), ...of('a', 4), ...of('c', 2)], 6);
  expect(shares.map((share) => share.map(({ handler }) => handler).join(''))).toEqual([
    'aaaa',
    'bbbcc',
  ]);
});

it('parts what is more than a round by itself, and forgets nobody', () => {
  const items = [...of('a', 7), ...of('b', 1), { itemId: 'nobody' }];
  const shares = sharesOf(items, 3);
  expect(shares.map(({ length }) => length)).toEqual([1, 3, 3, 2]);
  expect(new Set(shares.flat())).toEqual(new Set(items));
});

it('gives the same rounds for the same items, and none for none', () => {
  const items = [...of('b', 3), ...of('a', 4)];
  expect(sharesOf(items.toReversed(), 3)).toEqual(sharesOf(items, 3));
  expect(sharesOf([])).toEqual([]);
});
