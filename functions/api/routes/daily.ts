import type { Route } from '../http/route.ts';
import { completeTask } from './completeTask.ts';
import { getItem, getTimeline } from './getItem.ts';
import { getItems, getTasks } from './lists.ts';

/** What people ask for all day: loaded with the function; the others when they are first asked for. */
export const DAILY_ROUTES: readonly Route[] = [
  getItems,
  getItem,
  getTimeline,
  getTasks,
  completeTask,
];
