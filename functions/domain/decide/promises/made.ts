import { addSpan } from '../../deadline/count.ts';
import { ledgerOf, type NewPromise, promisesOf } from '../../promise.ts';
import type { CommonRules, Rules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';

/** The day on which the owner of a promise is reminded, by the profile (domain.md §3.7). */
export function remindOn(due: string, { profile, calendar }: CommonRules): string {
  const { n, unit } = profile.promises.remindBefore;
  return addSpan(due, { n: -n, unit }, calendar);
}

/** The promises of the reply as it stands, as they enter the ledger on delivery. */
export function promisesMade(
  state: Pick<ItemState, 'reply' | 'promises'>,
  rules: Rules,
): NewPromise[] {
  if (!state.reply) return [];
  const before = ledgerOf(state).length;
  return promisesOf(state.reply).map(({ matter, owner, due }, index) => ({
    promiseId: `promise-${before + index + 1}`,
    matter,
    owner,
    due,
    remindOn: remindOn(due, rules),
  }));
}
