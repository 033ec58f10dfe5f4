import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { CalendarYear } from '../domain/calendar/calendarYear.ts';
import type { Store } from './store.ts';
import { CALENDAR_KEY } from './views/keys.ts';

/** How long a function counts by the notices that it read, in ms of the machine. */
const FRESH_MS = 15_000;

interface Kept {
  years: readonly CalendarYear[];
  version: number;
  until: number;
}

const NONE: readonly CalendarYear[] = [];
const kept = new WeakMap<Store['tables'], Kept>();

/**
 * The years of the holiday notices that the administrator loaded. At most one read in a quarter of a
 * minute; the same list as long as nothing changed, so that the calendars made from it last.
 */
export async function loadedYears({ db, tables }: Store): Promise<readonly CalendarYear[]> {
  const known = kept.get(tables);
  const now = performance.now();
  if (known && now < known.until) return known.years;
  const { Item } = await db.send(new GetCommand({ TableName: tables.views, Key: CALENDAR_KEY }));
  const version = (Item?.version as number | undefined) ?? 0;
  const years =
    known?.version === version ? known.years : ((Item?.years as CalendarYear[]) ?? NONE);
  kept.set(tables, { years, version, until: now + FRESH_MS });
  return years;
}
