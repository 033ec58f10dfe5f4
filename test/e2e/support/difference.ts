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

/** The order of an object's fields means nothing: the database does not keep it. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, inner]) => [name, inOrder(inner)]));
}

/** @throws Difference unless both are the same by value */
export function same(what: string, expected: unknown, found: unknown): void {
  const [wanted, got] = [inOrder(expected), inOrder(found)];
  if (JSON.stringify(wanted) !== JSON.stringify(got)) throw new Difference(what, wanted, got);
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
