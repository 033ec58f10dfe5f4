import { NUMBER_SERIES_PREFIX, type NumberSeriesMoved } from '../../domain/events.ts';
import type { NumberSeries } from '../../domain/numberSeries.ts';
import { streamKind } from './kind.ts';

/** 文号接续: the acts on one series; they are in no list. */
export const NUMBER_SERIES = streamKind<NumberSeries, NumberSeriesMoved>({
  prefix: NUMBER_SERIES_PREFIX,
  reduce(events) {
    const last = events.at(-1);
    if (!last) return undefined;
    const old = events.map(({ data: { from, to, reason } }) => ({ from, to, reason }));
    return { version: last.version, hash: last.hash, old };
  },
  rows: () => [],
});
