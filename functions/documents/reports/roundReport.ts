import type { ProgressRound, RoundEntry } from '../../domain/progressRound.ts';
import { percentOf } from '../../domain/rates/rate.ts';
import type { Rules } from '../../domain/rules.ts';
import { lastStep, type Urge } from '../../domain/urge.ts';
import { dateWords } from '../../mail/words.ts';
import { lightName, namesIn } from '../sheets/words.ts';
import { type ColumnHead, Draft } from './draft.ts';
import { framed } from './frame.ts';
import type { ReportModel } from './model.ts';
import { UNRECORDED } from './rateWords.ts';

/** A round with the urges that it led to, by item. */
export interface RoundInput {
  round: ProgressRound;
  urges: ReadonlyMap<string, Urge>;
  rules: Rules;
}

/** 有进展 / 没有进展 / 没有回复. */
const moved = ({ answer }: RoundEntry) => answer !== undefined && !answer.noProgress;
const standing = ({ answer }: RoundEntry) => answer?.noProgress !== undefined;
const silent = ({ answer }: RoundEntry) => answer === undefined;

const share = (n: number, d: number) =>
  `${d > 0 ? `${percentOf(n, d).toFixed(1)}%` : UNRECORDED}（${n}/${d}）`;

interface Section {
  name: string;
  entries: readonly RoundEntry[];
}

function sectionsOf({ round, rules }: RoundInput): Section[] {
  const { section } = namesIn(rules);
  const groups = Map.groupBy(round.entries, (entry) => entry.section ?? '');
  return [...groups]
    .map(([id, entries]) => ({ name: id === '' ? '尚未分办' : section(id), entries }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'zh'));
}

function countsOf({ name, entries }: Section, { urges }: RoundInput): (string | number)[] {
  const count = (test: (entry: RoundEntry) => boolean) => entries.filter(test).length;
  return [
    ...[name, entries.length, count(moved), count(standing), count(silent)],
    count(({ itemId }) => urges.has(itemId)),
    ...(['red', 'yellow'] as const).map((light) => count((entry) => entry.light === light)),
  ];
}

const dated = (on: string | undefined) => (on ? dateWords(on) : UNRECORDED);

function overall(draft: Draft, input: RoundInput): void {
  const { round } = input;
  const { entries, openedOn, answerBy, endedOn, closedOn } = round;
  const count = (test: (entry: RoundEntry) => boolean) => entries.filter(test).length;
  const answered = entries.length - count(silent);
  draft.chapter('总体情况');
  draft.say(
    `本轮于${dateWords(openedOn)}启动，请承办人在${dateWords(answerBy)}前逐件回复。共调度${entries.length}件，回复率${share(answered, entries.length)}：有进展${count(moved)}件，没有进展${count(standing)}件；没有回复${count(silent)}件，已催办${input.urges.size}件。`,
  );
  draft.say(`回复截止：${dated(endedOn)}；汇总：${dated(closedOn)}。`);
  const sections = sectionsOf(input);
  const heads: ColumnHead[] = [
    '调度',
    '有进展',
    '没有进展',
    '没有回复',
    '已催办',
    '红灯',
    '黄灯',
  ].map((text) => [text, 2]);
  draft.table(
    '各科室调度情况',
    [['科室', 5, 'left'], ...heads],
    [...sections, { name: '合计', entries }].map((section) => countsOf(section, input)),
  );
  draft.chart('各科室调度情况（件）', {
    stacked: true,
    categories: sections.map(({ name }) => name),
    series: [
      { name: '有进展', values: sections.map((one) => one.entries.filter(moved).length) },
      { name: '没有进展', values: sections.map((one) => one.entries.filter(standing).length) },
      { name: '没有回复', values: sections.map((one) => one.entries.filter(silent).length) },
    ],
  });
}

function named({ rules }: RoundInput, { number, title, section, handler }: RoundEntry): string[] {
  const names = namesIn(rules);
  return [number, title, names.section(section), names.person(handler)];
}

const NAMED: readonly ColumnHead[] = [
  ['编号', 2],
  ['案由', 6, 'left'],
  ['承办科室', 3],
  ['承办人', 2],
];

/** A list of entries under its heading; an empty one is said to be empty. */
function listed(
  draft: Draft,
  input: RoundInput,
  {
    title,
    test,
    columns,
    of,
  }: {
    title: string;
    test: (entry: RoundEntry) => boolean;
    columns: readonly ColumnHead[];
    of: (entry: RoundEntry) => string[];
  },
): void {
  const own = input.round.entries.filter(test);
  draft.chapter(title);
  if (own.length === 0) {
    draft.say('本轮没有。');
    return;
  }
  draft.table(
    title,
    [...NAMED, ...columns],
    own.map((entry) => [...named(input, entry), ...of(entry)]),
  );
}

function urgeWords(urge: Urge | undefined): string {
  if (!urge) return UNRECORDED;
  const answered = urge.answer ? `${urge.answer.on}已回复` : '未回复';
  return `${urge.number ?? '电话催办'}，${urge.steps[0]?.on ?? lastStep(urge).on}；${answered}`;
}

/** 调度情况通报 (domain.md §1 rows 23, 24): per section what moved, what did not and why, who was urged. */
export function roundReport(input: RoundInput): ReportModel {
  const { round, rules, urges } = input;
  const draft = new Draft();
  overall(draft, input);
  listed(draft, input, {
    ...{ title: '没有进展的件及原因', test: standing },
    columns: [
      ['原因', 5, 'left'],
      ['下一步日期', 3.6],
    ],
    of: ({ answer }) => [answer?.noProgress ?? UNRECORDED, answer?.nextOn ?? UNRECORDED],
  });
  listed(draft, input, {
    ...{ title: '没有回复的件及催办', test: silent },
    columns: [
      ['办理时限', 3.6],
      ['催办', 5, 'left'],
    ],
    of: ({ itemId, due }) => [due, urgeWords(urges.get(itemId))],
  });
  listed(draft, input, {
    ...{ title: '有进展的件', test: moved },
    columns: [
      ['时限', 3.6],
      ['灯', 1.2],
      ['进展', 7, 'left'],
    ],
    of: ({ due, light, answer }) => [due, lightName(light), answer?.text ?? UNRECORDED],
  });
  draft.chapter('工作要求');
  draft.written(undefined, '对滞后件的要求、责任人和时限');
  const [year, n] = round.roundId.split('-');
  return framed(draft, rules, {
    title: `关于${year}年第${n}轮定期调度情况的通报`,
    salutation: '局领导，各科室：',
    fileName: `${year}年第${n}轮调度情况通报`,
  });
}
