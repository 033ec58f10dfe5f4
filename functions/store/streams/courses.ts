import type { EventBody, StoredEvent } from '../../domain/events.ts';
import { lookBackCourses, lookBackOutcome } from '../../domain/lookBack.ts';
import { progressRoundCourses, progressRoundOutcome } from '../../domain/progressRound.ts';
import type { RoundCourse } from '../../domain/roundCourse.ts';
import { yearEndCourses, yearEndOutcome } from '../../domain/yearEnd.ts';
import type { Position } from '../append.ts';
import { eventsAfter } from '../events.ts';
import type { Store } from '../store.ts';
import type { Folded, StreamKind } from './kind.ts';
import { LOOK_BACKS } from './lookBacks.ts';
import { PROGRESS_ROUNDS } from './progressRounds.ts';
import { YEAR_ENDS } from './yearEnds.ts';

/** A round that walks through a state machine, as it stands. */
export interface WalkingRound {
  position: Position;
  /** Instant of the last event. */
  changedAt: string;
  /** The executions that must live now. */
  courses: RoundCourse[];
  /** How a step that waits ended; undefined while it waits. */
  outcomeOf(step: string, itemId?: string): string | undefined;
}

interface Walking {
  prefix: string;
  /** The steps that wait with a token. */
  waits: readonly string[];
  walk(events: readonly StoredEvent[]): Omit<WalkingRound, 'position' | 'changedAt'> | undefined;
}

function walking<S extends Folded, E extends EventBody>(
  { prefix, reduce }: StreamKind<S, E>,
  waits: readonly string[],
  courses: (state: S) => RoundCourse[],
  outcome: (state: S, step: string, itemId?: string) => string | undefined,
): Walking {
  return {
    prefix,
    waits,
    walk(events) {
      const state = reduce(events as readonly StoredEvent<E>[]);
      if (!state) return undefined;
      return {
        courses: courses(state),
        outcomeOf: (step, itemId) => outcome(state, step, itemId),
      };
    },
  };
}

const KINDS: readonly Walking[] = [
  walking(YEAR_ENDS, ['look-back', 'write', 'hear'], yearEndCourses, yearEndOutcome),
  walking(LOOK_BACKS, ['reassess', 'check'], lookBackCourses, lookBackOutcome),
  walking(PROGRESS_ROUNDS, ['answers'], progressRoundCourses, progressRoundOutcome),
];

const kindOf = (stream: string) => KINDS.find(({ prefix }) => stream.startsWith(prefix));

/** The steps at which a round of this kind waits. */
export function waitsOf(stream: string): readonly string[] {
  return kindOf(stream)?.waits ?? [];
}

/** A round as it stands, consistent; undefined where there is none, or its kind walks no machine. */
export async function loadRound(store: Store, stream: string): Promise<WalkingRound | undefined> {
  const kind = kindOf(stream);
  const events = kind ? await eventsAfter(store, stream, 0) : [];
  const last = events.at(-1);
  const walk = last && kind?.walk(events);
  if (!last || !walk) return undefined;
  return { position: last, changedAt: last.at, ...walk };
}

/** The key of a waiting step among the tokens of its stream. */
export function waitKey(step: string, itemId: string | undefined): string {
  return itemId ? `${itemId}#${step}` : step;
}
