import { addDays, type CivilDate, daysBetween, earlier, later } from '../calendar/civilDate.ts';
import type { WorkingCalendar } from '../calendar/workingCalendar.ts';
import type { DeadlineOptions, Suspension } from './deadline.ts';
import { DeadlineError } from './errors.ts';

/** Where counting began and ended, before anything else bears on it. */
export type Counted = { start?: CivilDate; raw: CivilDate; workingDays: boolean; roll: boolean };

/** Days the clock stood still: natural, working (only if counted in them), and natural since the extension. */
type Lost = { days: number; working: number; sinceExtension: number; reasons: string[] };

/** Every date on the way from counting to the due date. */
export type Settled = {
  /** Last day after suspension. */
  moved: CivilDate;
  /** Last day after roll. */
  rolled: CivilDate;
  fixed?: CivilDate;
  /** Due date without the extension. */
  base: CivilDate;
  extended?: CivilDate;
  due: CivilDate;
  lost: Lost;
  suspendedSince?: CivilDate;
};

function dates(
  counted: Counted,
  options: DeadlineOptions,
  calendar: WorkingCalendar,
  lost: Lost,
): Settled {
  const moved = counted.workingDays
    ? calendar.addWorkingDays(counted.raw, lost.working)
    : addDays(counted.raw, lost.days);
  const rolled = counted.roll ? calendar.rollForward(moved) : moved;
  const fixed = options.fixed && addDays(options.fixed.date, lost.days);
  const base = fixed ? earlier(rolled, fixed) : rolled;
  const extended = options.extension && addDays(options.extension.to, lost.sinceExtension);
  const due = extended ? later(base, extended) : base;
  return { moved, rolled, fixed, base, extended, due, lost };
}

function checkSuspension({ from, to }: Suspension): void {
  if (to !== undefined && to < from)
    throw new DeadlineError('BAD_FACT', `恢复日期${to}早于中止日期${from}`);
}

/**
 * Applies suspensions one after the other: each puts the last day back by exactly the days lost.
 * Overlapping ones count once; one that begins after the due date heals nothing. An extension's own
 * date was agreed knowing what had been lost before, so only later losses move it.
 */
export function settle(
  counted: Counted,
  options: DeadlineOptions,
  calendar: WorkingCalendar,
): Settled {
  let lost: Lost = { days: 0, working: 0, sinceExtension: 0, reasons: [] };
  let settled = dates(counted, options, calendar, lost);
  let running = counted.start ?? '';
  const inOrder = [...(options.suspensions ?? [])].sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const suspension of inOrder) {
    checkSuspension(suspension);
    const from = later(suspension.from, running);
    if (from > settled.due) break;
    if (suspension.to === undefined) return { ...settled, suspendedSince: from };
    if (suspension.to <= from) continue;
    const days = daysBetween(from, suspension.to);
    const afterExtension = options.extension && suspension.from >= options.extension.on;
    lost = {
      days: lost.days + days,
      working:
        lost.working + (counted.workingDays ? calendar.workingDaysBetween(from, suspension.to) : 0),
      sinceExtension: lost.sinceExtension + (afterExtension ? days : 0),
      reasons: [...lost.reasons, suspension.reason],
    };
    settled = dates(counted, options, calendar, lost);
    running = suspension.to;
  }
  return settled;
}
