import type { OldNumbers, SeriesRef } from '../numberSeries.ts';

export const NUMBER_SERIES_PREFIX = 'number-series#';

/** 文号接续: the office moved a series up, beyond the numbers of the old papers. */
export interface NumberSeriesMoved {
  type: 'number-series.moved';
  data: SeriesRef & OldNumbers;
}

export const NUMBER_SERIES_EVENT_NAMES: Record<NumberSeriesMoved['type'], string> = {
  'number-series.moved': '文号接续',
};
