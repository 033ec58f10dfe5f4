import type { ProfileRef } from '../profile/known.ts';
import type { Profile } from '../profile/profile.ts';
import type { Forms, Rate } from './computed.ts';
import type { ItemFacts } from './facts.ts';

/**
 * Where an item stands in a rate: in the numerator (and so in the denominator), in the denominator
 * alone, beside both, or nowhere.
 */
export type Place = 'counted' | 'missing' | 'beside';

/** How much of an item, of its forms or of its promises stands in each place. */
export type Weight = Partial<Record<Place, number>>;

/** What a rate is computed by besides the facts. */
export interface Basis {
  /** Civil date: whether something is due depends on it. */
  today: string;
  /** The rules under which an item was received. @throws Error where that version is not deployed */
  profileOf(ref: ProfileRef): Profile;
}

/** A rate as a rule: one formula over the facts of items. */
export interface RateRule {
  id: string;
  name: string;
  /** In words, with numerator and denominator (domain.md §4.6). */
  formula: string;
  /** What is counted: items, forms or promises. */
  unit: Rate['unit'];
  /** What stands beside it, in neither numerator nor denominator. */
  besideWords?: string;
  target?: keyof Profile['rates']['targets'];
  weigh(facts: ItemFacts, basis: Basis): Weight | undefined;
  /** Whose forms are printed beside it. */
  forms?: 'first' | 'final' | 'lookBack';
  formsOf?(facts: ItemFacts, basis: Basis): Forms | undefined;
}

/** A rule of items: each stands in one place. */
export function byItem(
  placeOf: (facts: ItemFacts, basis: Basis) => Place | undefined,
): RateRule['weigh'] {
  return (facts, basis) => {
    const place = placeOf(facts, basis);
    return place && { [place]: 1 };
  };
}

/** n of d in percent, one decimal, half up, by whole numbers alone. */
export function percentOf(n: number, d: number): number {
  return Math.floor((2000 * n + d) / (2 * d)) / 10;
}

export const NO_FORMS: Forms = {
  satisfied: 0,
  basic: 0,
  unsatisfied: 0,
  returned: 0,
  notReturned: 0,
  replied: 0,
};

function addForms(sum: Forms, more: Forms | undefined): Forms {
  if (!more) return sum;
  const keys = Object.keys(sum) as (keyof Forms)[];
  return Object.fromEntries(keys.map((key) => [key, sum[key] + more[key]])) as unknown as Forms;
}

/** Numerator, denominator and percent, and whether the target is reached. */
function share(numerator: number, denominator: number, target: number | undefined) {
  return {
    numerator,
    denominator,
    ...(denominator > 0 ? { percent: percentOf(numerator, denominator) } : {}),
    ...(target === undefined ? {} : { target }),
    ...(target === undefined || denominator === 0
      ? {}
      : { reached: 100 * numerator >= target * denominator }),
  };
}

/** A rate by what stands in each place; its target is that of the profile in force. */
export function rateFrom(
  { id, name, formula, unit, besideWords, target }: RateRule,
  sums: Record<Place, number>,
  forms: Forms | undefined,
  { rates }: Pick<Profile, 'rates'>,
): Rate {
  const { counted, missing, beside } = sums;
  return {
    ...{ id, name, formula, unit },
    ...share(counted, counted + missing, target && rates.targets[target]),
    ...(besideWords ? { beside: { words: besideWords, count: beside } } : {}),
    ...(forms ? { forms } : {}),
  };
}

/** The rate of these items on a day; its target is that of the profile in force. */
export function computeRate(
  rule: RateRule,
  items: readonly ItemFacts[],
  basis: Basis,
  profile: Pick<Profile, 'rates'>,
): Rate {
  const weights = items.map((facts) => rule.weigh(facts, basis));
  const sum = (place: Place) => weights.reduce((all, one) => all + (one?.[place] ?? 0), 0);
  const sums = { counted: sum('counted'), missing: sum('missing'), beside: sum('beside') };
  const { formsOf } = rule;
  const forms =
    formsOf && items.reduce((all, facts) => addForms(all, formsOf(facts, basis)), NO_FORMS);
  return rateFrom(rule, sums, forms, profile);
}
