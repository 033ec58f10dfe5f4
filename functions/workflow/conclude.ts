import { conclude as decide } from '../domain/decide/course.ts';
import { SYSTEM } from '../domain/roles.ts';
import { commonRules, rulesOf } from '../runtime/rules.ts';
import { decideAndAppend } from '../store/command.ts';
import { loadedYears } from '../store/notices.ts';
import type { ConcludeCall, WorkflowDeps } from './call.ts';

/** 办结 or 转入跟踪. */
export async function conclude({ store, clock }: WorkflowDeps, { input, how }: ConcludeCall) {
  const rules = commonRules(clock, await loadedYears(store));
  await decideAndAppend(store, input.itemId, SYSTEM, clock, (state) => {
    // An execution of a former round has nothing to conclude: the item was opened again.
    if (state?.round !== input.round) return undefined;
    const body = decide(state, how, rulesOf(state, rules));
    return body && { body };
  });
}
