import { createHash, randomUUID } from 'node:crypto';
import jsonata from 'jsonata';

/** Clock and chance that the added functions use. */
export interface FunctionSources {
  /** Milliseconds since the epoch. */
  now: () => number;
}

const HASHES: Record<string, string> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

const fromMillis = jsonata('$fromMillis($m, $p, $z)');

/** Splits an array into parts of at most `size` elements. */
export function partition(list: unknown, size: number): unknown[][] {
  const items = Array.isArray(list) ? list : [list];
  if (!Number.isInteger(size) || size < 1)
    throw new Error('$partition: size must be a positive integer');
  const parts: unknown[][] = [];
  for (let at = 0; at < items.length; at += size) parts.push(items.slice(at, at + size));
  return parts;
}

/** Numbers from `first` to `last` (inclusive when a step hits it); at most 1,000. */
export function range(first: number, last: number, step: number): number[] {
  if (![first, last, step].every(Number.isInteger) || step === 0) {
    throw new Error('$range: arguments must be integers and the step not zero');
  }
  const out: number[] = [];
  for (let n = first; step > 0 ? n <= last : n >= last; n += step) {
    out.push(n);
    if (out.length > 1000) throw new Error('$range: more than 1000 elements');
  }
  return out;
}

/** Hex digest of a text. */
export function hash(text: string, algorithm: string): string {
  const name = HASHES[algorithm];
  if (!name) throw new Error(`$hash: unknown algorithm ${algorithm}`);
  return createHash(name).update(text, 'utf8').digest('hex');
}

/** A number in [0, 1); the same for the same seed (mulberry32). */
export function random(seed?: number): number {
  if (seed === undefined) return Math.random();
  let t = (Math.trunc(seed) + 0x6d2b79f5) | 0;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

/** Adds to an expression what Step Functions adds to JSONata, and takes `$eval` away. */
export function extend(expression: jsonata.Expression, sources: FunctionSources): void {
  expression.registerFunction('partition', partition, '<an:a>');
  expression.registerFunction('range', range, '<nnn:a>');
  expression.registerFunction('hash', hash, '<ss:s>');
  expression.registerFunction('random', random, '<n?:n>');
  expression.registerFunction('uuid', () => randomUUID(), '<:s>');
  expression.registerFunction('parse', (text: string) => JSON.parse(text), '<s:x>');
  expression.registerFunction('millis', () => sources.now(), '<:n>');
  expression.registerFunction(
    'now',
    (picture?: string, zone?: string) =>
      fromMillis.evaluate(undefined, { m: sources.now(), p: picture, z: zone }),
    '<s?s?:s>',
  );
  expression.registerFunction(
    'eval',
    () => {
      throw new Error('$eval is not supported; use $parse');
    },
    '<x-x?:x>',
  );
}
