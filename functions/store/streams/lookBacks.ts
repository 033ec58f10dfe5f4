import { LOOK_BACK_PREFIX, type LookBackEvent } from '../../domain/events.ts';
import { type LookBack, lookBackCourses } from '../../domain/lookBack.ts';
import { reduceLookBack } from '../../domain/reduce/lookBackRound.ts';
import { lookBackRows } from '../views/lookBackRows.ts';
import { streamKind } from './kind.ts';
import { roundRow } from './roundRow.ts';

/** 回头看轮次. */
export const LOOK_BACKS = streamKind<LookBack, LookBackEvent>({
  prefix: LOOK_BACK_PREFIX,
  reduce: reduceLookBack,
  rows: (round) => [
    ...lookBackRows(round),
    ...(round.yearEnd
      ? [roundRow(`${LOOK_BACK_PREFIX}${round.lookBackId}`, round, lookBackCourses(round))]
      : []),
  ],
});
