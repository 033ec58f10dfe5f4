import { describe, expect, it } from 'vitest';
import { renderReportPage } from '../../../functions/documents/reports/html.ts';
import { all, attributesOf } from '../../support/docx.ts';
import { readReport, yearInput, yearReport } from '../../support/reporting.ts';

const model = yearReport(yearInput());
const read = await readReport(model);

describe('the report of a year, read back from its .docx', () => {
  it('is on the pages of GB/T 9704 with headings at their levels', () => {
    const mm = (twips: string | undefined) => Math.round((Number(twips) / 1440) * 254) / 10;
    const size = attributesOf(read.document, 'w:pgSz');
    expect([mm(size.w), mm(size.h)]).toEqual([210, 297]);
    const { top, left, right, bottom } = attributesOf(read.document, 'w:pgMar');
    expect([top, left, right, bottom].map(mm)).toEqual([37, 28, 26, 35]);
    const levels = read.paragraphs.flatMap((one, n) => {
      const [level] = all(one, 'w:outlineLvl');
      return level ? [`${level.attributes['w:val']} ${read.lines[n]}`] : [];
    });
    expect(levels).toEqual([
      ...['0 一、基本情况', '1 （一）承办情况', '1 （二）办理质效', '1 （三）代表、委员评价'],
      ...['1 （四）答复类别和承诺落实', '1 （五）科室和包案领导', '1 （六）同类问题'],
      ...['0 二、主要做法', '0 三、存在问题', '0 四、下一步打算'],
    ]);
  });

  it('counts items by kind and part', () => {
    expect(read.table('承办件数')).toEqual([
      ['类型', '主办', '独办', '分办', '协办', '合计'],
      ['建议', '32', '0', '0', '0', '32'],
      ['议案转建议', '0', '0', '0', '0', '0'],
      ['提案', '0', '6', '0', '4', '10'],
      ['合计', '32', '6', '0', '4', '42'],
    ]);
  });

  it('has every rate with its counts, 落实率 below 办复率, and says which missed its target', () => {
    const rates = read.table('各率（分子/分母）').map((row) => row.slice(0, 4));
    // 37 due 主办: 38 without the one given back; two late and silent. 5 of 9 promises kept, 4 overdue.
    expect(rates.slice(1, 3)).toEqual([
      ['办复率（件）', '94.6%（35/37）', '100%', '未达到'],
      ['落实率（项）', '55.6%（5/9）', '—', '—'],
    ]);
    expect(rates.find(([name]) => name === '主要领导面复率（件）')).toEqual([
      ...['主要领导面复率（件）', '82.9%（29/35）', '50%', '达到'],
    ]);
    expect(read.lines).toContain(
      '未达到目标的指标4项：办复率94.6%（35/37），目标100%；按期办复率94.6%（35/37），目标100%；见面率94.6%（35/37），目标100%；满意率（含基本满意）82.9%（29/35），目标100%。',
    );
  });

  it('shows 主办 and 协办 by the same questions', () => {
    expect(read.table('主办、协办并列').slice(1)).toEqual([
      ['承办件数', '38', '4'],
      ['答复率／意见送出率', '94.6%（35/37）', '100.0%（4/4）'],
      ['首次按时率', '94.6%（35/37）', '100.0%（4/4）'],
    ]);
  });

  it('has the first asking beside the last, with S, B, U and what came back', () => {
    // First: 20 S, 5 B, 4 + 6 U; last: 20 S, 9 B, 6 U of 35.
    expect(read.table('满意率（初次、最终并列）').slice(1, 3)).toEqual([
      ['初次满意率（含基本满意）', '71.4%（25/35）', '20', '5', '10', '35', '0', '35'],
      ['最终满意率（含基本满意）', '82.9%（29/35）', '20', '9', '6', '35', '0', '35'],
    ]);
    expect(read.table('各科室满意率（含基本满意）').slice(1)).toEqual([
      [
        ...['工伤保险科', '0.0%(0/6)', '满意0、基本满意0、不满意6；返回6、未返回0'],
        ...['0.0%(0/6)', '满意0、基本满意0、不满意6；返回6、未返回0'],
      ],
      [
        ...['劳动关系科', '86.2%(25/29)', '满意20、基本满意5、不满意4；返回29、未返回0'],
        ...['100.0%(29/29)', '满意20、基本满意9、不满意0；返回29、未返回0'],
      ],
    ]);
  });

  it('says 未记录 where nothing is on record, in sections as in sentences', () => {
    expect(read.table('各科室办理情况')[1]).toEqual([
      ...['工伤保险科', '6', '4', '100.0%(6/6)', '未记录(0/0)', '100.0%(4/4)', '100.0%(4/4)'],
    ]);
    expect(read.lines).toContain('年终回头看：未记录。');
    expect(read.lines).toContain(
      '领导走访会商：未记录；进度通报：未记录；调研活动：未记录；催办：未记录。全局定期调度：未记录；党组会：未记录。',
    );
  });

  it('draws charts that Word draws itself, with the numbers of the tables', () => {
    expect(read.chart(1)).toEqual({
      categories: ['建议', '议案转建议', '提案'],
      series: [
        { name: '主办', values: [32, 0, 6] },
        { name: '协办', values: [0, 0, 4] },
      ],
    });
    const rates = read.chart(2);
    expect(rates.categories.slice(0, 2)).toEqual(['办复率（35/37）', '落实率（5/9）']);
    expect(rates.series[0]?.values.slice(0, 4)).toEqual([94.6, 55.6, 94.6, 100]);
    expect(read.chart(3).series.map(({ name, values }) => [name, ...values])).toEqual([
      ...[
        ['满意', 20, 20],
        ['基本满意', 5, 9],
        ['不满意', 10, 6],
        ['未返回', 0, 0],
      ],
    ]);
  });

  it('marks what a person has to complete, and lists it', () => {
    const marked = all(read.document, 'w:r').filter((run) => all(run, 'w:highlight').length > 0);
    expect(marked).toHaveLength(3);
    expect(model.missing).toEqual([
      ...['主要做法、典型事例', '存在的问题及原因', '下一步打算、责任人和完成时限', '成文日期'],
    ]);
  });

  it('has the same as a page, without anything that the policy forbids', () => {
    const page = renderReportPage(model);
    expect(page).toContain('<mark>〔请补充：主要做法、典型事例〕</mark>');
    expect(page).toContain('94.6%（35/37）');
    expect(page.match(/<svg/g)).toHaveLength(4);
    expect(page).not.toMatch(/ style=|<script|<img/);
  });
});

describe('with a year-end review', () => {
  const rate = { id: 'replied', name: '办复率', formula: '…', unit: '件' } as const;
  const written = { practices: '一是包案。', problems: '推进偏慢。', nextSteps: '逐件销号。' };
  const item = { itemId: 'npc-2026-200', session: '四次会议', number: '200', title: '就业' };
  const review = {
    entries: [],
    written: { ...written, on: '2026-12-10', by: '方敬之' },
    heard: { meetingId: '2026-3', minutesNumber: '〔2026〕3号', heldOn: '2026-12-12' },
    carried: {
      ...{ on: '2026-12-13', into: 2027, count: 1 },
      items: [{ ...item, why: 'promise' as const }],
    },
    report: {
      ...{ items: 42, byKind: [], closed: 0, tracking: 0, open: 0, left: 0, classes: [] },
      ...{ promises: [], lookBack: { items: 0, results: [] } },
      rates: [{ ...rate, numerator: 34, denominator: 37, percent: 91.9 }],
    },
  };

  it('has what was written, heard and carried on, and what changed since it was compiled', async () => {
    const report = yearReport(yearInput({ review }));
    const { lines, table } = await readReport(report);
    expect(report.missing).toEqual(['成文日期']);
    expect(lines).toEqual(expect.arrayContaining(Object.values(written)));
    expect(lines).toContain('党组会于2026年12月12日听取，纪要〔2026〕3号。');
    expect(table('转入2027年的件').slice(1)).toEqual([['四次会议', '200', '就业', '承诺未了结']]);
    expect(table('年终督查汇总以后有变动的指标').slice(1)).toEqual([
      ['办复率', '91.9%（34/37）', '94.6%（35/37）'],
    ]);
  });
});
