import { conclude as decide } from '../domain/decide/course.ts';
import { SYSTEM } from '../domain/roles.ts';
import { rulesWith } from '../runtime/rules.ts';
import { decideAndAppend } from '../store/command.ts';
import { loadDirectory } from '../store/directory.ts';
import type { ConcludeCall, WorkflowDeps } from './call.ts';

/** 办结 or 转入跟踪. */
export async function conclude({ store, clock }: WorkflowDeps, { input, how }: ConcludeCall) {
  const rules = rulesWith((await loadDirectory(store)).directory, clock);
  await decideAndAppend(store, input.itemId, SYSTEM, clock, (state) => {
    const body = state && decide(state, how, rules);
    return body && { body };
  });
}
