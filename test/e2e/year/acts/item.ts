import type { Item, Task } from '../../support/types.ts';
import { fateOf } from '../cast.ts';
import { patienceOf } from '../temper.ts';
import { daysSince, look, type Year } from '../year.ts';
import { fromOutside } from './intake.ts';
import { settlePromises } from './promises.ts';
import { publish } from './publish.ts';
import { rate } from './ratings.ts';
import { doTask } from './task.ts';
import { unitsAnswer } from './units.ts';
import { answerUrges, urgeRed } from './urges.ts';

function isReady(year: Year, { itemId, item }: Item, task: Task): boolean {
  if (task.blockedBy.some(({ code }) => code === 'RETURN_PENDING')) return false;
  const { slow } = fateOf(itemId, item.part);
  const late = (task.round === 1 && slow?.[task.step]) || 0;
  const waited = daysSince(year, `${itemId} ${task.taskId}`);
  return waited >= patienceOf({ itemId, ...task }) + late;
}

/** Nothing is to be expected of it today. */
export function rests(item: Item | undefined): boolean {
  if (item?.concluded === undefined || item.openTasks.length > 0) return false;
  return !item.deadlines.some(({ kind, open }) => kind === 'publish' && open);
}

/** What the people do for one item on one day: at most one step of each of its courses. */
export async function actOn(year: Year, itemId: string): Promise<void> {
  let item = await look(year, itemId);
  const changed = await fromOutside(year, item);
  if (changed === 'over') return;
  if (changed) item = await look(year, itemId);
  await answerUrges(year, item);
  await urgeRed(year, item);
  await unitsAnswer(year, item);
  await publish(year, item);
  await settlePromises(year, item);
  for (const task of item.openTasks) {
    if (task.desk.role === 'public') await rate(year, item, task);
    else if (isReady(year, item, task)) await doTask(year, item, task.step);
  }
}
