import { invalid } from '../errors.ts';
import { isCivilDate } from './civilDate.ts';

/** @throws Refusal IMPOSSIBLE_DATE for a day that no calendar has, such as 2026-02-30 */
export function mustExist(date: string, field: string): void {
  if (isCivilDate(date)) return;
  throw invalid('IMPOSSIBLE_DATE', `没有“${date}”这一天，请写成 2026-03-02 的样子。`, field);
}
