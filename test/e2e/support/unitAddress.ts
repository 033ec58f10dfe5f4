import { readFileSync } from 'node:fs';
import type { Item } from './types.ts';
import { labelOf } from './words.ts';

const { units } = JSON.parse(
  readFileSync(new URL('../../../samples/directory.json', import.meta.url), 'utf8'),
) as { units: { name: string; email?: string }[] };

/** Where a unit of the sample directory takes its mail. */
export function addressOf(unit: string): string | undefined {
  return units.find(({ name }) => name === unit)?.email;
}

/** The subject of a mail by which a unit is asked. */
export const askedSubject = (item: Item, again: boolean, word: string) =>
  `请就${labelOf(item)}${again ? '重新' : ''}提出${word}`;
