import type { Dev } from '../support/dev.ts';
import type { Item } from '../support/types.ts';
import type { World } from '../support/world.ts';
import type { DeadlineBook } from './deadlines.ts';
import type { Diary } from './diary.ts';

/** The present day: its civil date, and the how-manieth working day of the rehearsal it is. */
export interface Day {
  date: string;
  n: number;
}

/** What everybody in the rehearsal of a year shares. */
export interface Year {
  world: World;
  dev: Dev;
  diary: Diary;
  deadlines: DeadlineBook;
  /** Moves on with the calendar. */
  day: Day;
  /** Every working day so far, the present one last. */
  workingDays: string[];
  itemIds: readonly string[];
  /** The day on which something was first seen, by its name. */
  firstSeen: Map<string, Day>;
  /** The items as they were last read. */
  lastSeen: Map<string, Item>;
  /** When an item that rests in 成效跟踪 is to be looked at again. */
  wakes: ReadonlyMap<string, string>;
}

/** Working days since something was first seen; 0 where it is seen for the first time now. */
export function daysSince({ firstSeen, day }: Year, name: string): number {
  const first = firstSeen.get(name) ?? day;
  firstSeen.set(name, first);
  return day.n - first.n;
}

/** Reads an item, and remembers how it was. */
export async function look({ world, lastSeen, deadlines }: Year, itemId: string): Promise<Item> {
  const item = await world.client.item(itemId);
  deadlines.keep(item);
  lastSeen.set(itemId, item);
  return item;
}

/** A person records a fact of an item. */
export async function post<T = { version: number; recordId: string }>(
  { world }: Pick<Year, 'world'>,
  by: string,
  path: string,
  json: object,
): Promise<T> {
  return world.client.ask<T>(by, { method: 'POST', path, json });
}
