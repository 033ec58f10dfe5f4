import type { HalfWayStep, KnownPast } from '../../domain/halfWay.ts';

/** What a row of the register says besides the item. */
export interface RegisterRow {
  resumeAt: HalfWayStep;
  round: number;
  past: KnownPast;
  /** Of what could be known at this step, what the row does not say: left empty, not made up (Chinese labels) */
  unknown: string[];
  /** What the row says and no record can be made of; it is kept with the item's source row (Chinese) */
  notes: string[];
}
