import type { Profile } from '../../domain/profile/profile.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';
import type { LetterModel, NotYet } from './model.ts';

/** What a paper is made of: the item as its reader may read it, and the rules it is handled by. */
export interface LetterContext {
  state: ItemState;
  rules: Rules;
  /** Civil date on which a version of the item was written: of signatures and numbers. */
  dayOf: (version: number | undefined) => string | undefined;
}

/** Papers of one kind: those that can be made now, or why there is none. */
export type Papers = LetterModel[] | NotYet;

/** Makes the papers of one kind. */
export interface LetterMaker {
  /** In the words of the place. */
  name: (profile: Profile) => string;
  make: (context: LetterContext) => Papers;
}

/** Whether there are papers. */
export const isMade = (papers: Papers): papers is LetterModel[] => Array.isArray(papers);
