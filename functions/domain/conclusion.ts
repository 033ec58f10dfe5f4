/**
 * How an item ends: 办结, 转入跟踪, 退办 to another unit, 撤回 by those who made it, 职能转隶 to a unit whose
 * matter it is now.
 */
export const CONCLUSIONS = ['closed', 'tracking', 'returned', 'withdrawn', 'transferred'] as const;

export type ConclusionKind = (typeof CONCLUSIONS)[number];

/** 书面撤回 of one who made the item. */
export interface WithdrawalLetter {
  submitterId: string;
  /** Civil date of the letter. */
  on: string;
}

/**
 * The lawful exits from 征询 (domain.md §1 row 10, §3.6): the deputies' last words, 归口裁定 after a
 * second 不满意, or nobody returned the form in time.
 */
export const ENDING_NAMES = {
  satisfied: '满意',
  basic: '基本满意',
  decided: '归口裁定',
  unreturned: '未返回',
} as const;

/** How the consultation ended and, where it was not by the deputies' words, who decided. */
export interface Ending {
  how: keyof typeof ENDING_NAMES;
  round: number;
  /** Name of the person of the collecting body, or of the system when the window was over. */
  by?: string;
  /** 采纳说明: by which paper. */
  document?: { title: string; number?: string };
}

/** 交办机关同意, without which nothing goes to another unit. */
export interface Consent {
  by: string;
  /** Civil date */
  on: string;
  document: string;
}

/** How and when an item ended. */
export type Conclusion =
  /** `rolling`: not possible now, tested again every year (domain.md §1 row 55). */
  | { how: 'closed' | 'tracking'; on: string; rolling?: boolean; ending?: Ending }
  /** To which unit the assigning office gave it, and the side course that ended it. */
  | { how: 'returned'; on: string; unit: string; side: string }
  | { how: 'withdrawn'; on: string; letters: WithdrawalLetter[] }
  /** To which unit, by which document of the reform and with whose consent. */
  | {
      how: 'transferred';
      on: string;
      unit: string;
      document: string;
      consent: Consent;
      handOverId: string;
    };

export const CONCLUSION_NAMES: Record<ConclusionKind, string> = {
  closed: '办结',
  tracking: '转入成效跟踪',
  returned: '退办',
  withdrawn: '撤回',
  transferred: '职能转隶',
};

/** Whether the handling was ended from outside its route: what still waited is void. */
export function endsHandling(how: ConclusionKind): how is 'returned' | 'withdrawn' | 'transferred' {
  return how === 'returned' || how === 'withdrawn' || how === 'transferred';
}

/** A conclusion from outside of the route. */
export type OuterConclusion = Exclude<Conclusion, { how: 'closed' | 'tracking' }>;

/** The same of the whole conclusion. */
export function isFromOutside(conclusion: Conclusion): conclusion is OuterConclusion {
  return endsHandling(conclusion.how);
}

/** Whether nothing more is done about an item; one in 成效跟踪 still is. */
export function isOver({ concluded }: { concluded?: Conclusion }): boolean {
  return concluded !== undefined && concluded.how !== 'tracking';
}
