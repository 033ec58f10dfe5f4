import fc from 'fast-check';
import jsonata from 'jsonata';
import { describe, expect, it } from 'vitest';
import { createCompiler } from '../../../local/states/expressions.ts';
import { BAIL, quick, type Scope } from '../../../local/states/fast.ts';

const NOW = Date.UTC(2026, 2, 2, 1, 30, 0);
const compiler = createCompiler({ now: () => NOW });

function scope(input: unknown, vars: Record<string, unknown> = {}): Scope {
  return { input, vars, context: () => ({ State: { Name: 'S' } }) };
}

/** Value of an expression (without its delimiters) on an input. */
const value = async (source: string, input: unknown = {}, vars = {}) =>
  compiler.template(`{% ${source} %}`, 'Output').run(scope(input, vars));

describe('expressions', () => {
  it('evaluate structures, keep constants, and go on through promises', async () => {
    const template = compiler.template(
      { a: 1, b: '{% $states.input.x %}', c: ['{% $sum($states.input.l) %}', 't', null] },
      'Arguments',
    );
    expect(await template.run(scope({ x: 'X', l: [1, 2] }))).toEqual({
      a: 1,
      b: 'X',
      c: [3, 't', null],
    });
    const constant = compiler.template({ a: [1, { b: 'x' }] }, 'Output');
    expect(constant.constant).toEqual({ value: { a: [1, { b: 'x' }] } });
  });

  it('fail when they yield nothing, throw or yield a function, and say where', async () => {
    const at = (source: string) =>
      (async () => compiler.template({ a: [source] }, 'Output').run(scope({ s: 'x' })))();
    await expect(at('{% $states.input.none %}')).rejects.toMatchObject({
      error: 'States.QueryEvaluationError',
      location: 'Output/a[0]',
      cause:
        "The JSONata expression '$states.input.none' specified for the field 'Output/a[0]' returned nothing (undefined).",
    });
    await expect(at('{% $states.input.s + 1 %}')).rejects.toMatchObject({
      cause: expect.stringContaining('T2001'),
    });
    await expect(at('{% function($x) { $x } %}')).rejects.toMatchObject({
      cause: expect.stringContaining('function'),
    });
    await expect(at('{% $states.result %}')).rejects.toMatchObject({ location: 'Output/a[0]' });
  });

  it('have the functions that Step Functions adds', async () => {
    expect(await value('$partition([1,2,3,4,5], 2)')).toEqual([[1, 2], [3, 4], [5]]);
    expect(await value('$range(0, 10, 5)')).toEqual([0, 5, 10]);
    expect(await value('$range(3, 1, -1)')).toEqual([3, 2, 1]);
    const digest = 'fc5b0c1a72a6c88e1273d3b3e0c5a5575c9b759f5a4841038ca8c8ecb18e74c7';
    expect(await value('$hash("办", "SHA-256")')).toBe(digest);
    expect(await value('$hash("abc", "MD5")')).toBe('900150983cd24fb0d6963f7d28e17f72');
    expect(await value('$uuid()')).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/);
    expect(await value('$parse("{\\"a\\":[1]}").a')).toEqual([1]);
    const seeded = await value('$random(7)');
    expect(seeded).toBe(await value('$random(7)'));
    expect(seeded).not.toBe(await value('$random(8)'));
    await expect(value('$hash("a", "CRC")')).rejects.toThrow('$hash');
    await expect(value('$range(1, 2000, 1)')).rejects.toThrow('$range');
    await expect(value('$parse("{")')).rejects.toThrow('JSON');
  });

  it('take the time from the clock that is handed in', async () => {
    expect(await value('$millis()')).toBe(NOW);
    expect(await value('$now()')).toBe('2026-03-02T01:30:00.000Z');
    expect(await value("$now('[Y0001]-[M01]-[D01] [H01]:[m01]', '+0800')")).toBe(
      '2026-03-02 09:30',
    );
  });

  it('give plain arrays: a selected list stays a list when it is used again', async () => {
    const list = await value('$states.input.a[x > 1]', { a: [{ x: 1 }, { x: 2 }, { x: 3 }] });
    expect(list).toEqual([{ x: 2 }, { x: 3 }]);
    expect(Object.getOwnPropertyNames(list)).toEqual(['0', '1', 'length']);
    const one = await value('$states.input.a[x > 2][]', { a: [{ x: 1 }, { x: 3 }] });
    expect(await value('$states.input', one)).toEqual([{ x: 3 }]);
    expect(await value('$count($v)', {}, { v: one })).toBe(1);
  });
});

describe('the quick evaluator', () => {
  const SOURCES = [
    '$x',
    '$x.a',
    '$x.a.b',
    '$states.input.a',
    '$states.input.a.b.c',
    '$states.context.State.Name',
    '$x = $y',
    '$x != $y',
    '$x.a = "甲"',
    '$x > $y',
    '$x <= $y',
    '$x + $y',
    '$x - 1',
    '$x * $y',
    '$x & $y',
    '$x and $y',
    '$x or $y',
    '$not($x)',
    '$exists($x.a)',
    '$not($exists($x.a.b))',
    '$x ? $y : 1',
    '$x = 1 ? "one" : $y.a',
    '{"a": $x, "b": {"c": $y.a}}',
    '($x)',
    '1',
    '"s"',
    'null',
    'true',
  ];
  const json = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, true, false, 0, 1, -2.5, '', '甲', 'a', [], {}),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('node'), { maxKeys: 3 }),
    ),
  })).node;

  it('agrees with jsonata wherever it does not pass the question on', async () => {
    const compiled = SOURCES.map((source) => {
      const slow = jsonata(source);
      return { source, slow, fast: quick(slow.ast() as Parameters<typeof quick>[0]) };
    });
    for (const { source, fast } of compiled) expect(fast, source).toBeDefined();
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(json, json, async (x, y) => {
        const within = scope(x, { x, y });
        for (const { source, slow, fast } of compiled) {
          const quickly = fast?.(within);
          if (quickly === BAIL) continue;
          answered += 1;
          const states = { input: x, context: within.context() };
          const slowly: unknown = await slow.evaluate(undefined, { x, y, states });
          expect(JSON.stringify(quickly), source).toBe(JSON.stringify(slowly));
        }
      }),
      { numRuns: 300 },
    );
    expect(answered).toBeGreaterThan(2000);
  });
});
