import type { Feedback, NewCorrection } from '../inspection.ts';

/** 督查情况反馈: progress and effect told to the deputies (row 44). */
export interface InspectionFedBack {
  type: 'inspection.fed-back';
  data: Omit<Feedback, 'by'>;
}

/** 整改要求 from outside of the route: a look-back found that an item was not really done. */
export interface CorrectionsOrdered {
  type: 'corrections.ordered';
  data: { from: string; corrections: NewCorrection[]; on: string };
}

/** 整改报告 of one such correction. */
export interface CorrectionReported {
  type: 'correction.reported';
  data: { correctionId: string; report: string; on: string };
}

/** 办后督查 beside its two steps. */
export type InspectionEvent = InspectionFedBack | CorrectionsOrdered | CorrectionReported;

export const INSPECTION_EVENT_NAMES: Record<InspectionEvent['type'], string> = {
  'inspection.fed-back': '督查反馈',
  'corrections.ordered': '整改要求',
  'correction.reported': '整改报告',
};
