import type { Rating } from './events/rating.ts';

/** A scan kept among the papers; `sha256` of its bytes is also where it lies. */
export interface Attachment {
  fileName: string;
  /** Hexadecimal */
  sha256: string;
  /** Bytes */
  size: number;
  type: AttachmentType;
}

export const ATTACHMENT_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;

export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

/** The largest scan: 10 MB. */
export const MOST_BYTES = 10 * 1024 * 1024;

/**
 * 纸质征询意见表 (design.md §5; domain.md §4.5, §7 row 12): entered by one person of the collecting body,
 * a rating only when another has compared it with the scan.
 */
export interface PaperForm {
  formId: string;
  submitterId: string;
  round: number;
  /** Side course of a second reply. */
  side?: string;
  /** As the deputy wrote it; `on` is the date on the form. */
  words: Pick<Rating, 'attitude' | 'result' | 'reason' | 'comment' | 'on' | 'satisfied'>;
  scan: Attachment;
  enteredBy: { id: string; name: string };
  enteredOn: string;
  /** Last day on which the consultation waits for the second person, civil date */
  confirmBy: string;
  /** superseded: the deputy rated by link meanwhile. */
  status: 'waiting' | 'confirmed' | 'rejected' | 'superseded';
  rejected?: { by: string; reason: string; on: string };
}

export const PAPER_FORM_STATUS_NAMES: Record<PaperForm['status'], string> = {
  waiting: '待核对',
  confirmed: '已核对',
  rejected: '核对不符，退回',
  superseded: '本人已用链接评价，不再采用',
};
