import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../functions/store/hash.ts';
import { sameContent } from '../../functions/store/sameContent.ts';

it('is equality of the canonical text', () => {
  const value = fc.jsonValue({ maxDepth: 2 });
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(sameContent(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
      expect(sameContent(a, JSON.parse(JSON.stringify(a)))).toBe(true);
    }),
  );
});

it('knows no member that is undefined, and no order of members', () => {
  expect(sameContent({ a: 1, b: undefined, c: [{}] }, { c: [{}], a: 1 })).toBe(true);
  expect(sameContent({ a: 1 }, { a: 1, b: 0 })).toBe(false);
  expect(sameContent([], {})).toBe(false);
  expect(sameContent([1], [1, 2])).toBe(false);
});
