/** What a tier brings with it, by the profile when the item was put into it (domain.md §1 row 39). */
export interface TierConsequences {
  /** 列入年度工作重点 */
  annualPlan: boolean;
  /** 滚动办、连续办, from the beginning */
  rolling: boolean;
  /** 须有分步推进计划 */
  stepPlan: boolean;
  /** 主要领导挂帅: the person who leads from now on; absent where nobody has to be raised. */
  sponsor?: string;
  /** Civil date */
  on: string;
}

/** An item put into another tier, with its reason. */
export interface Reclassified {
  from: string;
  to: string;
  reason: string;
  on: string;
  by: string;
}
