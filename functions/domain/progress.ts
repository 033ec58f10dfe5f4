import type { ContactWay } from './contact.ts';

/** 座谈、约见、电话、信函 (row 40); by mail the system itself writes to each who has an address. */
export type TellingWay = Extract<
  ContactWay,
  'visit' | 'forum' | 'appointment' | 'phone' | 'letter' | 'mail'
>;

export const TELLING_WAYS = [
  'visit',
  'forum',
  'appointment',
  'phone',
  'letter',
  'mail',
] as const satisfies readonly TellingWay[];

/** 进度 as handed in. */
export interface NewProgress {
  text: string;
  /** Told to those who made the item, how and to whom; to all of them without. */
  told?: { way: TellingWay; submitters?: string[] };
}

/** A line of the progress log. */
export interface Progress {
  progressId: string;
  /** Civil date */
  on: string;
  text: string;
  /** 进度通报: how, and the ids of the submitters. */
  told?: { way: TellingWay; submitters: string[] };
  /** The progress round in which it was said. */
  roundId?: string;
  by: string;
}

/** How often the deputies were told. */
export function timesTold(progress: readonly Progress[]): number {
  return progress.filter(({ told }) => told !== undefined).length;
}
