import { addDays, type CivilDate, daysBetween, earlier, later } from '../calendar/civilDate.ts';
import type { WorkingCalendar } from '../calendar/workingCalendar.ts';
import type { DeadlineOptions, Suspension } from './deadline.ts';
import { DeadlineError } from './errors.ts';

/** Where counting began and ended, before anything else bears on it. */
export type Counted = { start?: CivilDate; raw: CivilDate; workingDays: boolean; roll: boolean };

/** The dates that suspensions move, each on its own. */
type Moving = { moved: CivilDate; fixed?: CivilDate; extended?: CivilDate };

/** What the counted date lost while the clock stood still. */
type Lost = { days: number; working: number; reasons: string[] };

/** Every date on the way from counting to the due date. */
export type Settled = Moving & {
  /** Last day after roll. */
  rolled: CivilDate;
  /** Due date without the extension. */
  base: CivilDate;
  due: CivilDate;
  lost: Lost;
  suspendedSince?: CivilDate;
};

/** A stretch during which the clock stands: `from` is the last day counted, `to` the new day zero. */
type Stop = { from: CivilDate; to: CivilDate };

function conclude(
  counted: Counted,
  moving: Moving,
  lost: Lost,
  calendar: WorkingCalendar,
): Settled {
  const { moved, fixed, extended } = moving;
  const rolled = counted.roll ? calendar.rollForward(moved) : moved;
  const base = fixed ? earlier(rolled, fixed) : rolled;
  const due = extended ? later(base, extended) : base;
  return { ...moving, rolled, base, due, lost };
}

function checkSuspension({ from, to }: Suspension): void {
  if (to !== undefined && to < from)
    throw new DeadlineError('BAD_FACT', `恢复日期${to}早于中止日期${from}`);
}

/** What was still to be counted when the clock stopped is counted from the day it runs again. */
function putBack(counted: Counted, date: CivilDate, { from, to }: Stop, calendar: WorkingCalendar) {
  return counted.workingDays
    ? calendar.addWorkingDays(to, Math.max(0, calendar.workingDaysBetween(from, date)))
    : addDays(date, daysBetween(from, to));
}

/** The dates after one more stop. */
function apply(
  counted: Counted,
  settled: Settled,
  stop: Stop,
  suspension: Suspension,
  { extension }: DeadlineOptions,
  calendar: WorkingCalendar,
): Settled {
  const { moved, fixed, extended, rolled, lost } = settled;
  const days = daysBetween(stop.from, stop.to);
  const unlessPassed = (date?: CivilDate) =>
    date !== undefined && stop.from <= date ? addDays(date, days) : date;
  const sinceExtension = extension !== undefined && suspension.from >= extension.on;
  const others = {
    fixed: unlessPassed(fixed),
    extended: sinceExtension ? unlessPassed(extended) : extended,
  };
  if (stop.from > rolled) return conclude(counted, { moved, ...others }, lost, calendar);
  const now = {
    days: lost.days + days,
    working:
      lost.working + (counted.workingDays ? calendar.workingDaysBetween(stop.from, stop.to) : 0),
    reasons: [...lost.reasons, suspension.reason],
  };
  return conclude(
    counted,
    { moved: putBack(counted, moved, stop, calendar), ...others },
    now,
    calendar,
  );
}

/**
 * Applies suspensions one after the other: each puts a date back by exactly the days lost, working days
 * where working days are counted. Overlapping ones count once; a date that had passed is not healed. An
 * extension's date was agreed knowing what had been lost before, so only later losses move it.
 */
export function settle(
  counted: Counted,
  options: DeadlineOptions,
  calendar: WorkingCalendar,
): Settled {
  const { fixed, extension, suspensions = [] } = options;
  const moving: Moving = { moved: counted.raw, fixed: fixed?.date, extended: extension?.to };
  let settled: Settled = conclude(counted, moving, { days: 0, working: 0, reasons: [] }, calendar);
  let running = counted.start ?? '';
  for (const suspension of [...suspensions].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    checkSuspension(suspension);
    const from = later(suspension.from, running);
    if (from > settled.due) break;
    if (suspension.to === undefined) return { ...settled, suspendedSince: from };
    if (suspension.to <= from) continue;
    settled = apply(counted, settled, { from, to: suspension.to }, suspension, options, calendar);
    running = suspension.to;
  }
  return settled;
}
