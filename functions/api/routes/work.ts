import type { Route } from '../http/route.ts';
import { DIVISION_ROUTES } from './division.ts';
import { DOCUMENT_ROUTES } from './documents.ts';
import { MEETING_ROUTES } from './meetings.ts';

/** How the bureau organizes the work as a whole. */
export const WORK_ROUTES: readonly Route[] = [
  ...DIVISION_ROUTES,
  ...DOCUMENT_ROUTES,
  ...MEETING_ROUTES,
];
