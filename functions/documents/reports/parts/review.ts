import {
  LOOK_BACK_RESULT_NAMES,
  LOOK_BACK_RESULTS,
  type LookBackEntry,
} from '../../../domain/lookBack.ts';
import type { Rate } from '../../../domain/rates/computed.ts';
import { CARRIED_NAMES, lookBacksOf, type YearEnd } from '../../../domain/yearEnd.ts';
import { dateWords } from '../../../mail/words.ts';
import type { Store } from '../../../store/store.ts';
import { loadStream } from '../../../store/streams/load.ts';
import { LOOK_BACKS } from '../../../store/streams/lookBacks.ts';
import { YEAR_ENDS } from '../../../store/streams/yearEnds.ts';
import type { Draft } from '../draft.ts';
import type { Figures } from '../figures.ts';
import { rateWords, UNRECORDED } from '../rateWords.ts';

/** 年终督查 as a report of the year tells it: what was looked back at, heard, written, carried on. */
export interface YearReview extends Pick<YearEnd, 'report' | 'written' | 'heard' | 'carried'> {
  entries: readonly LookBackEntry[];
}

type Review = YearReview | undefined;

/** The review of a year with the entries of its look-backs. */
export async function reviewOf(store: Store, year: number): Promise<Review> {
  const review = await loadStream(store, YEAR_ENDS, String(year));
  if (!review) return undefined;
  const ids = lookBacksOf(review);
  const lookBacks = await Promise.all(ids.map((id) => loadStream(store, LOOK_BACKS, id)));
  return { ...review, entries: lookBacks.flatMap((one) => one?.entries ?? []) };
}

/** What of a review is about these items; what it computed is of all of them together. */
export function reviewAbout(review: Review, ids: ReadonlySet<string>): Review {
  if (!review) return undefined;
  const { report: _ofAll, carried, entries, ...about } = review;
  const items = carried?.items.filter(({ itemId }) => ids.has(itemId)) ?? [];
  return {
    ...about,
    entries: entries.filter(({ itemId }) => ids.has(itemId)),
    ...(carried ? { carried: { ...carried, count: items.length, items } } : {}),
  };
}

/** So many carried items a table names; the register names them all. */
const MOST_NAMED = 200;

/** 回头看 of the review, and who heard its report (domain.md §1 rows 45, 48). */
export function lookBack(draft: Draft, review: Review): void {
  const entries = review?.entries ?? [];
  if (entries.length === 0) {
    draft.say(`年终回头看：${UNRECORDED}。`);
  } else {
    const results = LOOK_BACK_RESULTS.flatMap((result) => {
      const own = entries.filter(({ finding }) => finding?.result === result).length;
      return own > 0 ? [`${LOOK_BACK_RESULT_NAMES[result]}${own}件`] : [];
    });
    const silent = entries.filter(({ finding }) => finding === undefined).length;
    const all = [...results, ...(silent > 0 ? [`结果${UNRECORDED}${silent}件`] : [])];
    draft.say(`年终回头看${entries.length}件：${all.join('、')}。`);
  }
  const heard = review?.heard;
  draft.say(
    heard
      ? `党组会于${dateWords(heard.heldOn)}听取，纪要${heard.minutesNumber}。`
      : `党组会听取：${UNRECORDED}。`,
  );
}

const differs = (a: Rate, b: Rate) =>
  a.numerator !== b.numerator || a.denominator !== b.denominator;

/** Where the review's own figures are not today's: both are shown, none is corrected. */
export function changedSince(draft: Draft, review: Review, { rates }: Figures): void {
  const changed = (review?.report?.rates ?? []).flatMap((then) => {
    const now = rates.find(({ id }) => id === then.id);
    return now && differs(then, now) ? [[then.name, rateWords(then), rateWords(now)]] : [];
  });
  if (changed.length === 0) return;
  draft.table(
    '年终督查汇总以后有变动的指标',
    [
      ['指标', 6, 'left'],
      ['汇总时', 5],
      ['现在', 5],
    ],
    changed,
  );
}

/** 转入下一年: how many, why, and which (row 55). */
export function carried(draft: Draft, review: Review): void {
  const done = review?.carried;
  if (!done) {
    draft.say(`转入下一年的件：${UNRECORDED}（年终督查尚未转入）。`);
    return;
  }
  draft.say(`未了事项${done.count}件于${dateWords(done.on)}转入${done.into}年。`);
  const named = done.items.slice(0, MOST_NAMED);
  if (named.length === 0) return;
  draft.table(
    `转入${done.into}年的件${done.count > named.length ? `（前${named.length}件）` : ''}`,
    [
      ['届次会议', 5, 'left'],
      ['编号', 2],
      ['案由', 9, 'left'],
      ['原因', 3],
    ],
    named.map(({ session, number, title, why }) => [session, number, title, CARRIED_NAMES[why]]),
  );
}
