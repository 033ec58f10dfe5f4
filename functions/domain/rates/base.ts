import type { ItemFacts } from './facts.ts';
import type { Basis } from './rate.ts';

/** 主办、独办、分办 items that were not given back or withdrawn: the base of every rate (M of §4.6). */
export const isMain = ({ part, left }: ItemFacts) => part !== 'co' && !left;

/** 协办 items that were not given back or withdrawn. */
export const isCo = ({ part, left }: ItemFacts) => part === 'co' && !left;

/** 到期: the deadline is over, or the answer is out before it. */
export const isDue = ({ replied, due }: ItemFacts, { today }: Basis) => replied || due < today;
