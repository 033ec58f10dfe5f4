import { invalid, Refusal } from '../../errors.ts';
import type { NumberSeriesMoved } from '../../events.ts';
import type { NumberSeries, SeriesRef } from '../../numberSeries.ts';
import type { Actor } from '../../roles.ts';
import type { CommonRules } from '../../rules.ts';
import { mustHaveRole } from '../authorize.ts';

/** 文号接续: the highest number of the old papers, and on what ground. */
export interface NewSeriesMove extends SeriesRef {
  last: number;
  reason: string;
}

/**
 * 文号接续: the series goes on after the highest old number, never back.
 * @param last the last number that was given out
 * @throws Refusal FORBIDDEN, NUMBER_NOT_HIGHER, YEAR_AHEAD
 */
export function moveSeries(
  last: number,
  { paper, kind, year, last: to, reason }: NewSeriesMove,
  actor: Actor,
  { today }: CommonRules,
): NumberSeriesMoved {
  mustHaveRole(actor, ['office-clerk', 'office-head'], '文号接续');
  if (year > Number(today.slice(0, 4))) {
    throw invalid('YEAR_AHEAD', `${year}年还没有到，不能接续文号。`, 'year');
  }
  if (to <= last) {
    throw invalid('NUMBER_NOT_HIGHER', `文号已经编到第${last}号，只能往后接，请核对。`, 'last');
  }
  return {
    type: 'number-series.moved',
    data: { paper, kind, year, from: last + 1, to, reason },
  };
}

/**
 * An imported 文号 must be an old one: the series has been moved beyond it by an act of the office, so
 * that the system never gives it out.
 * @param last the last number that was given out
 * @throws Refusal SERIES_BEHIND, DOCUMENT_NUMBER_TAKEN
 */
export function mustBeOld(n: number, last: number, series: NumberSeries | undefined): void {
  if (series?.old.some(({ from, to }) => n >= from && n <= to)) return;
  const field = 'past.documentNumber';
  if (n > last) {
    throw new Refusal(
      'blocked',
      'SERIES_BEHIND',
      `文号序列才编到第${last}号：请先把它接续到旧台账上的最大号，再导入。`,
      { field },
    );
  }
  throw numberTaken();
}

/** The same 文号 is on another letter. */
export function numberTaken(): Refusal {
  return new Refusal('conflict', 'DOCUMENT_NUMBER_TAKEN', '这个文号已经用过，请核对旧台账。', {
    field: 'past.documentNumber',
  });
}
