import { invalid } from '../../errors.ts';
import type { YearEndOpened } from '../../events.ts';
import type { Actor } from '../../roles.ts';
import type { CommonRules } from '../../rules.ts';
import { mustHaveRole } from '../authorize.ts';

/** What the office says when it begins the review of a year by hand. */
export interface NewYearEnd {
  year: number;
  term?: number | undefined;
}

function opened({ year, term }: NewYearEnd, today: string, byHand?: true): YearEndOpened {
  const data = { year, ...(term ? { term } : {}), on: today, ...(byHand ? { byHand } : {}) };
  return { type: 'year-end.opened', data };
}

/** 启动年终督查 by hand, before the day or for a year that was left out. @throws Refusal FORBIDDEN, YEAR_IN_FUTURE */
export function openYearEnd(
  wanted: NewYearEnd,
  actor: Actor,
  { today }: Pick<CommonRules, 'today'>,
): YearEndOpened {
  mustHaveRole(actor, ['office-clerk', 'office-head'], '启动年终督查');
  if (wanted.year > Number(today.slice(0, 4))) {
    throw invalid('YEAR_IN_FUTURE', '这一年还没有到，不能启动年终督查。', 'year');
  }
  return opened(wanted, today, true);
}

/** The same by the calendar: from the profile's day on (row 45); undefined before. */
export function yearEndDue(
  term: number | undefined,
  { profile, today }: Pick<CommonRules, 'profile' | 'today'>,
): YearEndOpened | undefined {
  const year = today.slice(0, 4);
  if (today < `${year}-${profile.rounds.yearEnd.from}`) return undefined;
  return opened({ year: Number(year), term }, today);
}
