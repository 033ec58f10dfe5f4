import type { Route } from '../http/route.ts';
import { getItem, getTimeline } from './getItem.ts';
import { getItems, getTasks } from './lists.ts';

/**
 * What people look at all day: loaded with the function; all that decides is loaded when it is first asked
 * for. What is imported here must not import zod: test/build/bundles.test.ts.
 */
export const DAILY_ROUTES: readonly Route[] = [getItems, getItem, getTimeline, getTasks];
