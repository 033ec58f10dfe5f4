import fc from 'fast-check';

const HUGE = '长'.repeat(100_000);

/** Nests so many lists in each other. */
const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown;

/** Texts that nobody types, and that arrive all the same. */
export const nastyText = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      '\u0000',
      '\u0007\u001b[31m',
      '\ud800',
      '👩‍👩‍👧‍👦🇨🇳',
      '人大代表建议',
      'ﷺ',
      '\u202e',
      '‮',
    ],
    ...[
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'item#x',
      '../../etc/passwd',
      '%00',
    ],
    ...[
      "' OR 1=1 --",
      '<script>alert(1)</script>',
      '{{7*7}}',
      '2026-02-30',
      '9999-99-99',
      '-0',
      '1e999',
    ],
  ),
  fc.constant(HUGE),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** Values of another type than was asked for. */
export const nastyValue: fc.Arbitrary<unknown> = fc.oneof(
  nastyText,
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    2 ** 53,
    0.1,
    [],
    {},
    [null],
    [[]],
    nested(500),
  ),
  fc.constant(JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":1}}')),
  fc.constant(Array.from({ length: 2000 }, (_, n) => n)),
);

/** Bodies that are no JSON at all, or hardly. */
export const nastyBody = fc.constantFrom(
  ...['', '{', '"', 'null', '[]', '0', '{"a":1,}', 'undefined', '\ufeff{}', '{"a":"\ud800"}'],
  ...['[['.repeat(5000), `{"version":1${',"a":1'.repeat(1000)}}`, '{"__proto__":null}', 'a=b&c=d'],
);
