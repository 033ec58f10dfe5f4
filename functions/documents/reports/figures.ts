import type { Rate } from '../../domain/rates/computed.ts';
import { type Counts, countsOf } from '../../domain/rates/counts.ts';
import type { ItemFacts } from '../../domain/rates/facts.ts';
import { ratesOf } from '../../domain/rates/index.ts';
import { type Basis, computeRate } from '../../domain/rates/rate.ts';
import type { Rules } from '../../domain/rules.ts';
import { rulesOf } from '../../runtime/rules.ts';

/** What is counted of a set of items on a day: the numbers of GET /v1/statistics and no others. */
export interface Figures {
  facts: readonly ItemFacts[];
  rates: readonly Rate[];
  counts: Counts;
  main: number;
  co: number;
}

/** Whether an item is one to which we only contribute. */
const isCo = ({ part }: Pick<ItemFacts, 'part'>) => part === 'co';

/** The day, and the rules under which each item was received. */
export const basisOf = (rules: Rules): Basis => ({
  today: rules.today,
  profileOf: (profile) => rulesOf({ profile }, rules).profile,
});

/** The figures of these items. */
export function figuresOf(facts: readonly ItemFacts[], rules: Rules): Figures {
  const basis = basisOf(rules);
  const { profile } = rules;
  const co = facts.filter(isCo).length;
  return {
    facts,
    rates: ratesOf(profile).map((rule) => computeRate(rule, facts, basis, profile)),
    counts: countsOf(facts, basis),
    main: facts.length - co,
    co,
  };
}

/** One of the rates. @throws Error where there is none of that name: a mistake of ours */
export function rateOf({ rates }: Pick<Figures, 'rates'>, id: string): Rate {
  const rate = rates.find((one) => one.id === id);
  if (!rate) throw new Error(`there is no rate ${id}`);
  return rate;
}

/** The same items group by group, in the order of the groups' names; each with its own figures. */
export function groupsOf(
  { facts }: Pick<Figures, 'facts'>,
  rules: Rules,
  of: (facts: ItemFacts) => string | undefined,
  nameOf: (id: string) => string,
): { name: string; figures: Figures }[] {
  const groups = Map.groupBy(facts, (one) => of(one) ?? '');
  return [...groups]
    .map(([id, own]) => ({ name: id === '' ? '尚未分办' : nameOf(id), own, last: id === '' }))
    .toSorted((a, b) => Number(a.last) - Number(b.last) || a.name.localeCompare(b.name, 'zh'))
    .map(({ name, own }) => ({ name, figures: figuresOf(own, rules) }));
}
