import type { Forms, Rate } from '../../domain/rates/computed.ts';

/** What stands where nothing is on record. */
export const UNRECORDED = '未记录';

/** 96.3%（52/54）; without anything to divide by 未记录（0/0）. */
export function rateWords({ numerator, denominator, percent }: Rate): string {
  const counts = `（${numerator}/${denominator}）`;
  return `${percent === undefined ? UNRECORDED : `${percent.toFixed(1)}%`}${counts}`;
}

/** The same on two lines, for a narrow column. */
export const rateLines = (rate: Rate): string =>
  rateWords(rate).replace('（', '\n(').replace('）', ')');

/** 满意3、基本满意1、不满意0；返回4、未返回1 */
export function formsWords({
  satisfied,
  basic,
  unsatisfied,
  returned,
  notReturned,
}: Forms): string {
  return `满意${satisfied}、基本满意${basic}、不满意${unsatisfied}；返回${returned}、未返回${notReturned}`;
}

/** 达到 / 未达到, by the counts themselves. */
export function reachedWords({ target, reached }: Rate): string {
  if (target === undefined) return '—';
  if (reached === undefined) return UNRECORDED;
  return reached ? '达到' : '未达到';
}

/** 首次 and 最终 of one formula stand side by side: the first one's id ends so. */
const FIRST = '-first';

/** The rates of forms, each final one with that of the first asking. */
export function satisfactionPairs(rates: readonly Rate[]): { final: Rate; first: Rate }[] {
  return rates.flatMap((final) => {
    const first = rates.find(({ id }) => id === `${final.id}${FIRST}`);
    return first ? [{ final, first }] : [];
  });
}
