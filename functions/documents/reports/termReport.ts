import type { ItemKind } from '../../domain/item.ts';
import { kindOf } from '../../domain/profile/profile.ts';
import type { Forms, Rate } from '../../domain/rates/computed.ts';
import type { Rules } from '../../domain/rules.ts';
import { dateWords } from '../../mail/words.ts';
import { matterOf } from './addressee.ts';
import { type ColumnHead, Draft } from './draft.ts';
import { type Figures, rateOf } from './figures.ts';
import { framed } from './frame.ts';
import type { ReportModel } from './model.ts';
import type { Deeds } from './parts/deeds.ts';
import { formulas } from './parts/rates.ts';
import { rateLines, satisfactionPairs, UNRECORDED } from './rateWords.ts';

/** A year of a term. */
export interface TermYear {
  year: number;
  figures: Figures;
  deeds: Deeds;
  heard?: { heldOn: string; minutesNumber: string } | undefined;
}

/** From what the report of a term is written: its years side by side, and all of them together. */
export interface TermInput {
  term: number;
  kinds: readonly ItemKind[];
  years: readonly TermYear[];
  whole: Figures;
  rules: Rules;
}

const columnsOf = ({ years }: TermInput, head: string): ColumnHead[] => [
  [head, 3.6, 'left'],
  ...years.map(({ year }): ColumnHead => [`${year}年`, 3]),
  ['合计', 3.6],
];

/** What is asked of each year, and of all together. */
const across = ({ years, whole }: TermInput, of: (figures: Figures) => string | number) => [
  ...years.map(({ figures }) => of(figures)),
  of(whole),
];

/** A year without an item has no figures at all. */
const counted = (of: (figures: Figures) => number) => (figures: Figures) =>
  figures.facts.length === 0 ? UNRECORDED : of(figures);

function items(draft: Draft, input: TermInput): void {
  const { kinds, rules, years } = input;
  const { words } = rules.profile;
  const row = (name: string, of: (figures: Figures) => number) => [
    name,
    ...across(input, counted(of)),
  ];
  draft.table('逐年承办件数', columnsOf(input, '项目'), [
    ...kinds.map((kind) =>
      row(
        kindOf(rules.profile, kind).name,
        ({ facts }) => facts.filter((one) => one.kind === kind).length,
      ),
    ),
    row(`${words.lead}（含${words.sole}、${words.split}）`, ({ main }) => main),
    row(words.co, ({ co }) => co),
    row('退办、撤回、职能转隶', ({ counts }) => counts.left),
    row('重点件', ({ counts }) => counts.keyItems),
    row('以前提过', ({ counts }) => counts.raisedAgain),
    row('合计', ({ facts }) => facts.length),
  ]);
  draft.chart('逐年承办件数', {
    stacked: true,
    categories: years.map(({ year }) => `${year}年`),
    series: [
      { name: words.lead, values: years.map(({ figures }) => figures.main) },
      { name: words.co, values: years.map(({ figures }) => figures.co) },
    ],
  });
}

const DRAWN = ['replied', 'carried-out', 'co-replied'];

function rates(draft: Draft, input: TermInput): void {
  const { whole, years } = input;
  const shown = whole.rates.filter(({ forms }) => forms === undefined);
  draft.table(
    '逐年各率（分子/分母）',
    columnsOf(input, '指标'),
    shown.map(({ id, name }) => [
      name,
      ...across(input, (figures) => rateLines(rateOf(figures, id))),
    ]),
  );
  draft.chart('逐年办复率、落实率、协办意见送出率（%）', {
    percent: true,
    categories: years.map(({ year }) => `${year}年`),
    series: DRAWN.map((id) => ({
      name: rateOf(whole, id).name,
      values: years.map(({ figures }) => rateOf(figures, id).percent),
    })),
  });
}

const formLines = ({ satisfied, basic, unsatisfied, returned, notReturned }: Forms) =>
  `S${satisfied} B${basic}\nU${unsatisfied} Q${returned}\n未返${notReturned}`;

const withForms = (rate: Rate) =>
  `${rateLines(rate)}${rate.forms ? `\n${formLines(rate.forms)}` : ''}`;

function satisfaction(draft: Draft, input: TermInput): void {
  const pairs = satisfactionPairs(input.whole.rates);
  const row = ({ id, name }: Rate, which: string) => [
    `${which}${name.replace(/^初次/, '')}`,
    ...across(input, (figures) => withForms(rateOf(figures, id))),
  ];
  draft.table(
    '逐年满意率（初次、最终并列）',
    columnsOf(input, '指标'),
    pairs.flatMap(({ first, final }) => [row(first, '初次'), row(final, '最终')]),
  );
}

function outcome(draft: Draft, input: TermInput): void {
  const { whole } = input;
  const letters = whole.counts.classes.map(({ value }) => value);
  const ofClass =
    (letter: string) =>
    ({ counts }: Figures) =>
      counts.classes.find(({ value }) => value === letter)?.count ?? 0;
  const promised =
    (of: keyof Figures['counts']['promises']) =>
    ({ counts }: Figures) =>
      counts.promises[of];
  const row = (name: string, of: (figures: Figures) => number) => [
    name,
    ...across(input, counted(of)),
  ];
  draft.table('逐年答复类别和承诺', columnsOf(input, '项目'), [
    ...letters.map((letter) => row(`答复类别${letter}（件）`, ofClass(letter))),
    row('承诺已兑现（项）', promised('kept')),
    row('承诺无法兑现（项）', promised('impossible')),
    row('承诺未到期（项）', promised('pending')),
    row('承诺到期没有兑现（项）', promised('overdue')),
  ]);
}

const orUnrecorded = (count: number) => (count > 0 ? count : UNRECORDED);

function deeds(draft: Draft, { years }: TermInput): void {
  draft.table(
    '逐年主要做法的记录',
    [
      ['年度', 2],
      ['领导走访', 2],
      ['进度通报', 2],
      ['调研活动', 2],
      ['催办', 2],
      ['调度轮次', 2],
      ['党组会', 2],
      ['党组会年末听取', 5],
    ],
    years.map(({ year, figures: { counts }, deeds: done, heard }) => [
      `${year}年`,
      ...[counts.leadersVisits, counts.progressTold, done.activities.length].map(orUnrecorded),
      ...[done.urges.length, done.rounds.length].map(orUnrecorded),
      orUnrecorded(done.meetings.filter(({ heldOn }) => heldOn).length),
      heard ? `${dateWords(heard.heldOn)}\n${heard.minutesNumber}` : UNRECORDED,
    ]),
  );
}

/** 届次报告 (domain.md §1 row 2): the years of a term side by side; sums are of counts, never of percentages. */
export function termReport(input: TermInput): ReportModel {
  const { term, kinds, years, whole, rules } = input;
  const names = matterOf(rules.profile, kinds);
  const [from, to] = [years[0]?.year, years.at(-1)?.year];
  const span = from === to ? `${to}年` : `${from}—${to}年`;
  const draft = new Draft();
  draft.chapter('基本情况');
  draft.say(
    `第${term}届${span}共承办${names}${whole.facts.length}件。合计栏由各年分子、分母相加重算，不是各年百分比的平均。`,
  );
  draft.part('承办情况');
  items(draft, input);
  draft.part('办理质效');
  rates(draft, input);
  draft.part('代表、委员评价');
  draft.say('表中S为满意、B为基本满意、U为不满意、Q为返回的征询意见表份数。');
  satisfaction(draft, input);
  draft.part('答复类别和承诺落实');
  outcome(draft, input);
  draft.chapter('主要做法');
  deeds(draft, input);
  draft.written(undefined, '本届主要做法、典型事例');
  draft.chapter('存在问题');
  draft.written(undefined, '本届存在的问题及原因');
  draft.chapter('下一步打算');
  draft.written(undefined, '移交下一届的事项、责任人和完成时限');
  return framed(draft, rules, {
    title: `关于第${term}届${names}办理工作情况的报告`,
    salutation: '局党组：',
    fileName: `第${term}届${names}办理工作情况报告`,
    annex: formulas(whole),
  });
}
