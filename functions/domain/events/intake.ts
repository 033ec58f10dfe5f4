/** 签收: the office accepted the item (domain.md §3.2). */
export interface ReceiptSigned {
  type: 'receipt.signed';
  data: { on: string; by: string };
}

/** 建议增办单位, asked of the assigning office (domain.md §3.2). */
export interface UnitsSuggested {
  type: 'units.suggested';
  data: { requestId: string; units: string[]; reason: string; on: string };
}

/** What the assigning office answered; units granted are 协办单位 from then on. */
export interface UnitsAnswered {
  type: 'units.answered';
  data: {
    requestId: string;
    answer: 'granted' | 'refused';
    units: string[];
    on: string;
    document?: string;
  };
}

/** 申请退办: opens the side course of the same key; `due` is the last day of the window. */
export interface ReturnRequested {
  type: 'return.requested';
  data: {
    returnId: string;
    reason: string;
    proposedUnit?: string;
    on: string;
    by: string;
    due: string;
  };
}

/** 不准退办, or the leader did not sign: the handling goes on, its clock unchanged. */
export interface ReturnEnded {
  type: 'return.ended';
  data: { returnId: string; how: 'refused' | 'dropped'; on: string };
}

/** What happens to an item at the door. */
export type IntakeEvent =
  | ReceiptSigned
  | UnitsSuggested
  | UnitsAnswered
  | ReturnRequested
  | ReturnEnded;

export const INTAKE_EVENT_NAMES: Record<IntakeEvent['type'], string> = {
  'receipt.signed': '签收',
  'units.suggested': '建议增办单位',
  'units.answered': '增办答复',
  'return.requested': '申请退办',
  'return.ended': '退办未成，继续办理',
};
