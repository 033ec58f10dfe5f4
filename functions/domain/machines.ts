/** The state machines, named as their files in statemachines/. */
export const MACHINES = [
  'handling',
  'co-handling',
  'second-reply',
  'return',
  'year-end-review',
  'look-back',
  'progress-dispatch',
] as const;

export type Machine = (typeof MACHINES)[number];

/** A side course that was opened; it stays on record when it is over. */
export interface Side {
  key: string;
  machine: Machine;
  /** Which execution of it, from 1. */
  attempt: number;
  /** Version of the last 退回 within it. */
  lastReturn: number;
  open: boolean;
}
