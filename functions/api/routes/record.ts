import * as z from 'zod/mini';
import { mustSee } from '../../domain/decide/authorize.ts';
import type { ItemEventBody } from '../../domain/events.ts';
import type { Actor } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';
import { rulesOf } from '../../runtime/rules.ts';
import type { Alongside } from '../../store/append.ts';
import { decideAndAppend } from '../../store/command.ts';
import { mustMatch } from '../http/conditions.ts';
import { once } from '../http/remember.ts';
import type { Answer, Call } from '../http/route.ts';

/** What recording a fact answers. */
export const recorded = z.object({
  itemId: z.string(),
  version: z.number(),
  recordId: z.optional(z.string()),
});

/** What was decided, what follows from it at once, and under which id it is kept, where it has one. */
export interface Fact {
  event: ItemEventBody;
  more?: readonly ItemEventBody[];
  recordId?: string;
  /** What must be written with it, e.g. a claimed number. */
  alongside?: readonly Alongside[];
}

/** Who may reach an item to record something of it. @throws Refusal */
export type See = (actor: Actor, state: ItemState | undefined, itemId: string) => ItemState;

/**
 * Adds a fact to an item, whoever wrote in between: a record does not depend on what was seen. `decide`
 * is handed the rules under which the item was received, which are not always those in force.
 */
export function record(
  call: Call,
  decide: (state: ItemState, rules: Rules) => Fact | Promise<Fact>,
  status = 201,
  see: See = mustSee,
): Promise<Answer> {
  const { store, clock, actor, params } = call;
  const itemId = params.itemId ?? '';
  return once(call, async (remember) => {
    let answer: Answer | undefined;
    await decideAndAppend(store, itemId, actor, clock, async (state) => {
      const seen = see(actor, state, itemId);
      mustMatch(call, seen.version);
      const {
        event,
        more = [],
        recordId,
        alongside = [],
      } = await decide(seen, rulesOf(seen, call.rules));
      const version = seen.version + 1 + more.length;
      const body = { itemId, version, ...(recordId ? { recordId } : {}) };
      answer = { status, body };
      return { body: event, more, alongside: [...remember(answer), ...alongside] };
    });
    if (!answer) throw new Error('nothing was decided');
    return answer;
  });
}
