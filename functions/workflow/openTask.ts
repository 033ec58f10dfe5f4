import { endsHandling } from '../domain/conclusion.ts';
import { routeFacts } from '../domain/decide/facts.ts';
import { openTask as decideOpening } from '../domain/decide/openTask.ts';
import { SYSTEM } from '../domain/roles.ts';
import type { CommonRules } from '../domain/rules.ts';
import type { ItemState } from '../domain/state.ts';
import { commonRules, rulesOf } from '../runtime/rules.ts';
import { decideAndAppend } from '../store/command.ts';
import { replaceToken, tokenWrite } from '../store/ledger/tokens.ts';
import { loadItem } from '../store/loadItem.ts';
import { loadedYears } from '../store/notices.ts';
import type { OpenTaskCall, WorkflowDeps } from './call.ts';
import { tellDone } from './tell.ts';

/**
 * The waiting task gets the new token. It may have been done while that was written, and told with
 * the old token: then it is told again, with the new one.
 */
async function handOver(
  { store, sfn }: WorkflowDeps,
  { input, token }: OpenTaskCall,
  taskId: string,
  rules: CommonRules,
): Promise<void> {
  await replaceToken(store, input.itemId, taskId, token);
  const state = await loadItem(store, input.itemId);
  const task = state?.tasks.find((known) => known.taskId === taskId);
  if (state && task?.status === 'done') await tellDone(sfn, token, task, routeFacts(state, rules));
}

/**
 * A human step is entered: its task is written with the token in one transaction; a task that
 * already waits gets the new token; a step already done is told at once.
 */
export async function openTask(deps: WorkflowDeps, call: OpenTaskCall): Promise<void> {
  const { store, sfn, clock } = deps;
  const { step, input, token } = call;
  const common = commonRules(clock, await loadedYears(store));
  let settle: (() => Promise<void>) | undefined;
  await decideAndAppend(store, input.itemId, SYSTEM, clock, (state: ItemState | undefined) => {
    if (!state) throw new Error(`no item ${input.itemId}`);
    // An execution of a former round that still runs has nothing to open any more.
    if (input.round !== state.round) return undefined;
    // Withdrawn or given back meanwhile: the advance reaction stops this execution.
    if (state.concluded && endsHandling(state.concluded.how)) return undefined;
    const rules = rulesOf(state, common);
    const opening = decideOpening(state, step, rules, input.side);
    if (opening.kind === 'open') {
      settle = undefined;
      const { taskId } = opening.event.data;
      return { body: opening.event, alongside: [tokenWrite(store, state.itemId, taskId, token)] };
    }
    settle =
      opening.kind === 'waiting'
        ? () => handOver(deps, call, opening.task.taskId, rules)
        : () => tellDone(sfn, token, opening.task, routeFacts(state, rules));
    return undefined;
  });
  await settle?.();
}
