import type {
  RoundCourseEvent,
  StoredEvent,
  YearEndChosen,
  YearEndEvent,
  YearEndLookedBack,
} from '../events.ts';
import { afterCourse } from '../roundCourse.ts';
import { lookBacksOf, type YearEnd } from '../yearEnd.ts';

type Told = YearEndEvent | RoundCourseEvent;

function chosenAfter(
  { chosen }: YearEnd,
  { lookBackId, items, more }: YearEndChosen['data'],
): YearEnd['chosen'] {
  const first = chosen?.lookBackId ?? lookBackId;
  const further =
    lookBackId && first !== lookBackId ? [...(chosen?.further ?? []), lookBackId] : [];
  return {
    ...(first ? { lookBackId: first } : {}),
    ...(further.length > 0 ? { further } : {}),
    items: (chosen?.items ?? 0) + items,
    ...(more ? { unfinished: true as const } : {}),
  };
}

/** The review has looked back when the last of its look-backs is over. */
function lookedBackAfter(round: YearEnd, { lookBackId, on }: YearEndLookedBack['data']): YearEnd {
  const lookedBack = [...(round.lookedBack ?? []), lookBackId];
  const all = lookBacksOf(round).every((known) => lookedBack.includes(known));
  const over = all && !round.chosen?.unfinished;
  return { ...round, lookedBack, ...(over ? { lookedBackOn: on } : {}) };
}

function after(round: YearEnd, event: StoredEvent<Told>): YearEnd {
  switch (event.type) {
    case 'year-end.chosen':
      return { ...round, chosen: chosenAfter(round, event.data) };
    case 'year-end.looked-back':
      return lookedBackAfter(round, event.data);
    case 'year-end.compiled':
      return { ...round, report: event.data.report };
    case 'year-end.written':
      return { ...round, written: { ...event.data, by: event.by.name } };
    case 'year-end.heard':
      return { ...round, heard: event.data };
    case 'year-end.rolled-over':
      return { ...round, carried: event.data };
    case 'year-end.opened':
      return round;
    default:
      return afterCourse(round, event);
  }
}

/** Folds the events of a year's review. @throws Error when the first does not open it: a broken history */
export function reduceYearEnd(events: readonly StoredEvent<Told>[]): YearEnd | undefined {
  let round: YearEnd | undefined;
  for (const event of events) {
    const { version, hash, by } = event;
    if (event.type === 'year-end.opened') {
      const { year, term, on } = event.data;
      const about = { year, ...(term ? { term } : {}), openedOn: on, openedBy: by.name };
      round = { ...about, version, hash };
      continue;
    }
    if (!round) throw new Error(`history of ${event.stream} does not begin with an opening`);
    round = { ...after(round, event), version, hash };
  }
  return round;
}
