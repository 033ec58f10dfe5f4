import type { PublishedRow } from '../../store/views/publicationRows.ts';

/** What the reader looks for. */
export interface Search {
  year: string;
  /** Words that must all stand in title, subject, number or the name of a submitter. */
  words: string;
  kind?: string;
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** Whether a reply is what is looked for. */
export function fits(row: PublishedRow, { words, kind }: Search): boolean {
  if (kind && row.kind !== kind) return false;
  const { title, subject = '', number, kindName, submitters, documentNumber = '' } = row;
  const text = folded([title, subject, number, kindName, documentNumber, ...submitters].join(' '));
  return folded(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
