import type { ItemKind } from './item.ts';
import { classOf, type Profile } from './profile/profile.ts';
import { likeness } from './similarity/grams.ts';
import type { DraftData } from './steps/data.ts';

/** A demand of this item and the one of the earlier item that it repeats, with how that was answered. */
export interface RepeatedDemand {
  /** From 1, in this item. */
  demand: number;
  /** From 1, in the earlier one. */
  earlier: number;
  /** The beginning of what was answered then. */
  answer?: string;
}

/** 以前提过的 (domain.md §7 row 10): what an earlier item was and how it ended, as it stood when it was linked. */
export interface EarlierItem {
  itemId: string;
  kind: ItemKind;
  session: string;
  year: number;
  number: string;
  title: string;
  class?: string;
  /** The words of the class in this place. */
  classWords?: string;
  /** Civil date */
  repliedOn?: string;
  repeats: RepeatedDemand[];
  promises: { matter: string; due: string; status: string }[];
}

/** A link to an earlier item. */
export interface ItemLink {
  linkId: string;
  earlier: EarlierItem;
  note?: string;
  /** Civil date */
  on: string;
}

/** 同样答复: an answer that says what was said before to the same demand, in the same class. */
export interface RepeatedAnswer {
  itemId: string;
  year: number;
  number: string;
  demand: number;
  class: string;
}

interface WithLinks {
  links?: ItemLink[];
}

/**
 * The answers of a draft that are the earlier ones again: the same class, and nearly the same words. A
 * demand that was solved may well be answered so twice; the others are the alarm.
 */
export function repeatedAnswers(
  { links = [] }: WithLinks,
  { class: letter, answers }: Pick<DraftData, 'class' | 'answers'>,
  profile: Profile,
): RepeatedAnswer[] {
  if (classOf(profile, letter)?.solved) return [];
  return links.flatMap(({ earlier }) => {
    if (earlier.class !== letter) return [];
    const { itemId, year, number } = earlier;
    const again = earlier.repeats.filter(({ demand, answer }) => {
      const now = answers.find((one) => one.demand === demand)?.answer;
      if (now === undefined || answer === undefined) return false;
      return likeness(now.slice(0, answer.length), answer) >= profile.similarity.answer;
    });
    return again.map(({ demand }) => ({ itemId, year, number, demand, class: letter }));
  });
}
