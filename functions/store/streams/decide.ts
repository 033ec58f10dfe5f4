import type { EventBody } from '../../domain/events.ts';
import type { Clock } from '../../runtime/clock.ts';
import { againWhenOvertaken } from '../again.ts';
import { append, link } from '../append.ts';
import type { Store } from '../store.ts';
import type { Folded, StreamKind } from './kind.ts';
import { loadStream, positionIn } from './load.ts';

/**
 * Load, decide, append on one of the bureau's own streams, for what no signed-in person does; all of it
 * again where somebody wrote in between. Answers the new version, undefined where nothing was decided.
 * @throws VersionConflict after five losses in a row
 */
export function decideInStream<S extends Folded, E extends EventBody>(
  store: Store,
  kind: StreamKind<S, E>,
  id: string,
  by: { id: string; name: string },
  clock: Clock,
  decide: (state: S) => E | undefined,
): Promise<number | undefined> {
  return againWhenOvertaken(async () => {
    const state = await loadStream(store, kind, id);
    const event = state && decide(state);
    if (!state || !event) return undefined;
    await append(store, link<EventBody>(positionIn(kind, id, state), event, by, clock.instant()));
    return state.version + 1;
  });
}
