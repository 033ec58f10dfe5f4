import { type RoundCourseEvent, YEAR_END_PREFIX, type YearEndEvent } from '../../domain/events.ts';
import { reduceYearEnd } from '../../domain/reduce/yearEnd.ts';
import { type YearEnd, yearEndCourses } from '../../domain/yearEnd.ts';
import { YEAR_ENDS_KEY } from '../views/keys.ts';
import { streamKind } from './kind.ts';
import { roundRow } from './roundRow.ts';

/** A year's review as lists and the term's summary read it: without the items that were carried on. */
export type YearEndRow = Omit<YearEnd, 'hash' | 'attempts'>;

function rowOf({ hash: _hash, attempts: _attempts, carried, ...review }: YearEnd): YearEndRow {
  return carried ? { ...review, carried: { ...carried, items: [] } } : review;
}

/** 年终督查, one a year. */
export const YEAR_ENDS = streamKind<YearEnd, YearEndEvent | RoundCourseEvent>({
  prefix: YEAR_END_PREFIX,
  reduce: reduceYearEnd,
  rows(review) {
    const { year, version } = review;
    return [
      { pk: YEAR_ENDS_KEY, sk: String(year), version, review: rowOf(review) },
      roundRow(`${YEAR_END_PREFIX}${year}`, review, yearEndCourses(review)),
    ];
  },
});
