import type { Route } from '../http/route.ts';
import { redoCoOpinion } from './coHandling.ts';
import { completeTask } from './completeTask.ts';
import { getDirectory, getMe, putDirectory } from './directory.ts';
import { getItem, getTimeline } from './getItem.ts';
import { INTAKE_ROUTES } from './intake.ts';
import { getItems, getTasks } from './lists.ts';
import { PROMISE_ROUTES } from './promises.ts';
import { addContact, addProgress } from './records.ts';
import { registerItem } from './registerItem.ts';

/** Every endpoint of the signed-in API that is served by the `api` function. */
export const ROUTES: readonly Route[] = [
  registerItem,
  getItems,
  getItem,
  getTimeline,
  getTasks,
  completeTask,
  addContact,
  addProgress,
  redoCoOpinion,
  ...PROMISE_ROUTES,
  ...INTAKE_ROUTES,
  getMe,
  getDirectory,
  putDirectory,
];
