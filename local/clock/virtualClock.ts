import type { Clock } from '../ports.ts';
import { civilDate, morningOf } from './civil.ts';
import type { Facts } from './localState.ts';

const OFFSET = 'clock.offset';

/** The clock of the rehearsal: real time plus an offset that only grows and outlives a restart. */
export interface VirtualClock extends Clock {
  /** Sets the clock to an instant (ms); an instant that has passed is left alone. */
  advanceTo(instant: number): void;
  /** What `--today` asks for; 'kept' when the data are already at a later date than that. */
  begin(date: string): 'set' | 'kept';
}

/** A clock whose offset is kept in the facts of the data folder. `real` is the machine's time. */
export function createClock(facts: Facts, real: () => number = Date.now): VirtualClock {
  const kept = facts.get(OFFSET);
  const fresh = kept === undefined;
  let offset = Number(kept ?? 0);
  if (fresh) facts.set(OFFSET, '0');
  let begun = !fresh;

  const now = () => real() + offset;
  const today = () => civilDate(now());
  function move(instant: number): void {
    offset = instant - real();
    facts.set(OFFSET, String(offset));
  }

  return {
    now,
    today,
    offset: () => offset,
    advanceTo(instant) {
      if (instant > now()) move(instant);
    },
    begin(date) {
      // New data may begin in the past as well: a rehearsal of last spring.
      if (begun && today() > date) return 'kept';
      if (!begun || today() < date) move(morningOf(date));
      begun = true;
      return 'set';
    },
  };
}
