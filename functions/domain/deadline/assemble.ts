import { type CivilDate, later } from '../calendar/civilDate.ts';
import type { WorkingCalendar } from '../calendar/workingCalendar.ts';
import { addSpan } from './count.ts';
import type { Deadline, DeadlineOptions, Explanation } from './deadline.ts';
import type { Span } from './rule.ts';
import { sentenceOf } from './sentence.ts';
import { type Counted, type Settled, settle } from './settle.ts';

/** What only the caller knows: how it counted, and which provisional years that reached. */
type Head = Pick<Explanation, 'rule' | 'anchor' | 'skipped'> & { provisionalYears: number[] };

function suspensionOf(counted: Counted, { lost, moved }: Settled): Explanation['suspension'] {
  if (lost.days === 0) return undefined;
  return {
    lost: counted.workingDays ? lost.working : lost.days,
    unit: counted.workingDays ? 'workingDay' : 'day',
    to: moved,
    reasons: lost.reasons,
  };
}

function fixedOf(
  { fixed, rolled }: Settled,
  given: DeadlineOptions['fixed'],
  counting: boolean,
): Explanation['fixed'] {
  if (!given || fixed === undefined) return undefined;
  return {
    ...given,
    date: fixed,
    movedFrom: fixed === given.date ? undefined : given.date,
    applied: !counting || fixed < rolled,
  };
}

function extensionOf(
  { base, extended }: Settled,
  given: DeadlineOptions['extension'],
): Explanation['extension'] {
  if (!given || extended === undefined) return undefined;
  return { ...given, from: base, extendedTo: extended, applied: extended > base };
}

function warnFrom(
  due: CivilDate,
  notBefore: CivilDate | undefined,
  before: Span | undefined,
  calendar: WorkingCalendar,
): CivilDate {
  if (!before) return due;
  const warn = addSpan(due, { ...before, n: -before.n }, calendar);
  return notBefore ? later(notBefore, warn) : warn;
}

/** Puts a counted or set date, and what bears on it, together with its explanation. */
export function assemble(
  counted: Counted,
  options: DeadlineOptions,
  calendar: WorkingCalendar,
  warnBefore: Span | undefined,
  headOf: (settled: Settled) => Head,
): Deadline {
  const settled = settle(counted, options, calendar);
  const { due, moved, rolled, suspendedSince } = settled;
  const { provisionalYears, ...head } = headOf(settled);
  const parts = {
    ...head,
    raw: counted.raw,
    suspension: suspensionOf(counted, settled),
    rolledTo: rolled === moved ? undefined : rolled,
    fixed: fixedOf(settled, options.fixed, head.rule !== undefined),
    extension: extensionOf(settled, options.extension),
  };
  return {
    due,
    warn: warnFrom(due, counted.start, warnBefore, calendar),
    provisional: provisionalYears.length > 0,
    suspendedSince,
    explanation: {
      ...parts,
      sentence: sentenceOf(parts, { due, suspendedSince, provisionalYears }),
    },
  };
}
