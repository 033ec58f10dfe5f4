import type { ProgressRoundEvent, StoredEvent } from '../events.ts';
import type { ProgressRound } from '../progressRound.ts';
import { afterCourse } from '../roundCourse.ts';

function after(round: ProgressRound, event: StoredEvent<ProgressRoundEvent>): ProgressRound {
  if (event.type === 'progress-round.closed') {
    const { on, report } = event.data;
    return { ...round, closedOn: on, report };
  }
  if (event.type === 'progress-round.ended') return { ...round, endedOn: event.data.on };
  if (event.type === 'progress-round.urged') return { ...round, urgedOn: event.data.on };
  if (event.type === 'round-course.resumed' || event.type === 'round-course.failed') {
    return afterCourse(round, event);
  }
  if (event.type !== 'progress-round.answered') return round;
  const { on, answers } = event.data;
  const said = new Map(answers.map((answer) => [answer.itemId, answer]));
  return {
    ...round,
    entries: round.entries.map((entry) => {
      const answer = said.get(entry.itemId);
      return answer ? { ...entry, answer: { ...answer, on, by: event.by.name } } : entry;
    }),
  };
}

/** Folds a round's events. @throws Error when the first does not open it: a broken history */
export function reduceProgressRound(
  events: readonly StoredEvent<ProgressRoundEvent>[],
): ProgressRound | undefined {
  let round: ProgressRound | undefined;
  for (const event of events) {
    const { version, hash, by } = event;
    if (event.type === 'progress-round.opened') {
      const { items, on, ...about } = event.data;
      round = { ...about, version, hash, openedOn: on, openedBy: by.name, entries: items };
      continue;
    }
    if (!round) throw new Error(`history of ${event.stream} does not begin with an opening`);
    round = { ...after(round, event), version, hash };
  }
  return round;
}
