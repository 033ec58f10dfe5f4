import type { Profile } from '../profile/profile.ts';
import { isMain } from './base.ts';
import { isUnsolved, UNNAMED } from './counts.ts';
import type { ItemFacts } from './facts.ts';
import { ratesOf } from './index.ts';
import type { Basis, Place, RateRule } from './rate.ts';
import { FORMULA_NAMES, formsOf, type Which } from './satisfaction.ts';

/** Numbers by name; what is nought has none. */
export type Tally = Record<string, number>;

/** What is added up of items, in parts: what seldom changes is seldom written. */
export const TOTALS_PARTS = ['rates', 'due', 'counts', 'subjects'] as const;

/**
 * What a set of items comes to, so that their statistics are known without a look at each
 * (docs/decisions/0024). `rates`: every rate and form as it stands while nothing is due yet; `due`: how
 * these change once a date is over, and for how many items; the others: counts. Sums of sums are sums, so
 * totals of parts are added and an item's change is a difference.
 */
export type Totals = Record<(typeof TOTALS_PARTS)[number], Tally>;

const PLACES: readonly Place[] = ['counted', 'missing', 'beside'];

/** A place in a rate, `replied#c`: short, so that the rates of a cell fit into one unit of writing. */
export const placeIn = (rateId: string, place: Place) => `${rateId}#${place[0]}`;

const WHICH: readonly Which[] = ['first', 'final', 'lookBack'];
/** Earlier than every date: nothing is due. */
const NEVER = '';
/** After a date and before the next one: it is over. */
const over = (date: string) => `${date}~`;

export const noTotals = (): Totals => ({ rates: {}, due: {}, counts: {}, subjects: {} });

/** Adds, or with -1 takes away; a sum of nought loses its name. */
export function addTally(sum: Tally, more: Tally, times = 1): void {
  for (const [name, count] of Object.entries(more)) {
    const total = (sum[name] ?? 0) + times * count;
    if (total === 0) delete sum[name];
    else sum[name] = total;
  }
}

/** Adds totals, or with -1 takes them away. */
export function addTotals(sum: Totals, more: Totals, times = 1): void {
  for (const part of TOTALS_PARTS) addTally(sum[part], more[part], times);
}

/** The rates of a place by every formula of 满意率 that a place may name: another one may come to be in force. */
export function ratesOfTotals(profile: Profile): RateRule[] {
  return ratesOf({ ...profile, rates: { ...profile.rates, satisfaction: [...FORMULA_NAMES] } });
}

/** What of an item depends on the day: its place in each rate, and promises that are late. */
function onDay(facts: ItemFacts, rules: readonly RateRule[], basis: Basis): Tally {
  const tally: Tally = {};
  for (const rule of rules) {
    const weight = rule.weigh(facts, basis);
    if (!weight) continue;
    for (const place of PLACES) {
      if (weight[place]) tally[placeIn(rule.id, place)] = weight[place];
    }
  }
  const pending = (isMain(facts) && facts.promises?.pending) || [];
  const late = pending.filter((due) => due < basis.today).length;
  addTally(tally, { 'promises#pending': pending.length - late, 'promises#overdue': late });
  return tally;
}

const signed = (count: number) => (count > 0 ? `+${count}` : String(count));

/** How a day changes what depends on it: `2026-06-02 replied#m+1,solved#m+1`. */
function whenDue(facts: ItemFacts, rules: readonly RateRule[], basis: Omit<Basis, 'today'>): Tally {
  const dates = new Set([facts.due, ...(facts.promises?.pending ?? [])]);
  let before = onDay(facts, rules, { ...basis, today: NEVER });
  const due: Tally = {};
  for (const date of [...dates].toSorted()) {
    const after = onDay(facts, rules, { ...basis, today: over(date) });
    const change = { ...after };
    addTally(change, before, -1);
    const words = Object.entries(change).map(([name, count]) => `${name}${signed(count)}`);
    if (words.length > 0) due[`${date} ${words.toSorted().join(',')}`] = 1;
    before = after;
  }
  return due;
}

function formTally(facts: ItemFacts, basis: Basis): Tally {
  const tally: Tally = {};
  for (const which of WHICH) {
    const forms = Object.entries(formsOf(which)(facts, basis) ?? {});
    for (const [name, count] of forms) addTally(tally, { [`forms#${which}#${name}`]: count });
  }
  return tally;
}

const count = (holds: boolean) => (holds ? 1 : 0);

function countTally(facts: ItemFacts): Tally {
  const { kind, part, level, stage, section, sponsor, ending, promises, profile } = facts;
  const main = isMain(facts);
  const tally: Tally = {};
  addTally(tally, {
    items: 1,
    left: count(facts.left),
    keyItems: count(facts.keyItem),
    raisedAgain: count(facts.raisedAgain),
    leadersVisits: facts.leadersVisits,
    told: facts.told,
    astray: count(facts.astray),
    'promises#kept': (main && promises?.kept) || 0,
    'promises#impossible': (main && promises?.impossible) || 0,
    [`kinds#${kind}#${part}`]: 1,
    [`levels#${level}`]: 1,
    [`stages#${stage}`]: 1,
    [`sections#${section}`]: count(section !== undefined),
    [`sponsors#${sponsor}`]: count(sponsor !== undefined),
    [`classes#${facts.class}#${profile.id}@${profile.version}`]: count(
      main && facts.class !== undefined,
    ),
    [`endings#${ending}`]: count(ending !== undefined),
  });
  return tally;
}

function subjectTally(facts: ItemFacts, basis: Basis): Tally {
  const subject = facts.subject ?? UNNAMED;
  const tally: Tally = {};
  addTally(tally, {
    [`count#${subject}`]: 1,
    [`again#${subject}`]: count(facts.raisedAgain),
    [`unsolved#${subject}`]: count(isUnsolved(facts, basis)),
  });
  return tally;
}

/** What one item adds to the totals. @throws Error where its profile version is not deployed */
export function totalsOf(
  facts: ItemFacts,
  rules: readonly RateRule[],
  profileOf: Basis['profileOf'],
): Totals {
  const basis = { today: NEVER, profileOf };
  return {
    rates: { ...onDay(facts, rules, basis), ...formTally(facts, basis) },
    due: whenDue(facts, rules, basis),
    counts: countTally(facts),
    subjects: subjectTally(facts, basis),
  };
}
