import type { Rate } from '../../../domain/rates/computed.ts';
import type { Rules } from '../../../domain/rules.ts';
import { Draft } from '../draft.ts';
import { type Figures, rateOf } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { rateWords, reachedWords } from '../rateWords.ts';

/** The rates whose bars stand in the chart, 落实率 right below 办复率, 协办 beside 主办. */
const DRAWN = [
  'replied',
  'carried-out',
  'on-time',
  'co-replied',
  'co-on-time',
  'met',
  'face-reply',
  'face-reply-director',
  'face-reply-leadership',
];

const besideWords = ({ beside }: Rate) =>
  beside && beside.count > 0 ? `${beside.count}：${beside.words}` : '—';

/** 主办、协办 by the same questions: co-handling is its equal (domain.md §1 row 53). */
export function equals(draft: Draft, figures: Figures, { profile }: Rules): void {
  const { words } = profile;
  const rate = (id: string) => rateWords(rateOf(figures, id));
  draft.table(
    `${words.lead}、${words.co}并列`,
    [
      ['项目', 6, 'left'],
      [`${words.lead}（含${words.sole}、${words.split}）`, 5],
      [words.co, 5],
    ],
    [
      ['承办件数', figures.main, figures.co],
      ['答复率／意见送出率', rate('replied'), rate('co-replied')],
      ['首次按时率', rate('on-time'), rate('co-on-time')],
    ],
  );
}

/** 办理质效: every rate with its counts, target and what stands beside it; those of forms apart. */
export function quality(draft: Draft, figures: Figures): void {
  const shown = figures.rates.filter(({ forms }) => forms === undefined);
  draft.table(
    '各率（分子/分母）',
    [
      ['指标', 5, 'left'],
      ['比率（分子/分母）', 5],
      ['目标', 2],
      ['达到', 2.4],
      ['单列（不计入分子、分母）', 7, 'left'],
    ],
    shown.map((rate) => [
      `${rate.name}（${rate.unit}）`,
      rateWords(rate),
      rate.target === undefined ? '—' : `${rate.target}%`,
      reachedWords(rate),
      besideWords(rate),
    ]),
  );
  const drawn = DRAWN.map((id) => rateOf(figures, id));
  draft.chart('主要比率（%）', {
    percent: true,
    categories: drawn.map(
      ({ name, numerator, denominator }) => `${name}（${numerator}/${denominator}）`,
    ),
    series: [{ name: '比率', values: drawn.map(({ percent }) => percent) }],
  });
}

/** 指标口径: how each rate is computed, so that anybody can recompute it. */
export function formulas({ rates }: Figures): ReportModel['annex'] {
  const draft = new Draft();
  draft.table(
    '指标口径',
    [
      ['指标', 6, 'left'],
      ['计算方法', 15, 'left'],
    ],
    rates.map(({ name, formula }) => [name, formula]),
  );
  return { name: '指标口径', blocks: draft.blocks.filter(({ kind }) => kind === 'table') };
}
