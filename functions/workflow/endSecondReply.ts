import { endSecondReply as decide } from '../domain/decide/promises/endSecondReply.ts';
import { SYSTEM } from '../domain/roles.ts';
import { commonRules, rulesOf } from '../runtime/rules.ts';
import { decideAndAppend } from '../store/command.ts';
import { loadedYears } from '../store/notices.ts';
import type { EndSecondReplyCall, WorkflowDeps } from './call.ts';

/** 再次答复 is over: the promise is settled, or open again. */
export async function endSecondReply(
  { store, clock }: WorkflowDeps,
  { input }: EndSecondReplyCall,
) {
  const { side } = input;
  if (!side) throw new Error(`${input.itemId}: a second reply without its side course`);
  const rules = commonRules(clock, await loadedYears(store));
  await decideAndAppend(store, input.itemId, SYSTEM, clock, (state) => {
    const body = state && decide(state, side, rulesOf(state, rules));
    return body && { body };
  });
}
