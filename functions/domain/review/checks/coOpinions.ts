import type { Found } from '../finding.ts';
import type { Check } from '../paper.ts';
import { wholeText } from '../paper.ts';
import { bare } from '../text.ts';

/** Below this a sentence says next to nothing of an opinion: 同意。 */
const LEAST = 6;

/** As a unit may be written: 市市场监督管理局, 市场监督管理局, 市场监管局. */
function namesOf(unit: string): string[] {
  const short = unit.replace(/^(?:[×某]?[省市区县])(?=.{3})/, '');
  return [unit, short, short.replace('监督管理', '监管')];
}

/** 完整性: every co-unit is named, and what it said and what became of it is told (domain.md §3.3; row 18). */
export const coOpinions: Check = (paper) => {
  const text = wholeText(paper);
  const unnamed = paper.coUnits
    .filter((unit) => !namesOf(unit).some((name) => text.includes(name)))
    .map(
      (unit): Found => ({
        code: 'CO_UNIT_NOT_NAMED',
        accuracy: 'complete',
        severity: 'must',
        message: `答复没有写${unit}的意见，请写明经与其会商及其意见采纳情况。`,
        where: { field: 'coUnits', quote: unit },
      }),
    );
  const empty = (paper.reply?.draft.coOpinions ?? [])
    .filter((opinion) => bare(opinion.text).length < LEAST)
    .map(
      ({ unit, text: quote }): Found => ({
        code: 'CO_OPINION_EMPTY',
        accuracy: 'complete',
        severity: 'must',
        message: `${unit}的意见采纳情况几乎没有内容，请写明采纳了什么、怎样落实。`,
        where: { field: 'coOpinions', quote },
      }),
    );
  return [...unnamed, ...empty];
};
