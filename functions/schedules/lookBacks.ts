import { remindLookBack } from '../domain/decide/lookBacks/remind.ts';
import { SYSTEM } from '../domain/roles.ts';
import { decideInStream } from '../store/streams/decide.ts';
import { LOOK_BACKS } from '../store/streams/lookBacks.ts';
import type { JobDeps } from './deps.ts';

/** Reminds those who have not said what became of their items; ahead and on the day, once each. */
export function remindOfLookBack(
  { store, clock }: JobDeps,
  lookBackId: string,
): Promise<number | undefined> {
  return decideInStream(store, LOOK_BACKS, lookBackId, SYSTEM, clock, (round) =>
    remindLookBack(round, clock.today()),
  );
}
