import { closeYearEndLookBack, endEntry } from '../../domain/decide/lookBacks/check.ts';
import { lookedBackOn } from '../../domain/decide/yearEnd/report.ts';
import { SYSTEM } from '../../domain/roles.ts';
import { commonRules } from '../../runtime/rules.ts';
import { againWhenOvertaken } from '../../store/again.ts';
import { appendAll, link } from '../../store/append.ts';
import { loadedYears } from '../../store/notices.ts';
import { decideInStream } from '../../store/streams/decide.ts';
import { loadStream, positionIn } from '../../store/streams/load.ts';
import { LOOK_BACKS } from '../../store/streams/lookBacks.ts';
import { YEAR_ENDS } from '../../store/streams/yearEnds.ts';
import type { WorkflowDeps } from '../call.ts';

/** With the last item the round ends, and the review of the year hears of it in the same transaction. */
async function closeWhenDone({ store, clock }: WorkflowDeps, lookBackId: string): Promise<void> {
  const rules = { today: clock.today() };
  await againWhenOvertaken(async () => {
    const round = await loadStream(store, LOOK_BACKS, lookBackId);
    const closed = round && closeYearEndLookBack(round, rules);
    if (!round || !closed) return;
    const year = String(round.year);
    const review = await loadStream(store, YEAR_ENDS, year);
    const told = review && lookedBackOn(review, round, rules);
    const at = clock.instant();
    const ofRound = link(positionIn(LOOK_BACKS, lookBackId, round), closed, SYSTEM, at);
    const ofYear = told ? [link(positionIn(YEAR_ENDS, year, review), told, SYSTEM, at)] : [];
    await appendAll(store, [ofRound, ...ofYear]);
  });
}

/** One item of a year-end review is done: its deputies are told; with the last one the round ends. */
export async function endLookedBack(
  deps: WorkflowDeps,
  lookBackId: string,
  itemId: string,
): Promise<void> {
  const { store, clock } = deps;
  const rules = commonRules(clock, await loadedYears(store));
  await decideInStream(store, LOOK_BACKS, lookBackId, SYSTEM, clock, (round) =>
    endEntry(round, itemId, rules),
  );
  await closeWhenDone(deps, lookBackId);
}
