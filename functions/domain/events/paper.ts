import type { Paper, PaperFile } from '../paper.ts';

/** 收入材料: uploaded, inspected and kept as the first version of a paper. */
export interface PaperKept {
  type: 'paper.kept';
  data: PaperFile & Pick<Paper, 'paperId' | 'tag' | 'title' | 'personal'> & { note?: string };
}

/** 材料新版本: the former versions stay. */
export interface PaperRevised {
  type: 'paper.revised';
  data: PaperFile & { paperId: string; note?: string };
}

/** 移除材料: marked, with the reason; the file itself stays. */
export interface PaperRemoved {
  type: 'paper.removed';
  data: { paperId: string; reason: string; on: string };
}

/** What happens to the papers of one item. */
export type PaperEvent = PaperKept | PaperRevised | PaperRemoved;

export const PAPER_EVENT_NAMES: Record<PaperEvent['type'], string> = {
  'paper.kept': '收入材料',
  'paper.revised': '材料新版本',
  'paper.removed': '移除材料',
};

/** The stream of an item's papers, `papers#npc-2026-012`: the item itself stays small. */
export const PAPERS_PREFIX = 'papers#';
