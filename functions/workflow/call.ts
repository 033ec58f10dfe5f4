import type { SFNClient } from '@aws-sdk/client-sfn';
import type { StepId } from '../domain/steps/ids.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Store } from '../store/store.ts';

/** The input of every execution: the item and its round, and where to go on from. */
export interface RouteInput {
  itemId: string;
  round: number;
  /** Key of a side course. */
  side?: string;
  resumeAt?: StepId;
}

export interface OpenTaskCall {
  action: 'openTask';
  step: StepId;
  input: RouteInput;
  token: string;
}

export interface OpenNextRoundCall {
  action: 'openNextRound';
  input: RouteInput;
}

export interface ConcludeCall {
  action: 'conclude';
  how: 'closed' | 'tracking';
  input: RouteInput;
}

/** 再次答复 is over; what the deputies said decides whether the promise is settled. */
export interface EndSecondReplyCall {
  action: 'endSecondReply';
  input: RouteInput;
}

/** 退办 ends, as the route says. */
export interface EndReturnCall {
  action: 'endReturn';
  how: 'granted' | 'refused' | 'dropped';
  input: RouteInput;
}

export interface RecordFailureCall {
  action: 'recordFailure';
  input: RouteInput;
  failure: { state: string; error: string; cause: string };
}

/** The input of an execution of a round, or of one item of it. */
export interface RoundInput {
  /** `year-end#2026`, `lookback#2026-1`, `progress-round#2026-12` */
  stream: string;
  itemId?: string;
  resumeAt?: string;
}

/** A step that waits: for people, for a date, or for another round. */
export interface AwaitRoundCall {
  action: 'awaitRound';
  step: string;
  input: RoundInput;
  token: string;
}

/** A step of a round that the system does by itself. */
export interface RunRoundCall {
  action: 'runRound';
  step: 'choose' | 'compile' | 'roll-over' | 'end' | 'urge' | 'report';
  input: RoundInput;
}

export interface RecordRoundFailureCall {
  action: 'recordRoundFailure';
  input: RoundInput;
  failure: RecordFailureCall['failure'];
}

/** What a definition hands in besides; executions that began under an older one do not. */
export interface Calling {
  /** ARN of the execution that calls. */
  execution?: string;
}

export type WorkflowCall = Calling & Action;

type Action =
  | AwaitRoundCall
  | RunRoundCall
  | RecordRoundFailureCall
  | OpenTaskCall
  | OpenNextRoundCall
  | ConcludeCall
  | EndSecondReplyCall
  | EndReturnCall
  | RecordFailureCall;

export interface WorkflowDeps {
  store: Store;
  sfn: SFNClient;
  clock: Clock;
}
