import type { NewItem } from '../../domain/item.ts';
import { documentNumber } from '../../domain/profile/profile.ts';
import type { CommonRules } from '../../domain/rules.ts';

/** The series of a paper, by kind, paper and year (domain.md §1 row 16): its counter, and its numbers. */
export interface Series {
  counter: string;
  numberOf(n: number): string;
}

/** A reply, or an opinion to the lead unit; each kind and year has a series of its own, from 1. */
export function seriesOf(
  { kind, part }: Pick<NewItem, 'kind' | 'part'>,
  { profile, today }: Pick<CommonRules, 'profile' | 'today'>,
): Series {
  const paper = part === 'co' ? 'co' : 'reply';
  const year = Number(today.slice(0, 4));
  return {
    counter: `document${paper === 'co' ? '-co' : ''}#${kind}#${year}`,
    numberOf: (n) => documentNumber(profile, kind, paper, { year, n }),
  };
}
