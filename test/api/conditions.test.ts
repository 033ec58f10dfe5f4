import { describe, expect, it } from 'vitest';
import { etagOf, isKnown, mustMatch, versionAsked } from '../../functions/api/http/conditions.ts';
import { mustKnow } from '../../functions/api/http/input.ts';
import { problemOf } from '../../functions/api/http/problem.ts';

function problemAt(work: () => void) {
  try {
    work();
  } catch (error) {
    return problemOf(error, 'r-1');
  }
  return undefined;
}

describe('If-Match', () => {
  it('asks for the version of a tag, of a version alone, or for none', () => {
    expect(versionAsked('"12.0123456789abcdef"')).toBe(12);
    expect(versionAsked('"7"')).toBe(7);
    expect(versionAsked('*')).toBeUndefined();
    expect(versionAsked(undefined)).toBeUndefined();
  });

  it.each(['12', 'W/"12"', '"0123456789abcdef"', '"1","2"', ''])('refuses %j', (header) => {
    const problem = problemAt(() => versionAsked(header));
    expect(problem).toMatchObject({ status: 400, code: 'BAD_INPUT' });
    expect(problem?.errors?.[0]?.field).toBe('If-Match');
  });

  it('stops what would overwrite what the person has not seen', () => {
    mustMatch({ ifMatch: 3 }, 3);
    mustMatch({}, 4);
    expect(problemAt(() => mustMatch({ ifMatch: 3 }, 4))).toMatchObject({
      ...{ status: 412, code: 'PRECONDITION_FAILED', field: 'If-Match', details: { version: 4 } },
      detail: expect.stringContaining('重新查看'),
    });
  });
});

describe('ETag', () => {
  it('is the version and a digest, or the digest alone', () => {
    expect(etagOf({ version: 12 })).toMatch(/^"12\.[0-9a-f]{16}"$/);
    expect(etagOf({ items: [] })).toMatch(/^"[0-9a-f]{16}"$/);
    expect(etagOf({ items: [1] })).not.toBe(etagOf({ items: [2] }));
    expect(etagOf({ a: 1, b: { c: 2, d: 3 } })).toBe(etagOf({ b: { d: 3, c: 2 }, a: 1 }));
  });

  it('is known by a reader that names it, weak or among others', () => {
    const etag = etagOf({ version: 1 });
    expect([etag, `W/${etag}`, `"x", ${etag}`].map((one) => isKnown(one, etag))).toEqual([
      ...[true, true, true],
    ]);
    expect([undefined, '"1"', '*'].map((one) => isKnown(one, etag))).toEqual([false, false, false]);
  });
});

it('a query parameter that the operation does not know is refused by name', () => {
  mustKnow({ name: 'a.xlsx' }, ['name']);
  mustKnow(undefined);
  const problem = problemAt(() => mustKnow({ nmae: 'a.xlsx' }, ['name']));
  expect(problem).toMatchObject({ status: 400, errors: [{ field: 'nmae' }] });
});
