import type { CalendarYear } from '../domain/calendar/calendarYear.ts';
import {
  type CalendarNotice,
  type CalendarNotices,
  yearsInForce,
} from '../domain/calendarNotice.ts';
import { movesBy } from '../domain/decide/noticeMoves.ts';
import { changedSince } from '../domain/decide/notices.ts';
import type { DeadlineMoved } from '../domain/events.ts';
import type { CommonRules } from '../domain/rules.ts';
import type { ItemState } from '../domain/state.ts';
import type { Clock } from '../runtime/clock.ts';
import { calendarOf, commonRules, rulesOf } from '../runtime/rules.ts';
import { decideAndAppend } from './command.ts';
import type { Store } from './store.ts';

/** What a notice does: the rules with it in force, and the first day that it changes. */
export interface NoticeEffect {
  notice: CalendarNotice;
  rules: CommonRules;
  /** Undefined where it changes nothing. */
  since: string | undefined;
}

/** The years in force once this notice is; where it is already, those that are: a later one may have replaced it. */
function yearsWith({ notices }: CalendarNotices, notice: CalendarNotice): CalendarYear[] {
  const before = yearsInForce({ notices });
  const { calendar, confirmed } = notice;
  if (confirmed) return before;
  return [...before.filter(({ year }) => year !== calendar.year), calendar];
}

/** What a notice does, in force or not. */
export function effectOf(
  state: CalendarNotices,
  notice: CalendarNotice,
  clock: Clock,
): NoticeEffect {
  const earlier = state.notices.slice(0, state.notices.indexOf(notice));
  const { profile } = commonRules(clock);
  const before = calendarOf(profile, yearsInForce({ notices: earlier }));
  const rules = commonRules(clock, yearsWith(state, notice));
  return { notice, rules, since: changedSince(before, notice.calendar, rules.calendar) };
}

/** The deadlines of an item that the notice moves, each under the item's own profile. */
export function movesOf({ notice, rules }: NoticeEffect, state: ItemState): DeadlineMoved[] {
  const { noticeId, calendar } = notice;
  const why = { kind: 'notice' as const, noticeId, title: calendar.notice.title };
  return movesBy(state, rulesOf(state, rules).calendar, why, rules.today);
}

/**
 * Moves what the notice moves of one item: an event for each deadline, all of them at once. Nothing where
 * that was done before. Answers how many moved.
 */
export async function applyToItem(
  store: Store,
  effect: NoticeEffect,
  itemId: string,
  by: { id: string; name: string },
  clock: Clock,
): Promise<number> {
  let moved = 0;
  await decideAndAppend(store, itemId, by, clock, (state) => {
    const [body, ...more] = state ? movesOf(effect, state) : [];
    moved = body ? 1 + more.length : 0;
    return body && { body, more };
  });
  return moved;
}
