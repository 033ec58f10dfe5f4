import { renderReport } from '../../functions/documents/reports/docx.ts';
import { Draft } from '../../functions/documents/reports/draft.ts';
import { figuresOf } from '../../functions/documents/reports/figures.ts';
import type { ReportModel } from '../../functions/documents/reports/model.ts';
import {
  basics,
  breakdown,
  finished,
  texts,
  type YearInput,
} from '../../functions/documents/reports/yearReport.ts';
import type { ItemFacts } from '../../functions/domain/rates/facts.ts';
import { shandong } from '../domain/profile/profiles.ts';
import { alike } from './counting.ts';
import { rulesOn } from './given.ts';
import { reportIn } from './reportFile.ts';

const profile = { id: shandong.id, version: shandong.version };
const asked = (first: string, final = first): Pick<ItemFacts, 'first' | 'final'> => ({
  first: { asked: 1, waiting: 0, words: [[first, first]] },
  final: { asked: 1, waiting: 0, words: [[final, final]] },
});
const unheard = { met: { before: 'none', during: 'none', reply: 'none' } as const };

/**
 * A year of 42 items by hand, seen on 15 December: 32 建议 lead (20 A, 9 B with a promise each, 2 late and
 * unanswered, 1 given back), 6 提案 sole, 4 提案 co.
 */
export const YEAR: readonly ItemFacts[] = [
  ...alike(20, { profile, ...asked('满意') }),
  ...alike(
    5,
    {
      ...{ profile, class: 'B', stage: 'tracking', ...asked('基本满意') },
      promises: { kept: 1, impossible: 0, pending: [] },
    },
    100,
  ),
  ...alike(
    4,
    {
      ...{ profile, class: 'B', stage: 'tracking', ...asked('不满意', '基本满意') },
      promises: { kept: 0, impossible: 0, pending: ['2026-11-30'] },
    },
    200,
  ),
  ...alike(
    2,
    {
      ...{ profile, ...unheard, replied: false, stage: 'handling', class: undefined },
      ...{ onTime: undefined, faceReplyBy: undefined, first: undefined, final: undefined },
    },
    300,
  ),
  ...alike(1, { profile, left: true, stage: 'returned', class: undefined }, 400),
  ...alike(
    6,
    {
      ...{ profile, kind: 'proposal', part: 'sole', section: 'gsbx', sponsor: 'deputy2' },
      ...{ class: 'C', subject: '工伤', raisedAgain: true, faceReplyBy: 'deputy' },
      ...asked('不满意'),
    },
    500,
  ),
  ...alike(
    4,
    {
      ...{ profile, kind: 'proposal', part: 'co', section: 'gsbx', subject: '工伤' },
      ...{ class: undefined, first: undefined, final: undefined },
    },
    600,
  ),
];

/** What a report of that year is written from. */
export function yearInput(changes: Partial<YearInput> = {}): YearInput {
  const rules = rulesOn('2026-12-15');
  return {
    year: 2026,
    rules,
    figures: figuresOf(YEAR, rules),
    deeds: { activities: [], urges: [], rounds: [], meetings: [] },
    review: undefined,
    ...changes,
  };
}

/** The report to the party group of such a year. */
export function yearReport(input: YearInput): ReportModel {
  const draft = new Draft();
  basics(draft, input);
  breakdown(draft, input);
  texts(draft, input);
  const about = { title: '关于2026年度代表建议、政协提案办理工作情况的报告', fileName: '报告' };
  return finished(draft, input, { ...about, salutation: '局党组：' });
}

/** A report written, and read back. */
export const readReport = async (model: ReportModel) => reportIn(await renderReport(model));
