import type { Profile } from '../profile/profile.ts';
import { type Tally, tally } from '../ratingSummary.ts';
import { isMain } from './base.ts';
import type { Forms } from './computed.ts';
import type { FormFacts, ItemFacts } from './facts.ts';
import type { Basis, RateRule, Weight } from './rate.ts';

/**
 * 首次 or 最终: both are always shown, so that a second asking hides nothing of the first; and 回头看, of what
 * became of it later, never mixed into either.
 */
export type Which = 'first' | 'final' | 'lookBack';
type Formula = Profile['rates']['satisfaction'][number];

/** The forms of an item by the worse of the axes that its own profile asks for. */
function tallyOf({ words }: FormFacts, profile: Profile): Tally {
  const axes = profile.rating.axes.map(({ id }) => id);
  const forms = words.map(([attitude, result]) => ({ attitude, result }));
  return tally(forms, axes, profile);
}

const notReturned = ({ asked, waiting, words }: FormFacts) => asked - waiting - words.length;

/** The forms of an item, by what they say. */
export const formsOf =
  (which: Which) =>
  (facts: ItemFacts, { profileOf }: Basis): Forms | undefined => {
    if (!isMain(facts)) return undefined;
    const asked = facts[which] ?? { asked: 0, waiting: 0, words: [] };
    return {
      ...tallyOf(asked, profileOf(facts.profile)),
      returned: asked.words.length,
      notReturned: notReturned(asked),
      replied: facts.replied ? 1 : 0,
    };
  };

/** Of forms: the base is Q, or with `inBase` those too who did not return theirs (domain.md §3.6). */
const ofReturned =
  (which: Which, good: (forms: Tally) => number) =>
  (facts: ItemFacts, { profileOf }: Basis): Weight | undefined => {
    const asked = facts[which];
    if (!isMain(facts) || !asked) return undefined;
    const profile = profileOf(facts.profile);
    const counted = good(tallyOf(asked, profile));
    const silent = notReturned(asked);
    const inBase = profile.rating.nonReturn === 'inBase';
    const missing = asked.words.length - counted + (inBase ? silent : 0);
    return { counted, missing, beside: inBase ? 0 : silent };
  };

/** Of answered items: all of an item's forms are satisfied, and there is one. */
const ofReplied =
  (which: Which) =>
  (facts: ItemFacts, { profileOf }: Basis): Weight | undefined => {
    if (!isMain(facts) || !facts.replied) return undefined;
    const asked = facts[which];
    if (!asked || asked.words.length === 0) return { missing: 1 };
    return tallyOf(asked, profileOf(facts.profile)).unsatisfied === 0
      ? { counted: 1 }
      : { missing: 1 };
  };

const NOT_RETURNED = '催收后仍未返回的征询意见表，不计入分子、分母';

const FORMULAS: Record<
  Formula,
  Pick<RateRule, 'id' | 'name' | 'formula' | 'unit' | 'besideWords'> & {
    weighs(which: Which): RateRule['weigh'];
  }
> = {
  basicOfReturned: {
    id: 'satisfied-basic-of-returned',
    name: '满意率（含基本满意）',
    formula: '满意和基本满意的份数（S＋B）÷ 返回的征询意见表份数（Q）',
    unit: '份',
    besideWords: NOT_RETURNED,
    weighs: (which) => ofReturned(which, ({ satisfied, basic }) => satisfied + basic),
  },
  fullOfReturned: {
    id: 'satisfied-full-of-returned',
    name: '满意率（不含基本满意）',
    formula: '满意的份数（S）÷ 返回的征询意见表份数（Q）',
    unit: '份',
    besideWords: NOT_RETURNED,
    weighs: (which) => ofReturned(which, ({ satisfied }) => satisfied),
  },
  basicOfReplied: {
    id: 'satisfied-basic-of-replied',
    name: '满意率（按已答复件）',
    formula: '返回的征询意见表都是满意或基本满意的主办件数 ÷ 已答复的主办件数（R）',
    unit: '件',
    weighs: ofReplied,
  },
};

export const FORMULA_NAMES = Object.keys(FORMULAS) as Formula[];

const IN_BASE = '；按本地规定，催收后仍未返回的计入分母';

/** 最终满意率 and, beside it, 初次满意率, each by one formula. */
function pair(formula: Formula, first: boolean, { rating }: Profile): RateRule[] {
  const { weighs, ...rule } = FORMULAS[formula];
  const inBase = rating.nonReturn === 'inBase' && rule.unit === '份';
  const words = `${rule.formula}${inBase ? IN_BASE : ''}`;
  return [
    {
      ...rule,
      formula: `${words}；按每人最后一次评价`,
      // The target is of the formula that the place names first.
      ...(first ? { target: 'satisfied' as const } : {}),
      weigh: weighs('final'),
      forms: 'final',
      formsOf: formsOf('final'),
    },
    {
      ...rule,
      id: `${rule.id}-first`,
      name: `初次${rule.name}`,
      formula: `${words}；按第一轮评价`,
      weigh: weighs('first'),
      forms: 'first',
      formsOf: formsOf('first'),
    },
  ];
}

/** 回头看满意率 by a formula of forms (domain.md §1 rows 48, 55). */
function lookBackRate(formula: Formula): RateRule {
  const { weighs, besideWords: _allReturned, ...rule } = FORMULAS[formula];
  return {
    ...rule,
    id: `${rule.id}-look-back`,
    name: `回头看${rule.name}`,
    formula: `${rule.formula}；按代表对回头看结果的评价，与办理时的评价分开计算`,
    weigh: weighs('lookBack'),
    forms: 'lookBack',
    formsOf: formsOf('lookBack'),
  };
}

/** 满意率 by the formulas that the profile names (domain.md §4.6), and 回头看满意率 apart from them. */
export function satisfactionRates(profile: Profile): RateRule[] {
  const named = profile.rates.satisfaction;
  const ofForms = named.filter((formula) => FORMULAS[formula].unit === '份');
  const pairs = named.flatMap((formula, index) => pair(formula, index === 0, profile));
  return [...pairs, ...ofForms.map(lookBackRate)];
}
