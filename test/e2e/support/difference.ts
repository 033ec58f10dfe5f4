/** Something is not as the scenario says it must be. */
export class Difference extends Error {
  override readonly name = 'Difference';
  readonly expected: string;
  readonly found: string;
  constructor(what: string, expected: unknown, found: unknown) {
    const [wanted, got] = [words(expected), words(found)];
    super(`${what}：期望 ${wanted}，实际 ${got}`);
    this.expected = wanted;
    this.found = got;
  }
}

function words(value: unknown): string {
  if (typeof value === 'string') return value;
  const text = value instanceof RegExp ? `与 ${value} 相符` : JSON.stringify(value);
  return text === undefined ? '（没有）' : text.slice(0, 2000);
}

/** @throws Difference unless both are the same by value. */
export function same(what: string, expected: unknown, found: unknown): void {
  if (JSON.stringify(expected) !== JSON.stringify(found)) {
    throw new Difference(what, expected, found);
  }
}

/** @throws Difference unless the text matches. */
export function matches(what: string, expected: RegExp, found: string | undefined): void {
  if (!expected.test(found ?? '')) throw new Difference(what, expected, found);
}

/** The value, which must be there. @throws Difference */
export function present<T>(what: string, value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Difference(what, '有', '没有');
  return value;
}
