import type { LetterContext } from '../../documents/letters/context.ts';
import { DATED_STEPS } from '../../documents/letters/signing.ts';
import { civilDateOf } from '../../domain/calendar/civilDate.ts';
import { itemStream } from '../../domain/itemStream.ts';
import type { ItemState } from '../../domain/state.ts';
import { rulesOf } from '../../runtime/rules.ts';
import { readEvent } from '../../store/readEvent.ts';
import type { Store } from '../../store/store.ts';
import type { Call } from '../http/route.ts';
import { readableBy, shownSubmitters } from '../present/mask.ts';
import { itemOf } from '../routes/itemOf.ts';

/** The days of signatures and numbers, by the version that holds each: one read for each of them. */
async function daysOf(store: Store, { itemId, tasks }: ItemState) {
  const versions = tasks
    .filter(({ step, outcome }) => DATED_STEPS.includes(step) && outcome === 'done')
    .flatMap(({ doneVersion }) => doneVersion ?? []);
  const days = await Promise.all(
    versions.map(async (version) => {
      const event = await readEvent(store, itemStream(itemId), version);
      return [version, event && civilDateOf(event.at)] as const;
    }),
  );
  return new Map(days);
}

/**
 * An item as this person may read it, ready for its papers: who asked for secrecy is named only to those who
 * must know (domain.md §3.2). @throws Refusal NOT_FOUND, also for who may not see it
 */
export async function letterContext(call: Call): Promise<LetterContext> {
  const state = await itemOf(call);
  const rules = rulesOf(state, call.rules);
  const days = await daysOf(call.store, state);
  const submitters = shownSubmitters(state.item.submitters, call.actor, state, rules.profile);
  const shown = { ...state, item: { ...state.item, submitters } };
  return {
    state: readableBy(shown, call.actor, state, rules.profile),
    rules,
    dayOf: (version) => (version === undefined ? undefined : days.get(version)),
  };
}
