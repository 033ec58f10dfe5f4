import { answered } from './checks/answered.ts';
import { classFits } from './checks/classFits.ts';
import { coOpinions } from './checks/coOpinions.ts';
import { copied } from './checks/copied.ts';
import { dates } from './checks/dates.ts';
import { documentNumbers } from './checks/documentNumbers.ts';
import { emptyPhrases } from './checks/emptyPhrases.ts';
import { figures } from './checks/figures.ts';
import { kindWord } from './checks/kindWord.ts';
import { money } from './checks/money.ts';
import { percentages } from './checks/percentages.ts';
import { placeholders } from './checks/placeholders.ts';
import { places } from './checks/places.ts';
import { promised } from './checks/promised.ts';
import { sums } from './checks/sums.ts';
import { type Finding, numbered } from './finding.ts';
import type { Check, Paper } from './paper.ts';

/** In the order of the four accuracies. */
const CHECKS: readonly Check[] = [
  answered,
  copied,
  places,
  kindWord,
  figures,
  sums,
  percentages,
  dates,
  coOpinions,
  documentNumbers,
  placeholders,
  money,
  classFits,
  promised,
  emptyPhrases,
];

/**
 * 四个准确把握 as far as a machine can judge (domain.md §1 row 18, §4.1): pure, the same text gives the
 * same findings with the same ids.
 */
export function machineReview(paper: Paper): Finding[] {
  return numbered(CHECKS.flatMap((check) => check(paper)));
}
