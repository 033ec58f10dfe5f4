import { type LookBack, remaining } from '../../domain/lookBack.ts';
import { dueKey, lookBacksKey, shardOf } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

/** A round as lists show it. */
export interface LookBackRow {
  lookBackId: string;
  year: number;
  title: string;
  reportBy: string;
  openedOn: string;
  closedOn?: string;
  items: number;
  remaining: number;
}

/** `2026-12` → `0012`: rounds of a year in the order in which they began. */
function sortOf(lookBackId: string): string {
  return (lookBackId.split('-')[1] ?? '').padStart(4, '0');
}

/** The two days on which the sweep asks whether somebody is to be reminded. */
function dueRows({ lookBackId, remindOn, reportBy, version }: LookBack): ViewRow[] {
  if (!remindOn) return [];
  const shard = shardOf(lookBackId);
  return [['ahead', remindOn] as const, ['due', reportBy] as const].map(([when, date]) => ({
    pk: dueKey(date, shard),
    sk: `lookback#${lookBackId}#${when}`,
    version,
    kind: 'lookBack',
    lookBackId,
  }));
}

/** The row of a round; `version` keeps a late delivery from undoing a later one. */
export function lookBackRows(round: LookBack): ViewRow[] {
  const { lookBackId, year, title, reportBy, openedOn, closedOn, version } = round;
  const lookBack: LookBackRow = {
    lookBackId,
    year,
    title,
    reportBy,
    openedOn,
    ...(closedOn ? { closedOn } : {}),
    items: round.entries.length,
    remaining: remaining(round).length,
  };
  return [{ pk: lookBacksKey(year), sk: sortOf(lookBackId), version, lookBack }, ...dueRows(round)];
}
