import { openNextRound as decide } from '../domain/decide/course.ts';
import { SYSTEM } from '../domain/roles.ts';
import { rulesOf, rulesWith } from '../runtime/rules.ts';
import { decideAndAppend } from '../store/command.ts';
import { loadDirectory } from '../store/directory.ts';
import { loadedYears } from '../store/notices.ts';
import type { OpenNextRoundCall, WorkflowDeps } from './call.ts';

/** 不满意 → 重办: the next round is an event; its execution is started by the advance reaction. */
export async function openNextRound({ store, clock }: WorkflowDeps, { input }: OpenNextRoundCall) {
  const { directory } = await loadDirectory(store);
  const rules = rulesWith(directory, clock, await loadedYears(store));
  await decideAndAppend(store, input.itemId, SYSTEM, clock, (state) => {
    if (state?.round !== input.round) return undefined;
    const body = decide(state, rulesOf(state, rules));
    return body && { body };
  });
}
