import type { Rate } from './rates/computed.ts';
import { percentOf } from './rates/rate.ts';
import type { YearEnd, YearEndReport } from './yearEnd.ts';

/** 届期汇总: the reports of a term's years together. */
export interface TermSummary {
  term: number;
  /** The years whose report is there, each with whether the party group heard it. */
  years: { year: number; items: number; heardOn?: string }[];
  figures: YearEndReport;
}

/** Adds up what has the same key, in the order of its first appearance. */
function summed<T extends { count: number }>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const sums = new Map<string, T>();
  for (const one of all) {
    const known = sums.get(keyOf(one));
    sums.set(keyOf(one), known ? { ...known, count: known.count + one.count } : one);
  }
  return [...sums.values()];
}

/** A rate over several years: numerators and denominators are added, never percentages. */
function rateOver(rate: Rate, others: readonly Rate[]): Rate {
  const same = others.filter(({ id }) => id === rate.id);
  const numerator = same.reduce((sum, one) => sum + one.numerator, 0);
  const denominator = same.reduce((sum, one) => sum + one.denominator, 0);
  const beside = same.reduce((sum, one) => sum + (one.beside?.count ?? 0), 0);
  const { percent: _ofOneYear, ...about } = rate;
  return {
    ...about,
    numerator,
    denominator,
    ...(denominator > 0 ? { percent: percentOf(numerator, denominator) } : {}),
    ...(rate.beside ? { beside: { ...rate.beside, count: beside } } : {}),
  };
}

/** The summary of a term (domain.md §1 row 2: per year and per 5-year term); undefined without any report. */
export function termSummary(
  term: number,
  reviews: readonly Pick<YearEnd, 'year' | 'report' | 'heard'>[],
): TermSummary | undefined {
  const reported = reviews.flatMap(({ year, report, heard }) =>
    report ? [{ year, report, ...(heard ? { heardOn: heard.heldOn } : {}) }] : [],
  );
  const reports = reported.map(({ report }) => report);
  const last = reports.at(-1);
  if (!last) return undefined;
  const sum = (of: (report: YearEndReport) => number) =>
    reports.reduce((total, report) => total + of(report), 0);
  const rates = reports.flatMap((report) => report.rates);
  return {
    term,
    years: reported.map(({ report, ...year }) => ({ ...year, items: report.items })),
    figures: {
      items: sum(({ items }) => items),
      byKind: last.byKind.map(({ kind }) => {
        const own = reports.flatMap((report) => report.byKind.filter((one) => one.kind === kind));
        const total = (of: 'main' | 'co') => own.reduce((n, one) => n + one[of], 0);
        return { kind, main: total('main'), co: total('co') };
      }),
      closed: sum(({ closed }) => closed),
      tracking: sum(({ tracking }) => tracking),
      open: sum(({ open }) => open),
      left: sum(({ left }) => left),
      classes: summed(
        reports.flatMap((report) => report.classes),
        ({ letter }) => letter,
      ),
      promises: summed(
        reports.flatMap((report) => report.promises),
        ({ status }) => status,
      ),
      lookBack: {
        items: sum(({ lookBack }) => lookBack.items),
        results: summed(
          reports.flatMap(({ lookBack }) => lookBack.results),
          ({ result }) => result,
        ),
      },
      rates: last.rates.map((rate) => rateOver(rate, rates)),
    },
  };
}
