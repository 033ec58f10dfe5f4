import { factsOfYear } from '../../../store/views/facts.ts';
import { Draft } from '../draft.ts';
import { figuresOf } from '../figures.ts';
import { deedsOf } from '../parts/deeds.ts';
import { reviewOf } from '../parts/review.ts';
import { PARTY_GROUPS_READERS, type ReportKind } from '../source.ts';
import { basics, breakdown, finished, texts } from '../yearReport.ts';

/** 年度办理工作情况报告 to the party group (domain.md §1 row 45). */
export const yearEnd: ReportKind = {
  id: 'year-end',
  name: '年度办理工作情况报告',
  needs: [],
  readers: PARTY_GROUPS_READERS,
  async load({ store, rules, scope: { year } }) {
    const [facts, deeds, review] = await Promise.all([
      factsOfYear(store, year),
      deedsOf(store, year),
      reviewOf(store, year),
    ]);
    const input = { year, rules, figures: figuresOf(facts, rules), deeds, review };
    const draft = new Draft();
    basics(draft, input);
    breakdown(draft, input);
    texts(draft, input);
    return finished(draft, input, {
      title: `关于${year}年度代表建议、政协提案办理工作情况的报告`,
      salutation: '局党组：',
      fileName: `${year}年度办理工作情况报告`,
    });
  },
};
