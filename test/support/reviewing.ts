import { yearEndDue } from '../../functions/domain/decide/yearEnd/open.ts';
import { compileReport } from '../../functions/domain/decide/yearEnd/report.ts';
import {
  type StoredEvent,
  YEAR_END_PREFIX,
  type YearEndEvent,
} from '../../functions/domain/events.ts';
import { reduceYearEnd } from '../../functions/domain/reduce/yearEnd.ts';
import type { YearEnd } from '../../functions/domain/yearEnd.ts';
import { link } from '../../functions/store/append.ts';
import { shandong } from '../domain/profile/profiles.ts';
import { actor, rulesOn } from './given.ts';

/** The profile's day of the review, and its rules. */
export const REVIEW_DAY = '2026-12-01';
export const reviewRules = { ...rulesOn(REVIEW_DAY), profileOf: () => shandong };

/** Nothing at all in the register. */
export const EMPTY = { facts: [], items: [], promises: [], lookBacks: [] };

/** The review after these events. */
export function reviewAfter(...bodies: YearEndEvent[]): YearEnd {
  let at = { stream: `${YEAR_END_PREFIX}2026`, version: 0, hash: '' };
  const events = bodies.map((body) => {
    const event = link(at, body, actor('office'), '2026-12-01T01:00:00.000Z');
    at = event;
    return event as StoredEvent<YearEndEvent>;
  });
  const review = reduceYearEnd(events);
  if (!review) throw new Error('no review');
  return review;
}

function must<T>(what: T | undefined): T {
  if (what === undefined) throw new Error('nothing was decided');
  return what;
}

export const opened = must(yearEndDue(18, reviewRules));
export const chosen: YearEndEvent = {
  type: 'year-end.chosen',
  data: { lookBackId: '2026-1', items: 2, on: REVIEW_DAY },
};
export const lookedBack: YearEndEvent = {
  type: 'year-end.looked-back',
  data: { lookBackId: '2026-1', on: '2026-12-10' },
};
export const compiled = must(
  compileReport(reviewAfter(opened, chosen, lookedBack), EMPTY, reviewRules),
);
export const TEXTS = { practices: '三次见面', problems: '个别偏慢', nextSteps: '逐件销号' };
export const written: YearEndEvent = {
  type: 'year-end.written',
  data: { ...TEXTS, on: '2026-12-12' },
};
export const HEARD = {
  meetingId: '2026-9',
  minutesNumber: '党组纪要〔2026〕9号',
  heldOn: '2026-12-20',
};
export const heard: YearEndEvent = { type: 'year-end.heard', data: HEARD };
