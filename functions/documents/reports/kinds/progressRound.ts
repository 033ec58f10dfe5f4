import { notFound } from '../../../domain/errors.ts';
import { type ProgressRound, unansweredIn } from '../../../domain/progressRound.ts';
import type { Urge } from '../../../domain/urge.ts';
import { loadSnapshot } from '../../../store/loadItem.ts';
import type { Store } from '../../../store/store.ts';
import { loadStream } from '../../../store/streams/load.ts';
import { PROGRESS_ROUNDS } from '../../../store/streams/progressRounds.ts';
import { roundReport } from '../roundReport.ts';
import { LEADERS_AND_OFFICE, type ReportKind } from '../source.ts';

const AT_ONCE = 25;

/** The urge that the round led to, of each item that nobody answered for: a read each. */
async function urgesOf(store: Store, round: ProgressRound): Promise<Map<string, Urge>> {
  const late = unansweredIn(round);
  const found = new Map<string, Urge>();
  for (let at = 0; at < late.length; at += AT_ONCE) {
    const some = late.slice(at, at + AT_ONCE);
    const states = await Promise.all(some.map(({ itemId }) => loadSnapshot(store, itemId)));
    for (const state of states) {
      const urge = state?.urges?.find(({ roundId }) => roundId === round.roundId);
      if (state && urge) found.set(state.itemId, urge);
    }
  }
  return found;
}

/** 调度情况通报 of one round. */
export const progressRound: ReportKind = {
  id: 'progress-round',
  name: '调度情况通报',
  needs: ['id'],
  readers: LEADERS_AND_OFFICE,
  async load({ store, rules, scope }) {
    const round = await loadStream(store, PROGRESS_ROUNDS, scope.id ?? '');
    if (!round) throw notFound('没有这一轮调度，请核对编号。', 'ROUND_NOT_FOUND');
    return roundReport({ round, rules, urges: await urgesOf(store, round) });
  },
};
