import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../functions/documents/reports/figures.ts';
import { termReport } from '../../../functions/documents/reports/termReport.ts';
import { rulesOn } from '../../support/given.ts';
import { readReport, YEAR } from '../../support/reporting.ts';

const rules = rulesOn('2026-12-15');
const deeds = { activities: [], urges: [], rounds: [], meetings: [] };

/** 2025: 20 of the items of YEAR, all answered and satisfied. 2026: its 12 other 主办 建议. */
const suggestions = YEAR.filter(({ kind }) => kind === 'suggestion');
const [before, now] = [suggestions.slice(0, 20), suggestions.slice(20)];
const heard = { heldOn: '2025-12-20', minutesNumber: '〔2025〕9号' };

describe('届次报告', async () => {
  const model = termReport({
    ...{ term: 18, kinds: ['suggestion', 'motion'], rules },
    years: [
      { year: 2025, figures: figuresOf(before, rules), deeds, heard },
      { year: 2026, figures: figuresOf(now, rules), deeds },
    ],
    whole: figuresOf(suggestions, rules),
  });
  const read = await readReport(model);

  it('has the years side by side, and adds up counts, never percentages', () => {
    const rates = read.table('逐年各率（分子/分母）');
    expect(rates[0]).toEqual(['指标', '2025年', '2026年', '合计']);
    // 2026: 9 of 11 due are answered; together 29 of 31, not the mean of 100 and 81.8.
    expect(rates[1]).toEqual(['办复率', '100.0%(20/20)', '81.8%(9/11)', '93.5%(29/31)']);
    expect(rates[2]).toEqual(['落实率', '未记录(0/0)', '55.6%(5/9)', '55.6%(5/9)']);
    expect(read.table('逐年承办件数').at(-1)).toEqual(['合计', '20', '12', '32']);
  });

  it('has first and last satisfaction with their forms in each year', () => {
    expect(read.table('逐年满意率（初次、最终并列）').slice(1, 3)).toEqual([
      [
        ...['初次满意率（含基本满意）', '100.0%(20/20)S20 B0U0 Q20未返0'],
        ...['55.6%(5/9)S0 B5U4 Q9未返0', '86.2%(25/29)S20 B5U4 Q29未返0'],
      ],
      [
        ...['最终满意率（含基本满意）', '100.0%(20/20)S20 B0U0 Q20未返0'],
        ...['100.0%(9/9)S0 B9U0 Q9未返0', '100.0%(29/29)S20 B9U0 Q29未返0'],
      ],
    ]);
  });

  it('says who heard which year, and 未记录 where nobody did', () => {
    const rows = read.table('逐年主要做法的记录').slice(1);
    expect(rows.map((row) => row.at(-1))).toEqual(['2025年12月20日〔2025〕9号', '未记录']);
  });

  it('leaves a gap in the chart where there is nothing to compute', () => {
    const [replied, carriedOut] = read.chart(2).series;
    expect(replied?.values).toEqual([100, 81.8]);
    expect(carriedOut?.values).toEqual([55.6]);
  });
});
