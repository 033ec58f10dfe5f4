import { gramsOf } from './grams.ts';
import type { Matter } from './items.ts';

/** Keys by the title alone, and by title and demands together. */
const TITLE_KEYS = 12;
const WHOLE_KEYS = 8;

/** A 32-bit number of a text, another one for each seed (FNV-1a, then mixed). */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function least(grams: ReadonlySet<string>, seed: number): number {
  let smallest = 0xffffffff;
  for (const gram of grams) smallest = Math.min(smallest, hash(gram, seed));
  return smallest;
}

const hex = (value: number) => value.toString(16).padStart(8, '0');

/** Two least hashes make a key: sets alike by share s have it in common with a chance of s². */
function keysOf(grams: ReadonlySet<string>, letter: string, count: number): string[] {
  if (grams.size === 0) return [];
  return Array.from({ length: count }, (_, nth) => {
    const seed = nth * 2;
    return `${letter}${nth}-${hex(least(grams, seed))}${hex(least(grams, seed + 1))}`;
  });
}

/**
 * The keys under which an item is found by those like it (min-hash in bands of two): items about one
 * matter share several, others hardly any. By the title alone, since demands are often written anew, and
 * by all of the text, since titles are. Of two titles that share half of their grams one key or more is
 * common with a chance of 97 in 100; by both kinds of keys together it is more.
 */
export function sketchOf({ title, demands }: Matter): string[] {
  const ofTitle = gramsOf(title);
  const whole = new Set([...ofTitle, ...demands.flatMap((demand) => [...gramsOf(demand)])]);
  return [...keysOf(ofTitle, 't', TITLE_KEYS), ...keysOf(whole, 'w', WHOLE_KEYS)];
}
