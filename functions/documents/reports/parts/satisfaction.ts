import type { Forms, Rate } from '../../../domain/rates/computed.ts';
import type { Draft } from '../draft.ts';
import type { Figures } from '../figures.ts';
import { rateWords, satisfactionPairs } from '../rateWords.ts';

const counts = ({ satisfied, basic, unsatisfied, returned, notReturned }: Forms) => [
  satisfied,
  basic,
  unsatisfied,
  returned,
  notReturned,
];

const rowOf = (rate: Rate) => [
  rate.name.startsWith('初次') ? rate.name : `最终${rate.name}`,
  rateWords(rate),
  ...(rate.forms ? [...counts(rate.forms), rate.forms.replied] : []),
];

/** 满意度: the first asking beside the last, S/B/U, returned and not, items answered (domain.md §4.6). */
export function satisfaction(draft: Draft, { rates }: Figures): void {
  const pairs = satisfactionPairs(rates);
  draft.table(
    '满意率（初次、最终并列）',
    [
      ['指标', 6, 'left'],
      ['比率（分子/分母）', 4.4],
      ['满意S', 1.8],
      ['基本满意B', 1.8],
      ['不满意U', 1.8],
      ['返回Q', 1.8],
      ['未返回', 1.8],
      ['已答复件', 1.8],
    ],
    pairs.flatMap(({ first, final }) => [rowOf(first), rowOf(final)]),
  );
  const [shown] = pairs;
  if (!shown?.final.forms || !shown.first.forms) return;
  const both = [shown.first.forms, shown.final.forms];
  const values = (of: keyof Forms) => both.map((forms) => forms[of]);
  draft.chart('征询意见表（份）', {
    stacked: true,
    categories: ['初次', '最终'],
    series: [
      { name: '满意', values: values('satisfied') },
      { name: '基本满意', values: values('basic') },
      { name: '不满意', values: values('unsatisfied') },
      { name: '未返回', values: values('notReturned') },
    ],
  });
}
