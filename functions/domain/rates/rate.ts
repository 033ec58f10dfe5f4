import type { Profile } from '../profile/profile.ts';
import type { ItemFacts } from './facts.ts';

/**
 * Where an item stands in a rate: in the numerator (and so in the denominator), in the denominator
 * alone, beside both, or nowhere.
 */
export type Place = 'counted' | 'missing' | 'beside';

/** A rate as a rule: one formula over the facts of items. */
export interface RateRule {
  id: string;
  name: string;
  /** In words, with numerator and denominator (domain.md §4.6). */
  formula: string;
  /** What stands beside it, in neither numerator nor denominator. */
  besideWords?: string;
  target?: keyof Profile['rates']['targets'];
  placeOf(facts: ItemFacts, today: string): Place | undefined;
}

/** A rate as computed: always with its raw counts. */
export interface Rate {
  id: string;
  name: string;
  formula: string;
  numerator: number;
  denominator: number;
  /** Of a hundred, one decimal; absent where there is nothing to divide by. */
  percent?: number;
  /** Of a hundred, by the profile. */
  target?: number;
  beside?: { words: string; count: number };
}

/** The rate of these items on a day. */
export function computeRate(
  rule: RateRule,
  items: readonly ItemFacts[],
  today: string,
  { rates }: Pick<Profile, 'rates'>,
): Rate {
  const places = items.map((facts) => rule.placeOf(facts, today));
  const count = (wanted: Place) => places.filter((place) => place === wanted).length;
  const numerator = count('counted');
  const denominator = numerator + count('missing');
  const { id, name, formula, besideWords, target } = rule;
  return {
    id,
    name,
    formula,
    numerator,
    denominator,
    ...(denominator > 0 ? { percent: Math.round((numerator / denominator) * 1000) / 10 } : {}),
    ...(target ? { target: rates.targets[target] } : {}),
    ...(besideWords ? { beside: { words: besideWords, count: count('beside') } } : {}),
  };
}
