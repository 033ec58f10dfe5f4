import type { ItemFacts } from './facts.ts';

/** Which items are counted; what is not asked for is not looked at. */
export interface FactsFilter {
  kind?: ItemFacts['kind'] | undefined;
  part?: ItemFacts['part'] | undefined;
  level?: ItemFacts['level'] | undefined;
  term?: number | undefined;
  section?: string | undefined;
  sponsor?: string | undefined;
  subject?: string | undefined;
  class?: string | undefined;
  keyItem?: boolean | undefined;
}

/** Whether an item is one of those that are asked for. */
export function isAsked(facts: Partial<ItemFacts>, filter: FactsFilter): boolean {
  const asked = Object.entries(filter) as [keyof FactsFilter, unknown][];
  return asked.every(([name, value]) => value === undefined || facts[name] === value);
}
