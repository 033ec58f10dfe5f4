import { isCivilDate } from '../../domain/calendar/civilDate.ts';
import { invalid } from '../../domain/errors.ts';
import type { Store } from '../store.ts';
import type { DispatchRow } from './dispatchRows.ts';
import { dispatchKey } from './keys.ts';
import { type Page, pageBetween } from './pageBetween.ts';
import type { DraftDispatchRow } from './reformDraftRows.ts';

/** A year and its first month again. */
const MOST_MONTHS = 13;

function monthsOf(from: string, to: string): string[] {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const all = Array.from({ length: MOST_MONTHS + 1 }, (_, index) =>
    new Date(Date.UTC(year, month - 1 + index)).toISOString().slice(0, 7),
  );
  return all.filter((one) => one <= to.slice(0, 7));
}

/**
 * One page of the 送达台账 between two days, both included, the earliest first: a query a month.
 * @throws Refusal RANGE_INVALID when the days are no days, the wrong way round, or over a year apart
 */
export async function listDispatches(
  store: Store,
  { from, to }: { from: string; to: string },
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<Page<DispatchRow | DraftDispatchRow>> {
  const months = isCivilDate(from) && isCivilDate(to) ? monthsOf(from, to) : [];
  if (from > to || months.length === 0 || months.length > MOST_MONTHS) {
    throw invalid('RANGE_INVALID', '请写明起止日期，先起后止，最长一年。', 'from');
  }
  const rows: (DispatchRow | DraftDispatchRow)[] = [];
  let last = after;
  for (const month of months.filter((one) => one >= (after ?? '').slice(0, 7))) {
    // The row after which to go on says its month by itself.
    const inside = last?.startsWith(month) ? last : undefined;
    const page = await pageBetween(store, dispatchKey(month), {
      ...{ first: from, until: `${to}~`, after: inside, limit: limit - rows.length },
    });
    rows.push(...page.rows.map((row) => row.dispatch as DispatchRow | DraftDispatchRow));
    last = (page.rows.at(-1)?.sk as string | undefined) ?? last;
    if (rows.length >= limit) return { rows, ...(last ? { next: last } : {}) };
  }
  return { rows };
}
