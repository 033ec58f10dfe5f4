import { hash } from 'node:crypto';
import type { StoredEvent } from '../domain/events.ts';

/** JSON with sorted keys and without undefined: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

export function sha256(text: string | Uint8Array): string {
  return hash('sha256', text, 'hex');
}

/** The link of the chain: a digest over everything in the event, the former hash included. */
export function hashOf(event: Omit<StoredEvent, 'hash'>): string {
  return sha256(canonicalJson(event));
}

/**
 * Checks one stream's chain; gives the first version that does not follow, or undefined.
 * Used by `npm run verify`.
 */
export function firstBreak(events: readonly StoredEvent[]): number | undefined {
  let prev = '';
  let version = 0;
  for (const event of events) {
    const { hash, ...rest } = event;
    version += 1;
    if (event.version !== version || event.prev !== prev || hashOf(rest) !== hash) return version;
    prev = hash;
  }
  return undefined;
}
