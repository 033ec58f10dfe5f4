import type { TierConsequences } from '../tier.ts';

/** 重新分类: another tier, with its reason and what follows from it (row 39). */
export interface ItemReclassified {
  type: 'item.reclassified';
  data: { from: string; to: string; reason: string; consequences: TierConsequences };
}

export const TIER_EVENT_NAMES: Record<ItemReclassified['type'], string> = {
  'item.reclassified': '重新分类',
};
