import type { Written } from './store.ts';

/** Where an event stands, as one word: `item#npc-2026-012:7`. No `@`, which the logger takes for an address. */
export const placeOf = ({ stream, version }: Written): string => `${stream}:${version}`;

/** What `placeOf` made, taken apart. */
export function fromPlace(place: string): Written {
  const at = place.lastIndexOf(':');
  return { stream: place.slice(0, at), version: Number(place.slice(at + 1)) };
}
