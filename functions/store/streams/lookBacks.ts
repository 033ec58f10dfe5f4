import { LOOK_BACK_PREFIX, type LookBackEvent } from '../../domain/events.ts';
import type { LookBack } from '../../domain/lookBack.ts';
import { reduceLookBack } from '../../domain/reduce/lookBackRound.ts';
import { lookBackRows } from '../views/lookBackRows.ts';
import { streamKind } from './kind.ts';

/** 回头看轮次. */
export const LOOK_BACKS = streamKind<LookBack, LookBackEvent>({
  prefix: LOOK_BACK_PREFIX,
  reduce: reduceLookBack,
  rows: lookBackRows,
});
