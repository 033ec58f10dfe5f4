import { DOCUMENT_KINDS } from '../../domain/document.ts';
import { type NumberedPaper, seriesId } from '../../domain/numberSeries.ts';
import type { Profile } from '../../domain/profile/profile.ts';

/** Counters of which there is one a year. */
const YEARLY = [
  ...['group-contact', 'hand-over', 'lesson', 'lookback', 'meeting', 'party-group'],
  ...['party-minutes', 'progress-round', 'reform-draft', 'urge'],
];
const PAPERS: readonly NumberedPaper[] = ['reply', 'co'];
const ITEM_KINDS = ['suggestion', 'motion', 'proposal'] as const;

/** Years of which numbers may still be given out, back from this one. */
const YEARS = 3;

/** Every counter that numbers may be taken from in this year and those before it. A test holds the list to the code. */
export function counterNames(profile: Profile, today: string): string[] {
  const thisYear = Number(today.slice(0, 4));
  return Array.from({ length: YEARS }, (_, back) => thisYear - back).flatMap((year) => [
    ...YEARLY.map((name) => `${name}#${year}`),
    ...PAPERS.flatMap((paper) => ITEM_KINDS.map((kind) => seriesId({ paper, kind, year }))),
    ...DOCUMENT_KINDS.map((kind) => `paper#${kind}#${year}`),
    ...profile.research.methods.map(({ id }) => `activity#${year}#${id}`),
  ]);
}
