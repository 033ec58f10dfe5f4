import type { Feedback } from '../inspection.ts';

/** 督查情况反馈: progress and effect told to the deputies (row 44). */
export interface InspectionFedBack {
  type: 'inspection.fed-back';
  data: Omit<Feedback, 'by'>;
}

/** 整改报告 of a correction that a look-back asked for. */
export interface CorrectionReported {
  type: 'correction.reported';
  data: { correctionId: string; report: string; on: string };
}

/** 办后督查 beside its two steps. */
export type InspectionEvent = InspectionFedBack | CorrectionReported;

export const INSPECTION_EVENT_NAMES: Record<InspectionEvent['type'], string> = {
  'inspection.fed-back': '督查反馈',
  'correction.reported': '整改报告',
};
