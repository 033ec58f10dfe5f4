import { addSpan } from '../../domain/deadline/count.ts';
import { light } from '../../domain/deadline/light.ts';
import { keepsLedger } from '../../domain/decide/promises/keepsLedger.ts';
import {
  isPending,
  ledgerOf,
  PROMISE_STATUS_NAMES,
  type PromiseStatus,
} from '../../domain/promise.ts';
import { type Actor, personOf } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';
import type { PromiseRow } from '../../store/views/promiseRows.ts';

/** 绿黄红: yellow from the profile's warning before the date on, red after it; settled is green. */
function lightOf({ due, status }: { due: string; status: PromiseStatus }, rules: Rules) {
  if (!isPending({ status })) return 'green' as const;
  const { n, unit } = rules.profile.promises.warnBefore;
  return light({ due, warn: addSpan(due, { n: -n, unit }, rules.calendar) }, rules.today);
}

function words(promise: { owner: string; due: string; status: PromiseStatus }, rules: Rules) {
  return {
    statusName: PROMISE_STATUS_NAMES[promise.status],
    ownerName: personOf(rules.directory, promise.owner)?.name,
    light: lightOf(promise, rules),
  };
}

/** A row of the 承诺事项台账 with what depends on today. */
export function presentPromiseRow(row: PromiseRow, rules: Rules) {
  return { ...row, ...words(row, rules) };
}

/** The ledger of one item: every date, move, second reply and rating. */
export function presentPromises(state: ItemState, actor: Actor, rules: Rules) {
  return ledgerOf(state).map((entry) => {
    const mine = isPending(entry) && keepsLedger(actor, state, entry);
    const tracked = state.concluded?.how === 'tracking';
    const allowed = mine ? ['moved', ...(tracked ? ['kept', 'impossible'] : [])] : [];
    return { ...entry, ...words(entry, rules), allowed };
  });
}
