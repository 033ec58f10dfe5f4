import type { PaperEvent } from '../../domain/events.ts';
import type { ItemPapers } from '../../domain/paper.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';
import { rulesOf } from '../../runtime/rules.ts';
import { againWhenOvertaken } from '../../store/again.ts';
import { loadStream, positionIn } from '../../store/streams/load.ts';
import { ITEM_PAPERS } from '../../store/streams/papers.ts';
import { once } from '../http/remember.ts';
import type { Answer, Call } from '../http/route.ts';
import { itemOf } from '../routes/itemOf.ts';
import { writeAll } from '../routes/streams.ts';

/** An item and its papers, under the rules by which it was received. */
export interface WithPapers {
  state: ItemState;
  rules: Rules;
  kept: ItemPapers;
}

/** @throws Refusal NOT_FOUND, also for who may not see the item */
export async function read(call: Call): Promise<WithPapers> {
  const state = await itemOf(call);
  const kept = await loadStream(call.store, ITEM_PAPERS, state.itemId);
  if (!kept) throw new Error('the fold of no paper is no paper');
  return { state, rules: rulesOf(state, call.rules), kept };
}

/** What was decided; without an event it was done before, and is answered as it was then. */
export interface Done {
  event?: PaperEvent;
  body: Record<string, unknown>;
}

/** Adds to the papers of an item; decided again where somebody wrote in between. */
export function changed(call: Call, decide: (given: WithPapers) => Promise<Done>): Promise<Answer> {
  return once(call, (remember) =>
    againWhenOvertaken(async () => {
      const given = await read(call);
      const { event, body } = await decide(given);
      const answer = { status: 201, body };
      if (!event) return answer;
      const at = positionIn(ITEM_PAPERS, given.state.itemId, given.kept);
      await writeAll(call, [{ at, body: event }], remember(answer));
      return answer;
    }),
  );
}
