import type { ItemKind } from './item.ts';
import type { Profile } from './profile/profile.ts';

/** 答复函 or 协办意见函: each has a 文号 series of its own. */
export type NumberedPaper = 'reply' | 'co';

/** A 文号 series: one paper and kind in one year. */
export interface SeriesRef {
  paper: NumberedPaper;
  kind: ItemKind;
  year: number;
}

/** Old numbers that the series left out: those of papers issued before the system. */
export interface OldNumbers {
  /** Both included. */
  from: number;
  to: number;
  reason: string;
}

/** The acts of the office on one series. */
export interface NumberSeries {
  version: number;
  hash: string;
  old: OldNumbers[];
}

const COUNTER: Record<NumberedPaper, string> = { reply: 'document', co: 'document-co' };

/** The counter of a series; also the id of its stream. */
export function seriesId({ paper, kind, year }: SeriesRef): string {
  return `${COUNTER[paper]}#${kind}#${year}`;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Year and number of a 文号, if it is of the place's own series for this kind of item. */
export function numberIn(
  profile: Profile,
  { paper, kind }: Pick<SeriesRef, 'paper' | 'kind'>,
  documentNumber: string,
): { year: number; n: number } | undefined {
  const { replyNumber, coNumber } = profile.kinds[kind];
  const pattern = escaped(paper === 'reply' ? replyNumber : coNumber)
    .replace('\\{year\\}', '(?<year>\\d{4})')
    .replace('\\{n\\}', '0*(?<n>\\d+)');
  const { year, n } = new RegExp(`^${pattern}$`).exec(documentNumber)?.groups ?? {};
  return year && n ? { year: Number(year), n: Number(n) } : undefined;
}
