import type { DivisionAsk, DivisionOpinion } from '../division.ts';

/** 分工意见征询: the office asks sections before it divides (row 34). */
export interface DivisionAsked {
  type: 'division.asked';
  data: DivisionAsk;
}

/** A section's head says whether the item is theirs. */
export interface DivisionOpinionGiven {
  type: 'division.opinion-given';
  data: DivisionOpinion;
}

/** What precedes 分工. */
export type DivisionEvent = DivisionAsked | DivisionOpinionGiven;

export const DIVISION_EVENT_NAMES: Record<DivisionEvent['type'], string> = {
  'division.asked': '征询分工意见',
  'division.opinion-given': '科室分工意见',
};
