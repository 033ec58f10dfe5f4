import type { Asking, UnitOpinion } from '../coUnit.ts';

/** 征求协办意见: a unit is asked, or asked again with a reason; `due` carries its explanation. */
export interface CoUnitAsked {
  type: 'co-unit.asked';
  data: { unit: string } & Omit<Asking, 'by'>;
}

/** 协办意见 with 会签, by the unit's own link or from its paper; a later version takes its place. */
export interface CoUnitAnswered {
  type: 'co-unit.answered';
  data: { unit: string } & Omit<UnitOpinion, 'by'>;
}

/** The sweep reminded a late unit: at the warning date, and when it is overdue. */
export interface CoUnitReminded {
  type: 'co-unit.reminded';
  data: { unit: string; asking: number; kind: 'ahead' | 'overdue'; due: string; on: string };
}

/** 报请协调: what is in dispute with a unit goes up to the leaders. */
export interface CoUnitDisputed {
  type: 'co-unit.disputed';
  data: { unit: string; disputeId: string; asking: number; matter: string; on: string };
}

/** 协调决定: sponsor or director decided, with the reason; the unit's veto is lifted. */
export interface CoUnitSettled {
  type: 'co-unit.settled';
  data: { unit: string; disputeId: string; decision: string; reason: string; on: string };
}

/** Where we lead: what passes between us and the 协办单位. */
export type CoUnitEvent =
  | CoUnitAsked
  | CoUnitAnswered
  | CoUnitReminded
  | CoUnitDisputed
  | CoUnitSettled;

export const CO_UNIT_EVENT_NAMES: Record<CoUnitEvent['type'], string> = {
  'co-unit.asked': '征求协办意见',
  'co-unit.answered': '协办意见',
  'co-unit.reminded': '催协办意见',
  'co-unit.disputed': '协办分歧报请协调',
  'co-unit.settled': '协办分歧已作决定',
};
