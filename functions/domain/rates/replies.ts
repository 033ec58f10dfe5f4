import { classOf } from '../profile/profile.ts';
import { isCo, isDue, isMain } from './base.ts';
import type { ItemFacts } from './facts.ts';
import { type Basis, byItem, type Place, type RateRule } from './rate.ts';

const UNKNOWN = '首次答复的日期无从查考（半途导入），不计入分子、分母';
const NOT_DUE = '尚未到期的承诺，不计入分子、分母';

type Test = (facts: ItemFacts, basis: Basis) => boolean;

/** Of the due items of `base`, those that pass. */
const ofDue =
  (base: (facts: ItemFacts) => boolean, passes: Test) =>
  (facts: ItemFacts, basis: Basis): Place | undefined => {
    if (!base(facts) || !isDue(facts, basis)) return undefined;
    return passes(facts, basis) ? 'counted' : 'missing';
  };

/** Of the due items of `base`, those first answered in time. */
const inTime =
  (base: (facts: ItemFacts) => boolean) =>
  (facts: ItemFacts, basis: Basis): Place | undefined => {
    if (!base(facts) || !isDue(facts, basis)) return undefined;
    if (facts.replied && facts.onTime === undefined) return 'beside';
    return facts.onTime ? 'counted' : 'missing';
  };

const ruleOf = (facts: ItemFacts, { profileOf }: Basis) =>
  facts.class === undefined ? undefined : classOf(profileOf(facts.profile), facts.class);

const isReplied: Test = ({ replied }) => replied;
const isSolved: Test = (facts, basis) => ruleOf(facts, basis)?.solved === true;
const isPlanned: Test = (facts, basis) =>
  isSolved(facts, basis) || ruleOf(facts, basis)?.createsPromise === true;

/** 落实率: a promise counts when it is kept, or given up, or over its date; before that it stands beside. */
function carriedOut(facts: ItemFacts, { today }: Basis) {
  if (!isMain(facts) || !facts.promises) return undefined;
  const { kept, impossible, pending } = facts.promises;
  const late = pending.filter((due) => due < today).length;
  return { counted: kept, missing: impossible + late, beside: pending.length - late };
}

/** 办复率 with 落实率 beside it, 按期办复率, 办结率, 解决率 (domain.md §1 row 2, §4.6). */
export const REPLY_RATES: readonly RateRule[] = [
  {
    id: 'replied',
    name: '办复率',
    unit: '件',
    formula: '已答复的主办件数（R）÷ 到期（已答复或时限已过）的主办件数（M）',
    target: 'replied',
    weigh: byItem(ofDue(isMain, isReplied)),
  },
  {
    id: 'carried-out',
    name: '落实率',
    unit: '项',
    formula: '已兑现的承诺项数 ÷ 到期的承诺项数（已兑现、无法兑现、过了期限还没有兑现的）',
    besideWords: NOT_DUE,
    weigh: carriedOut,
  },
  {
    id: 'on-time',
    name: '按期办复率',
    unit: '件',
    formula: '首次答复在办理时限内送达的主办件数 ÷ 到期的主办件数（M）',
    besideWords: UNKNOWN,
    target: 'onTime',
    weigh: byItem(inTime(isMain)),
  },
  {
    id: 'closed',
    name: '办结率',
    unit: '件',
    formula: '已办结（不含转入成效跟踪）的主办件数 ÷ 到期的主办件数（M）',
    weigh: byItem(ofDue(isMain, ({ stage }) => stage === 'closed')),
  },
  {
    id: 'solved',
    name: '解决率',
    unit: '件',
    formula: '答复类别为已经解决的主办件数（A）÷ 到期的主办件数（M）',
    weigh: byItem(ofDue(isMain, isSolved)),
  },
  {
    id: 'solved-or-planned',
    name: '解决或计划逐步解决率',
    unit: '件',
    formula: '答复类别为已经解决或承诺逐步解决的主办件数（A＋B）÷ 到期的主办件数（M）',
    weigh: byItem(ofDue(isMain, isPlanned)),
  },
  {
    id: 'published',
    name: '公开率',
    unit: '件',
    formula: '最近一次答复经审查公开（全文、摘要或仅标题）的主办件数 ÷ 已答复的主办件数（R）',
    weigh: byItem((facts) => {
      if (!isMain(facts) || !facts.replied) return undefined;
      return facts.published && facts.published !== 'none' ? 'counted' : 'missing';
    }),
  },
];

/** 协办 as the equal of 主办 (domain.md §1 row 53): given, and given in time. */
export const CO_RATES: readonly RateRule[] = [
  {
    id: 'co-replied',
    name: '协办意见送出率',
    unit: '件',
    formula: '已送出协办意见的协办件数 ÷ 到期（已送出或时限已过）的协办件数',
    weigh: byItem(ofDue(isCo, isReplied)),
  },
  {
    id: 'co-on-time',
    name: '协办按时率',
    unit: '件',
    formula: '首次协办意见在时限内送出的协办件数 ÷ 到期的协办件数',
    besideWords: UNKNOWN,
    target: 'coOnTime',
    weigh: byItem(inTime(isCo)),
  },
];

/** 件件有着落 (domain.md §1 row 27): every item has an end, or somebody and something takes it on. */
export const COURSE_RATES: readonly RateRule[] = [
  {
    id: 'taken-care-of',
    name: '着落率',
    unit: '件',
    formula: '有结论或正在办理的件数 ÷ 全部件数；只在分母的是没有结论又停了下来的件，应为0',
    weigh: byItem(({ astray }) => (astray ? 'missing' : 'counted')),
  },
];
