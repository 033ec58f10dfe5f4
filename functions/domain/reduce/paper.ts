import type { PaperEvent, PaperKept, PaperRevised, StoredEvent } from '../events.ts';
import type { ItemPapers, Paper, PaperVersion } from '../paper.ts';

const NOTHING: ItemPapers = { version: 0, hash: '', papers: [] };

function versionOf({ data, at, by }: StoredEvent<PaperKept | PaperRevised>, n: number) {
  const { fileName, kind, sha256, size, note } = data;
  return { n, fileName, kind, sha256, size, ...(note ? { note } : {}), at, by };
}

function papersAfter(papers: Paper[], event: StoredEvent<PaperEvent>): Paper[] {
  if (event.type === 'paper.kept') {
    const { paperId, tag, title, personal } = event.data;
    return [...papers, { paperId, tag, title, personal, versions: [versionOf(event, 1)] }];
  }
  return papers.map((paper) => {
    if (paper.paperId !== event.data.paperId) return paper;
    if (event.type === 'paper.removed') {
      const { reason, on } = event.data;
      return { ...paper, removed: { reason, on, by: event.by.name } };
    }
    const next: PaperVersion = versionOf(event, paper.versions.length + 1);
    return { ...paper, versions: [...paper.versions, next] };
  });
}

/** Folds what was done with the papers of an item; before anything was, there are none. */
export const reducePapers = (events: readonly StoredEvent<PaperEvent>[]): ItemPapers =>
  events.reduce<ItemPapers>(
    ({ papers }, event) => ({
      papers: papersAfter(papers, event),
      version: event.version,
      hash: event.hash,
    }),
    NOTHING,
  );
