import type { DeadlineRule } from '../deadline/rule.ts';
import type { ItemKind, Part } from '../item.ts';
import type { Weight } from '../steps/data.ts';
import type { ClockName } from './clockSchema.ts';
import { fill } from './pattern.ts';
import type { ClassRule, Grade, KindRule, Profile, SignOffRoute, Tier } from './schema.ts';
import type { SignWhen } from './schemaParts.ts';

export type { Profile } from './schema.ts';

/** What is known of an item, and of its reply, where a rule may have exceptions. */
export interface Occasion {
  kind?: ItemKind;
  recess?: boolean;
  keyItem?: boolean;
  part?: Part;
  /** Class letter of the reply. */
  class?: string;
  promise?: boolean;
  involves?: readonly Weight[];
}

function fits(when: SignWhen, occasion: Occasion): boolean {
  const { kind, recess = false, keyItem = false, promise = false, involves = [] } = occasion;
  return (
    (when.kinds === undefined || (kind !== undefined && when.kinds.includes(kind))) &&
    (when.recess === undefined || when.recess === recess) &&
    (when.keyItem === undefined || when.keyItem === keyItem) &&
    (when.classes === undefined || when.classes.includes(occasion.class ?? '')) &&
    (when.promise === undefined || when.promise === promise) &&
    (when.involves === undefined || when.involves.some((weight) => involves.includes(weight)))
  );
}

/** A kind of item in this place's words. */
export const kindOf = (profile: Profile, kind: ItemKind): KindRule => profile.kinds[kind];

/** The rule of a class letter, or undefined if this place has no such class. */
export const classOf = (profile: Profile, letter: string): ClassRule | undefined =>
  profile.classes.find((rule) => rule.letter === letter);

/** Whether a reply of this class is a promise to be tracked (domain.md §3.4). */
export const createsPromise = (profile: Profile, letter: string): boolean =>
  classOf(profile, letter)?.createsPromise ?? false;

/** The grade with this word, or undefined if the scale has none. */
export const gradeOf = (profile: Profile, word: string): Grade | undefined =>
  profile.rating.grades.find((grade) => grade.word === word);

/** One of the three tiers (三档), or undefined. */
export const tierOf = (profile: Profile, id: string): Tier | undefined =>
  profile.tiers.find((tier) => tier.id === id);

/**
 * The rule of a clock for an item (domain.md §3), ready for computeDeadline. `recess`: handed over
 * between sessions.
 */
export function clock(
  profile: Profile,
  name: ClockName,
  kind?: ItemKind,
  recess = false,
): DeadlineRule & { source: string } {
  const { except = [], ...rule } = profile.clocks[name];
  const exception = except.find(({ when }) => fits(when, { kind, recess }));
  if (!exception) return rule;
  const { when: _when, ...changes } = exception;
  return { ...rule, ...changes };
}

/**
 * Who reviews and signs the reply to an item, or our opinion to the lead unit, and whether the party
 * group studies it (domain.md §3.5). The exceptions are of replies.
 */
export function signOffFor(profile: Profile, occasion: Occasion): SignOffRoute {
  const { reply, coOpinion, except = [] } = profile.signOff;
  if (occasion.part === 'co') return coOpinion;
  const exception = except.find(({ when }) => fits(when, occasion));
  if (!exception) return reply;
  const { when: _when, source: _source, ...changes } = exception;
  return { ...reply, ...changes };
}

/** 抄送: the offices, by key and name, and the number of copies for a kind of item. */
export const copiesFor = (
  profile: Profile,
  kind: ItemKind,
): { office: string; name: string; copies: number }[] =>
  profile.copies[kind].map(({ office, copies }) => ({
    office,
    name: officeName(profile, office),
    copies,
  }));

/** The name of an office by its key in the profile. */
export const officeName = (profile: Profile, key: string): string =>
  profile.offices[key]?.name ?? key;

/** 文号, e.g. ×人社建字〔2026〕12号, of a reply or of an opinion to the lead unit (协办意见). */
export function documentNumber(
  profile: Profile,
  kind: ItemKind,
  paper: 'reply' | 'co',
  claimed: { year: number; n: number },
): string {
  const { replyNumber, coNumber } = profile.kinds[kind];
  return fill(paper === 'reply' ? replyNumber : coNumber, claimed);
}

/** Title of a reply or of an opinion to the lead unit (domain.md §4.1). */
export function paperTitle(
  profile: Profile,
  kind: ItemKind,
  paper: 'reply' | 'co',
  item: { session: string; number: string; title: string },
): string {
  const { replyTitle, coTitle } = profile.kinds[kind];
  return fill(paper === 'reply' ? replyTitle : coTitle, item);
}
