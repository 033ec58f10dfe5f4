import { isOver } from '../domain/conclusion.ts';
import { urgedIn } from '../domain/decide/progressRounds.ts';
import { issuedTo } from '../domain/decide/urging/issue.ts';
import { type ProgressRound, type RoundEntry, unansweredIn } from '../domain/progressRound.ts';
import type { Rules } from '../domain/rules.ts';
import { openUrges } from '../domain/urge.ts';
import type { Clock } from '../runtime/clock.ts';
import { rulesOf } from '../runtime/rules.ts';
import { decideAndAppend } from './command.ts';
import type { Store } from './store.ts';
import { decideInStream } from './streams/decide.ts';
import { loadStream } from './streams/load.ts';
import { PROGRESS_ROUNDS } from './streams/progressRounds.ts';
import { underUrgeNumber } from './urgeNumber.ts';

type By = { id: string; name: string };

/** 催办单 to the handler who did not answer; none where the item is over or urged already. */
async function urgeLate(
  store: Store,
  { roundId, answerBy }: ProgressRound,
  { itemId }: RoundEntry,
  by: By,
  clock: Clock,
  rules: Rules,
): Promise<void> {
  await underUrgeNumber(store, rules.profile, rules.today, (number, claim) =>
    decideAndAppend(store, itemId, by, clock, (state) => {
      const urged = state?.urges?.some((urge) => urge.roundId === roundId);
      if (!state?.division || isOver(state) || urged || openUrges(state.urges).length > 0) {
        return undefined;
      }
      const urge = {
        channel: 'notice' as const,
        status: `第${roundId}轮调度要求${answerBy}前回复进展，至今没有回复。`,
        demand: '请说明办理进展和下一步安排。',
        roundId,
      };
      const own = rulesOf(state, rules);
      return { body: issuedTo(state, urge, 'handler', own, number), alongside: [claim] };
    }),
  );
}

/**
 * 催办 of everybody who did not answer a round, each item under a number of its own; the round says which.
 * May be repeated at any point.
 */
export async function urgeLateIn(
  store: Store,
  roundId: string,
  by: By,
  clock: Clock,
  rules: Rules,
): Promise<void> {
  const round = await loadStream(store, PROGRESS_ROUNDS, roundId);
  if (!round || round.closedOn || round.urgedOn) return;
  const late = unansweredIn(round);
  for (const entry of late) await urgeLate(store, round, entry, by, clock, rules);
  const items = late.map(({ itemId }) => itemId);
  await decideInStream(store, PROGRESS_ROUNDS, roundId, by, clock, (now) =>
    urgedIn(now, items, rules),
  );
}
