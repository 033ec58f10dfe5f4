import type { Urge, UrgeStep } from '../urge.ts';

/** 催办: a numbered notice, or a call (domain.md §1 row 24). */
export interface UrgeIssued {
  type: 'urge.issued';
  data: Omit<Urge, 'steps' | 'answer' | 'by'> & UrgeStep;
}

/** Nobody answered in time: the urge goes one level up. */
export interface UrgeEscalated {
  type: 'urge.escalated';
  data: UrgeStep & { urgeId: string };
}

/** 催办回复 */
export interface UrgeAnswered {
  type: 'urge.answered';
  data: { urgeId: string; text: string; on: string };
}

/** 催办 of an item. */
export type UrgeEvent = UrgeIssued | UrgeEscalated | UrgeAnswered;

export const URGE_EVENT_NAMES: Record<UrgeEvent['type'], string> = {
  'urge.issued': '催办',
  'urge.escalated': '催办提级',
  'urge.answered': '催办回复',
};
