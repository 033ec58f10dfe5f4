import type { ReportKind } from '../source.ts';
import { progressRound } from './progressRound.ts';
import { term } from './term.ts';
import { yearEnd } from './yearEnd.ts';
import { yearSummary } from './yearSummary.ts';

/** Every report that can be had, in the order in which they are offered. */
export const REPORTS: readonly ReportKind[] = [yearEnd, yearSummary, progressRound, term];
