import type { ItemReclassified } from '../events.ts';
import type { ItemState } from '../state.ts';
import type { TierConsequences } from '../tier.ts';
import type { Reducers } from './reducer.ts';
import { ledByDirector } from './sponsor.ts';

/** What a tier changes in an item; records of before tiers had consequences change nothing else. */
export function inTier(
  state: ItemState,
  tier: string,
  consequences: TierConsequences | undefined,
): Partial<ItemState> {
  if (!consequences) return { tier };
  const { rolling } = state;
  const { sponsor, annualPlan, stepPlan, rolling: rolls, on } = consequences;
  return {
    tier,
    tiering: { annualPlan, rolling: rolls, stepPlan },
    ...(rolls && !rolling
      ? { rolling: { since: Number(on.slice(0, 4)), years: [], terms: [] } }
      : {}),
    ...ledByDirector(state, sponsor),
  };
}

/** An item rolls no more where only its tier said so. */
function withoutTierRolling(state: ItemState): ItemState {
  const { rolling, ...rest } = state;
  return !rolling || rolling.years.length > 0 ? state : rest;
}

export const TIER_REDUCERS: Reducers<ItemReclassified['type']> = {
  'item.reclassified': (state, { data, by }) => {
    const { from, to, reason, consequences } = data;
    const change = { from, to, reason, on: consequences.on, by: by.name };
    const before = consequences.rolling ? state : withoutTierRolling(state);
    return {
      ...before,
      ...inTier(before, to, consequences),
      reclassified: [...(state.reclassified ?? []), change],
    };
  },
};
