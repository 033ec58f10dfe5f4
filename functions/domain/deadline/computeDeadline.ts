import { addDays, type CivilDate, parseCivilDate, yearOf } from '../calendar/civilDate.ts';
import type { WorkingCalendar } from '../calendar/workingCalendar.ts';
import { ANCHOR_WORDS, type Anchors } from './anchors.ts';
import { assemble } from './assemble.ts';
import { addSpan, nonWorkingDays } from './count.ts';
import type { Deadline, DeadlineOptions, SkippedDay } from './deadline.ts';
import { DeadlineError } from './errors.ts';
import { checkRule, type DeadlineRule } from './rule.ts';

function provisionalYears(from: CivilDate, to: CivilDate, calendar: WorkingCalendar): number[] {
  const years: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1)
    if (!calendar.covers(year) || calendar.provisional(year)) years.push(year);
  return years;
}

/** The rule without what a profile carries beside it. */
function ruleOnly({ anchor, n, unit, roll, warnBefore }: DeadlineRule): DeadlineRule {
  return { anchor, n, unit, roll, warnBefore };
}

/**
 * Computes a deadline from a rule and the days known (design.md §3, domain.md §5). The same facts give
 * the same date; so a changed notice, extension or anchor moves it at the next computation.
 * Throws DeadlineError (BAD_RULE, MISSING_ANCHOR, BAD_FACT) and CalendarError (NO_CALENDAR, INVALID_DATE).
 */
export function computeDeadline(
  rule: DeadlineRule,
  anchors: Anchors,
  calendar: WorkingCalendar,
  options: DeadlineOptions = {},
): Deadline {
  checkRule(rule);
  const word = ANCHOR_WORDS[rule.anchor];
  const known = anchors[rule.anchor];
  if (!known) throw new DeadlineError('MISSING_ANCHOR', `尚无${word}，不能计算时限`);
  const start = parseCivilDate(known);
  const workingDays = rule.unit === 'workingDay';
  const counted = { start, raw: addSpan(start, rule, calendar), workingDays, roll: rule.roll };
  return assemble(counted, options, calendar, rule.warnBefore, ({ moved, rolled }) => {
    const skipped: SkippedDay[] = [];
    if (workingDays) skipped.push(...nonWorkingDays(addDays(start, 1), moved, calendar));
    if (rolled !== moved) skipped.push(...nonWorkingDays(moved, addDays(rolled, -1), calendar));
    return {
      rule: ruleOnly(rule),
      anchor: { name: rule.anchor, word, date: start },
      skipped,
      provisionalYears:
        workingDays || rule.roll
          ? provisionalYears(workingDays ? start : moved, rolled, calendar)
          : [],
    };
  });
}
