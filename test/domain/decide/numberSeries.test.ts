import { describe, expect, it } from 'vitest';
import { moveSeries, mustBeOld } from '../../../functions/domain/decide/halfWay/series.ts';
import { numberIn, seriesId } from '../../../functions/domain/numberSeries.ts';
import { link } from '../../../functions/store/append.ts';
import { NUMBER_SERIES } from '../../../functions/store/streams/numberSeries.ts';
import { actor, rulesOn } from '../../support/given.ts';
import { refused } from '../../support/refusing.ts';
import { shandong } from '../profile/profiles.ts';

const SERIES = { paper: 'reply', kind: 'suggestion', year: 2026 } as const;
const move = { ...SERIES, last: 37, reason: '旧台账编到37号' };
const clerk = actor('clerk');
const moved = moveSeries(5, move, clerk, rulesOn());

describe('文号接续', () => {
  it('leaves the old numbers out, with the reason', () => {
    expect(moved.data).toEqual({ ...SERIES, from: 6, to: 37, reason: '旧台账编到37号' });
  });

  it('is refused backwards, for a year to come, and to others than the office', () => {
    expect(refused(() => moveSeries(37, move, clerk, rulesOn()))).toBe('invalid NUMBER_NOT_HIGHER');
    const ahead = { ...move, year: 2027 };
    expect(refused(() => moveSeries(0, ahead, clerk, rulesOn()))).toBe('invalid YEAR_AHEAD');
    const by = actor('handler-ldbz-1');
    expect(refused(() => moveSeries(5, move, by, rulesOn()))).toBe('forbidden FORBIDDEN');
  });
});

describe('an old 文号', () => {
  const at = { stream: 'number-series#document#suggestion#2026', version: 0, hash: '' };
  const series = NUMBER_SERIES.reduce([link(at, moved, clerk, '2026-03-16T01:00:00.000Z')]);

  it('lies among those that the series left out', () => {
    expect(() => mustBeOld(6, 40, series)).not.toThrow();
    expect(() => mustBeOld(37, 40, series)).not.toThrow();
  });

  it('is refused where the system gave it out, or still would', () => {
    expect(refused(() => mustBeOld(5, 40, series))).toBe('conflict DOCUMENT_NUMBER_TAKEN');
    expect(refused(() => mustBeOld(38, 40, series))).toBe('conflict DOCUMENT_NUMBER_TAKEN');
    expect(refused(() => mustBeOld(41, 40, series))).toBe('blocked SERIES_BEHIND');
    expect(refused(() => mustBeOld(1, 0, undefined))).toBe('blocked SERIES_BEHIND');
  });

  it('is known by the pattern of the place', () => {
    const read = (text: string) => numberIn(shandong, SERIES, text);
    expect(read('×人社建字〔2026〕12号')).toEqual({ year: 2026, n: 12 });
    expect(read('×人社建字〔2026〕012号')).toEqual({ year: 2026, n: 12 });
    expect(read('×人社函〔2026〕12号')).toBeUndefined();
    expect(seriesId(SERIES)).toBe('document#suggestion#2026');
  });
});
