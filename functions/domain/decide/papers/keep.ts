import { blocked, notFound } from '../../errors.ts';
import type { PaperKept, PaperRevised } from '../../events.ts';
import {
  filesOf,
  type ItemPapers,
  type Paper,
  type PaperFile,
  type PaperTag,
} from '../../paper.ts';
import type { Profile } from '../../profile/profile.ts';

/** What is said of a file when it is kept as a paper of its own. */
export interface NewPaper {
  tag: PaperTag;
  title: string;
  /** Where it is not said, 来文原件 are taken to name those who made the item. */
  personal?: boolean | undefined;
  note?: string | undefined;
}

/** @throws Refusal PAPERS_FULL */
export function mustHaveRoom(kept: ItemPapers, { papers: { most } }: Profile): void {
  if (filesOf(kept) < most) return;
  throw blocked(
    'PAPERS_FULL',
    `本件已有${most}份材料（含各版本和已移除的），不能再增加；请合并成一个文件作为新版本收入。`,
  );
}

/** The paper of that number. @throws Refusal PAPER_NOT_FOUND */
export function mustFind({ papers }: ItemPapers, paperId: string): Paper {
  const paper = papers.find((one) => one.paperId === paperId);
  if (!paper) throw notFound('本件没有这份材料，请刷新页面。', 'PAPER_NOT_FOUND');
  return paper;
}

/** The paper of that number, not removed. @throws Refusal PAPER_NOT_FOUND, PAPER_REMOVED */
export function mustStand(kept: ItemPapers, paperId: string): Paper {
  const paper = mustFind(kept, paperId);
  if (!paper.removed) return paper;
  throw blocked('PAPER_REMOVED', `《${paper.title}》已经移除；需要时请作为新的材料重新收入。`);
}

/** The paper as which these very bytes are in hand already. */
export const keptAs = ({ papers }: ItemPapers, sha256: string): Paper | undefined =>
  papers.find((one) => !one.removed && one.versions.some((version) => version.sha256 === sha256));

/**
 * Whether one more file may lie with the item, and these bytes are not in hand as another paper.
 * @throws Refusal PAPER_KNOWN, PAPERS_FULL
 */
export function mustTake(
  kept: ItemPapers,
  sha256: string,
  profile: Profile,
  besides?: string,
): void {
  const known = keptAs(kept, sha256);
  if (known && known.paperId !== besides) {
    throw blocked(
      'PAPER_KNOWN',
      `这个文件已作为《${known.title}》收入本件，不必再传；修改过的文件请作为它的新版本收入。`,
    );
  }
  mustHaveRoom(kept, profile);
}

/** 收入材料. @throws Refusal PAPERS_FULL, PAPER_KNOWN */
export function keepPaper(
  kept: ItemPapers,
  { tag, title, personal = tag === 'received', note }: NewPaper,
  file: PaperFile,
  profile: Profile,
): PaperKept {
  mustTake(kept, file.sha256, profile);
  const paperId = `p${kept.papers.length + 1}`;
  const about = { paperId, tag, title, personal, ...file };
  return { type: 'paper.kept', data: { ...about, ...(note ? { note } : {}) } };
}

/** 材料新版本. @throws Refusal PAPER_NOT_FOUND, PAPER_REMOVED, PAPERS_FULL, PAPER_KNOWN */
export function revisePaper(
  kept: ItemPapers,
  paperId: string,
  note: string | undefined,
  file: PaperFile,
  profile: Profile,
): PaperRevised {
  mustStand(kept, paperId);
  mustTake(kept, file.sha256, profile, paperId);
  return { type: 'paper.revised', data: { paperId, ...file, ...(note ? { note } : {}) } };
}
