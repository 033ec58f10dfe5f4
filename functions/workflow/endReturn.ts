import { endReturn as decide } from '../domain/decide/returns.ts';
import { SYSTEM } from '../domain/roles.ts';
import { commonRules, rulesOf } from '../runtime/rules.ts';
import { decideAndAppend } from '../store/command.ts';
import { loadedYears } from '../store/notices.ts';
import type { EndReturnCall, WorkflowDeps } from './call.ts';

/** 退办 is granted, refused or dropped: the item ends, or goes on. */
export async function endReturn({ store, clock }: WorkflowDeps, { input, how }: EndReturnCall) {
  const rules = commonRules(clock, await loadedYears(store));
  await decideAndAppend(store, input.itemId, SYSTEM, clock, (state) => {
    const body = state && decide(state, input.side ?? '', how, rulesOf(state, rules));
    return body && { body };
  });
}
