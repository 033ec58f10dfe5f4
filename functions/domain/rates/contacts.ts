import { CONTACT_STAGES } from '../contact.ts';
import type { Rank } from '../roles.ts';
import { isDue, isMain } from './base.ts';
import type { ItemFacts, Met } from './facts.ts';
import { type Basis, byItem, type Place, type RateRule } from './rate.ts';

/** A rate over due items: every meeting must be one of `enough`, or else declined, which puts it beside. */
function met(enough: readonly Met[]) {
  return (facts: ItemFacts, basis: Basis): Place | undefined => {
    if (!isMain(facts) || !isDue(facts, basis)) return undefined;
    const lacking = CONTACT_STAGES.filter((stage) => !enough.includes(facts.met[stage]));
    if (lacking.length === 0) return 'counted';
    return lacking.every((stage) => facts.declined.includes(stage)) ? 'beside' : 'missing';
  };
}

/** 面商率: at least one meeting face to face; where every one was declined the item stands beside. */
function metOnce(facts: ItemFacts, basis: Basis): Place | undefined {
  if (!isMain(facts) || !isDue(facts, basis)) return undefined;
  if (Object.values(facts.met).includes('face')) return 'counted';
  return facts.declined.length === CONTACT_STAGES.length ? 'beside' : 'missing';
}

/** A rate over answered items: somebody of these ranks gave the reply face to face. */
function faceBy(ranks: readonly Rank[]) {
  return (facts: ItemFacts): Place | undefined => {
    if (!isMain(facts) || !facts.replied) return undefined;
    const by = facts.faceReplyBy;
    if (by) return ranks.includes(by) ? 'counted' : 'missing';
    return facts.declined.includes('reply') ? 'beside' : 'missing';
  };
}

const DECLINED = '代表表示不需要见面，不计入分子、分母';

/**
 * 见面率、面复率 (domain.md §1 rows 9, 28, 43; §4.6; mission.md): computed from contact records, by rank.
 * The chief counts among the leadership. Where two definitions of 见面率 are in use, both are shown.
 */
export const CONTACT_RATES: readonly RateRule[] = [
  {
    id: 'met',
    name: '见面率',
    unit: '件',
    formula:
      '到期（已答复或时限已过）的主办件中，办前、办中、办后三次都与代表沟通的件数 ÷ 到期的主办件数',
    besideWords: DECLINED,
    target: 'met',
    weigh: byItem(met(['face', 'other'])),
  },
  {
    id: 'met-face',
    name: '三次当面见面率',
    unit: '件',
    formula: '到期的主办件中，办前、办中、办后三次都当面见到代表的件数 ÷ 到期的主办件数',
    besideWords: DECLINED,
    weigh: byItem(met(['face'])),
  },
  {
    id: 'met-once',
    name: '面商率',
    unit: '件',
    formula: '到期的主办件中，至少当面见过代表一次的件数 ÷ 到期的主办件数',
    besideWords: DECLINED,
    weigh: byItem(metOnce),
  },
  {
    id: 'face-reply',
    name: '面复率',
    unit: '件',
    formula: '已答复的主办件中，当面答复的件数（F）÷ 已答复的主办件数（R）',
    besideWords: DECLINED,
    target: 'faceToFace',
    weigh: byItem(faceBy(['director', 'deputy', 'section', 'staff'])),
  },
  {
    id: 'face-reply-director',
    name: '主要领导面复率',
    unit: '件',
    formula: '已答复的主办件中，主要领导当面答复的件数（Fm）÷ 已答复的主办件数（R）',
    besideWords: DECLINED,
    target: 'faceByDirector',
    weigh: byItem(faceBy(['director'])),
  },
  {
    id: 'face-reply-leadership',
    name: '班子成员面复率',
    unit: '件',
    formula: '已答复的主办件中，班子成员（含主要领导）当面答复的件数（Fl）÷ 已答复的主办件数（R）',
    besideWords: DECLINED,
    target: 'faceByLeadership',
    weigh: byItem(faceBy(['director', 'deputy'])),
  },
];
