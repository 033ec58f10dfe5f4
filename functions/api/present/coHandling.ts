import { NO_OPINION } from '../../domain/coOpinion.ts';
import type { ItemState } from '../../domain/state.ts';

/** 协办意见 as it stands, each sending with its 文号 and date, and who asked for it again. */
export function presentCoOpinion({ item, coOpinion }: ItemState) {
  if (item.part !== 'co') return undefined;
  return { leadUnit: item.leadUnit, ...(coOpinion ?? NO_OPINION) };
}
