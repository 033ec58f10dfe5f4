import type { Rules } from '../../../domain/rules.ts';
import { namesIn } from '../../sheets/words.ts';
import type { Draft } from '../draft.ts';
import { type Figures, groupsOf, rateOf } from '../figures.ts';
import { formsWords, rateLines, satisfactionPairs } from '../rateWords.ts';

type Group = { name: string; figures: Figures };

function ratesOf(draft: Draft, what: string, who: string, groups: readonly Group[], rules: Rules) {
  const { words } = rules.profile;
  draft.table(
    `${what}办理情况`,
    [
      [who, 4, 'left'],
      [words.lead, 1.6],
      [words.co, 1.6],
      ['办复率', 3.6],
      ['落实率', 3.6],
      ['协办意见送出率', 3.6],
      ['协办按时率', 3.6],
    ],
    groups.map(({ name, figures }) => [
      ...[name, figures.main, figures.co],
      ...['replied', 'carried-out', 'co-replied', 'co-on-time'].map((id) =>
        rateLines(rateOf(figures, id)),
      ),
    ]),
  );
}

/** By the formula that the place names first; both askings, each with its forms. */
function satisfactionOf(draft: Draft, what: string, who: string, groups: readonly Group[]) {
  const [named] = satisfactionPairs(groups[0]?.figures.rates ?? []);
  if (!named) return;
  draft.table(
    `${what}${named.final.name}`,
    [
      [who, 4, 'left'],
      ['初次（分子/分母）', 3.4],
      ['初次征询意见表', 5, 'left'],
      ['最终（分子/分母）', 3.4],
      ['最终征询意见表', 5, 'left'],
    ],
    groups.flatMap(({ name, figures }) => {
      const [pair] = satisfactionPairs(figures.rates);
      if (!pair) return [];
      const shown = [pair.first, pair.final].flatMap((rate) => [
        rateLines(rate),
        rate.forms ? formsWords(rate.forms) : '',
      ]);
      return [[name, ...shown]];
    }),
  );
}

/** 各科室: items, rates, satisfaction; 主办 and 协办 in one row. */
export function bySection(draft: Draft, figures: Figures, rules: Rules): void {
  const groups = groupsOf(figures, rules, ({ section }) => section, namesIn(rules).section);
  ratesOf(draft, '各科室', '科室', groups, rules);
  draft.chart('各科室承办件数', {
    stacked: true,
    categories: groups.map(({ name }) => name),
    series: [
      { name: rules.profile.words.lead, values: groups.map((one) => one.figures.main) },
      { name: rules.profile.words.co, values: groups.map((one) => one.figures.co) },
    ],
  });
  satisfactionOf(draft, '各科室', '科室', groups);
}

/** 各包案领导. */
export function bySponsor(draft: Draft, figures: Figures, rules: Rules): void {
  const groups = groupsOf(figures, rules, ({ sponsor }) => sponsor, namesIn(rules).person).map(
    (one) => (one.name === '尚未分办' ? { ...one, name: '尚未确定' } : one),
  );
  ratesOf(draft, '各包案领导', '包案领导', groups, rules);
}
