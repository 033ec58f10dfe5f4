import { closeProgressRound } from '../../domain/decide/progressRounds.ts';
import { SYSTEM } from '../../domain/roles.ts';
import { commonRules, rulesWith } from '../../runtime/rules.ts';
import { loadDirectory } from '../../store/directory.ts';
import { loadedYears } from '../../store/notices.ts';
import { decideInStream } from '../../store/streams/decide.ts';
import { PROGRESS_ROUNDS } from '../../store/streams/progressRounds.ts';
import { urgeLateIn } from '../../store/urgeLate.ts';
import type { WorkflowDeps } from '../call.ts';

/** 催办: who did not answer in time. */
export async function urgeLate({ store, clock }: WorkflowDeps, roundId: string): Promise<void> {
  const { directory } = await loadDirectory(store);
  await urgeLateIn(
    store,
    roundId,
    SYSTEM,
    clock,
    rulesWith(directory, clock, await loadedYears(store)),
  );
}

/** 汇总: the round is over, its report goes to the leaders. */
export async function closeProgress({ store, clock }: WorkflowDeps, roundId: string) {
  const rules = commonRules(clock, await loadedYears(store));
  await decideInStream(store, PROGRESS_ROUNDS, roundId, SYSTEM, clock, (round) =>
    closeProgressRound(round, rules),
  );
}
