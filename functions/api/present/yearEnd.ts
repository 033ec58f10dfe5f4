import { LOOK_BACK_RESULT_NAMES } from '../../domain/lookBack.ts';
import { kindOf, type Profile } from '../../domain/profile/profile.ts';
import { PROMISE_STATUS_NAMES } from '../../domain/promise.ts';
import type { TermSummary } from '../../domain/termSummary.ts';
import {
  CARRIED_NAMES,
  YEAR_END_STEPS,
  type YearEnd,
  type YearEndReport,
  yearEndStep,
} from '../../domain/yearEnd.ts';
import type { YearEndRow } from '../../store/streams/yearEnds.ts';

function presentFigures(report: YearEndReport, profile: Profile) {
  const { byKind, classes, promises, lookBack, ...counts } = report;
  const wordsOf = (letter: string) =>
    profile.classes.find((one) => one.letter === letter)?.words ?? letter;
  return {
    ...counts,
    byKind: byKind.map((one) => ({ ...one, kindName: kindOf(profile, one.kind).name })),
    classes: classes.map((one) => ({ ...one, words: wordsOf(one.letter) })),
    promises: promises.map((one) => ({ ...one, statusName: PROMISE_STATUS_NAMES[one.status] })),
    lookBack: {
      ...lookBack,
      results: lookBack.results.map((one) => ({
        ...one,
        resultName: LOOK_BACK_RESULT_NAMES[one.result],
      })),
    },
  };
}

/** 年终督查 of a year: where it stands, its report, who heard it, what went into the next year. */
export function presentYearEnd(review: YearEnd | YearEndRow, profile: Profile) {
  const { report, carried, ...about } = review;
  const { hash: _hash, attempts: _attempts, ...shown } = { hash: '', attempts: {}, ...about };
  const step = yearEndStep(review);
  return {
    ...shown,
    step,
    stepName: YEAR_END_STEPS[step],
    ...(report ? { report: presentFigures(report, profile) } : {}),
    ...(carried
      ? {
          carried: {
            ...carried,
            items: carried.items.map((item) => ({ ...item, whyName: CARRIED_NAMES[item.why] })),
          },
        }
      : {}),
  };
}

/** 届期汇总 in the words of the place. */
export function presentTerm({ figures, ...summary }: TermSummary, profile: Profile) {
  return { ...summary, figures: presentFigures(figures, profile) };
}
