import type { SentCopies } from '../dispatched.ts';

/** 回执 of a delivery, come back later (domain.md §1 row 17). */
export interface DeliveryReceipted {
  type: 'delivery.receipted';
  data: {
    submitterId: string;
    round: number;
    /** Side course of a second reply. */
    side?: string;
    receivedBy: string;
    /** Civil date */
    on: string;
  };
}

/** 抄送: copies of the reply sent to offices (domain.md §3.5). */
export interface CopiesSent {
  type: 'copies.sent';
  data: Omit<SentCopies, 'by'>;
}

/** 录入履职平台: the reply was entered in the congress platform (山东 20). */
export interface PlatformEntered {
  type: 'platform.entered';
  data: { round: number; on: string; reference?: string };
}

/** What follows the delivery of a reply. */
export type DispatchEvent = DeliveryReceipted | CopiesSent | PlatformEntered;

export const DISPATCH_EVENT_NAMES: Record<DispatchEvent['type'], string> = {
  'delivery.receipted': '送达回执',
  'copies.sent': '抄送',
  'platform.entered': '录入履职平台',
};
