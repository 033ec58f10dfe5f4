import { CalendarError } from './calendar/errors.ts';
import { mustExist } from './calendar/mustExist.ts';
import { CLOCK_NAMES, CLOCK_WORDS } from './clockWords.ts';
import { computeDeadline } from './deadline/computeDeadline.ts';
import type { Deadline } from './deadline/deadline.ts';
import { invalid } from './errors.ts';
import type { ItemKind } from './item.ts';
import type { ClockName } from './profile/clockSchema.ts';
import { clock } from './profile/profile.ts';
import type { CommonRules } from './rules.ts';

/** What is asked: one clock or all, from which day, of which kind of item. */
export interface PreviewAsked {
  clock?: ClockName | undefined;
  /** Civil date of the anchor, whatever it is; today without. */
  anchor?: string | undefined;
  kind?: ItemKind | undefined;
  recess?: boolean | undefined;
  /** 批次规定的日期, which counts where it is the earlier. */
  fixed?: string | undefined;
}

/** A clock as it would run, with where its rule comes from. */
export interface Preview {
  clock: ClockName;
  name: string;
  source: string;
  deadline: Deadline;
}

/**
 * “如果今天交来”: when each clock would end if its anchor were on a day (domain.md §3), under the profile in
 * force. @throws Refusal IMPOSSIBLE_DATE, NO_CALENDAR
 */
export function previewDeadlines(asked: PreviewAsked, rules: CommonRules): Preview[] {
  const { profile, calendar, today } = rules;
  const { anchor = today, fixed, kind, recess } = asked;
  mustExist(anchor, 'anchor');
  if (fixed) mustExist(fixed, 'fixed');
  const options = fixed ? { fixed: { date: fixed, word: '交办单规定的时限' } } : {};
  try {
    return (asked.clock ? [asked.clock] : CLOCK_NAMES).map((name) => {
      const rule = clock(profile, name, kind, recess);
      const anchors = { [rule.anchor]: anchor };
      const deadline = computeDeadline(rule, anchors, calendar, name === 'reply' ? options : {});
      return { clock: name, name: CLOCK_WORDS[name], source: rule.source, deadline };
    });
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    throw invalid(error.code, `${error.message}。`, 'anchor');
  }
}
