import type { ItemKind, Part } from '../../domain/item.ts';

/** 建议、议案转建议、提案, in the order of the columns. */
export const KINDS: readonly ItemKind[] = ['suggestion', 'motion', 'proposal'];

/** 主办、独办、分办、协办, in the order of the columns. */
export const PARTS: readonly Part[] = ['lead', 'sole', 'split', 'co'];
