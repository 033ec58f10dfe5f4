import type { YearEndCompiled, YearEndLookedBack, YearEndRolledOver } from '../../events.ts';
import { LOOK_BACK_RESULTS, type LookBack } from '../../lookBack.ts';
import { PROMISE_STATUSES, type PromiseStatus } from '../../promise.ts';
import type { ItemFacts } from '../../rates/facts.ts';
import { ratesOf } from '../../rates/index.ts';
import { type Basis, computeRate } from '../../rates/rate.ts';
import type { CommonRules } from '../../rules.ts';
import { type CarriedItem, lookBacksOf, type YearEnd, type YearEndReport } from '../../yearEnd.ts';

/** So many items the event names; above that the lists of rolling and tracked items say which. */
const MOST_NAMED = 1000;

/** What the register holds of a year. */
export interface YearRegister {
  facts: readonly ItemFacts[];
  items: readonly { stage: string; class?: string }[];
  promises: readonly { status: PromiseStatus }[];
  lookBacks: readonly LookBack[];
}

/** How often each value occurs, in the given order; what never occurs is left out. */
function counted<T extends string>(values: readonly T[], order: readonly T[]) {
  const countOf = (wanted: T) => values.filter((value) => value === wanted).length;
  return order.map((value) => ({ value, count: countOf(value) })).filter(({ count }) => count > 0);
}

function kinds(facts: readonly ItemFacts[]): YearEndReport['byKind'] {
  return (['suggestion', 'motion', 'proposal'] as const).map((kind) => {
    const own = facts.filter((fact) => fact.kind === kind);
    const co = own.filter(({ part }) => part === 'co').length;
    return { kind, main: own.length - co, co };
  });
}

/** What a report is computed by: the rules in force, and those of each item. */
type ReportRules = Pick<CommonRules, 'profile'> & Basis;

/** The figures of 年终报告, with formula and raw counts of each rate (domain.md §4.6). */
export function yearEndReport(
  { facts, items, promises, lookBacks }: YearRegister,
  { profile, ...basis }: ReportRules,
): YearEndReport {
  const left = facts.filter((fact) => fact.left).length;
  const at = (stage: string) => items.filter((item) => item.stage === stage).length;
  // What was returned or withdrawn stands at a stage of its own.
  const closed = at('closed');
  const tracking = at('tracking');
  const letters = items.flatMap((item) => item.class ?? []);
  const entries = lookBacks.flatMap((lookBack) => lookBack.entries);
  const results = entries.flatMap(({ finding }) => finding?.result ?? []);
  return {
    items: facts.length,
    byKind: kinds(facts),
    closed,
    tracking,
    open: facts.length - left - closed - tracking,
    left,
    classes: counted(
      letters,
      profile.classes.map(({ letter }) => letter),
    ).map(({ value, count }) => ({ letter: value, count })),
    promises: counted(
      promises.map(({ status }) => status),
      PROMISE_STATUSES,
    ).map(({ value, count }) => ({ status: value, count })),
    lookBack: {
      items: entries.length,
      results: counted(results, LOOK_BACK_RESULTS).map(({ value, count }) => ({
        result: value,
        count,
      })),
    },
    rates: ratesOf(profile).map((rule) => computeRate(rule, facts, basis, profile)),
  };
}

/** 汇总年终报告; undefined where it was compiled already, or the look-back is not over. */
export function compileReport(
  round: YearEnd,
  register: YearRegister,
  rules: ReportRules,
): YearEndCompiled | undefined {
  if (round.report) return undefined;
  const data = { year: round.year, on: rules.today, report: yearEndReport(register, rules) };
  return { type: 'year-end.compiled', data };
}

/** A look-back of the review is over; undefined where that was said, or it is another's. */
export function lookedBackOn(
  round: YearEnd,
  { lookBackId }: Pick<LookBack, 'lookBackId'>,
  { today }: Pick<CommonRules, 'today'>,
): YearEndLookedBack | undefined {
  if (round.lookedBack?.includes(lookBackId)) return undefined;
  if (!lookBacksOf(round).includes(lookBackId)) return undefined;
  return { type: 'year-end.looked-back', data: { lookBackId, on: today } };
}

/** What is open goes into the next year (row 55); undefined where it went already, or nobody heard the report. */
export function rollOver(
  round: YearEnd,
  items: readonly CarriedItem[],
  { today }: Pick<CommonRules, 'today'>,
): YearEndRolledOver | undefined {
  if (round.carried || !round.heard) return undefined;
  const named = items.slice(0, MOST_NAMED);
  const data = { on: today, into: round.year + 1, count: items.length, items: named };
  return { type: 'year-end.rolled-over', data };
}
