import type { Deadline } from './deadline/deadline.ts';

/** To whom an urge goes: the handler first, then the sponsor, then the director (domain.md §1 row 24). */
export const URGE_LEVELS = ['handler', 'sponsor', 'director'] as const;

export type UrgeLevel = (typeof URGE_LEVELS)[number];

export const URGE_LEVEL_NAMES: Record<UrgeLevel, string> = {
  handler: '承办人',
  sponsor: '包案领导',
  director: '主要负责人',
};

/** 催办单, numbered, or 电话催办, a call on record. */
export type UrgeChannel = 'notice' | 'phone';

/** A rung of the ladder: who is urged at a level, a person id. */
export interface UrgeRung {
  level: UrgeLevel;
  to: string;
}

/** One time that somebody was urged. */
export interface UrgeStep extends UrgeRung {
  /** Civil date */
  on: string;
  /** 回复期限 */
  answerBy: Deadline;
  /** Civil date on which an urge without an answer goes one level up. */
  escalateOn: string;
}

/** 催办 of an item (domain.md §4.7). */
export interface Urge {
  urgeId: string;
  channel: UrgeChannel;
  /** 编号 of a 催办单, without gap in the year. */
  number?: string;
  /** 现状 */
  status: string;
  /** 要求 */
  demand: string;
  /** 电话催办: what was said. */
  said?: string;
  /** The progress round that found the item late. */
  roundId?: string;
  by: string;
  /** Who comes next where nobody answers. */
  ladder: UrgeRung[];
  /** Each time somebody was urged, the last one is who owes the answer. */
  steps: UrgeStep[];
  /** 回复 */
  answer?: { text: string; on: string; by: string };
}

/** Those that nobody has answered. */
export function openUrges(urges: readonly Urge[] | undefined): Urge[] {
  return (urges ?? []).filter(({ answer }) => answer === undefined);
}

/** Who owes the answer, and until when. */
export function lastStep({ steps }: Urge): UrgeStep {
  const step = steps.at(-1);
  if (!step) throw new Error('an urge urges somebody');
  return step;
}
