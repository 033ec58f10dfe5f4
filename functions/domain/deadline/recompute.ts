import type { WorkingCalendar } from '../calendar/workingCalendar.ts';
import { computeDeadline } from './computeDeadline.ts';
import type { Deadline, DeadlineOptions, Explanation, Extension, Suspension } from './deadline.ts';
import { fixedDeadline } from './fixedDeadline.ts';

/** What bore on it, as it was given and before anything moved it. */
function given({ fixed, extension }: Explanation): DeadlineOptions {
  return {
    ...(fixed ? { fixed: { date: fixed.movedFrom ?? fixed.date, word: fixed.word } } : {}),
    ...(extension
      ? {
          extension: {
            to: extension.to,
            reason: extension.reason,
            on: extension.on,
            consent: extension.consent,
          },
        }
      : {}),
  };
}

/**
 * The same deadline under these suspensions, all that there are, and with a new extension: from its own
 * rule and start, so that nothing is counted twice. One of which neither rule nor fixed date is known stays as it is.
 */
export function recompute(
  deadline: Deadline,
  suspensions: readonly Suspension[],
  calendar: WorkingCalendar,
  extension?: Extension,
): Deadline {
  const { rule, anchor } = deadline.explanation;
  const options = {
    ...given(deadline.explanation),
    suspensions,
    ...(extension ? { extension } : {}),
  };
  if (rule && anchor)
    return computeDeadline(rule, { [anchor.name]: anchor.date }, calendar, options);
  const { fixed, ...rest } = options;
  return fixed ? fixedDeadline(fixed, calendar, rest) : deadline;
}
