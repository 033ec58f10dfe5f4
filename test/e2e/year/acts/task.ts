import { addMonths } from '../../support/dates.ts';
import { present } from '../../support/difference.ts';
import { Refused } from '../../support/http.ts';
import { type Move, nextMove } from '../../support/moves.ts';
import { letterOf } from '../../support/profile.ts';
import { draftOf } from '../../support/replies.ts';
import { meetAgain } from '../../support/secondReply.ts';
import { sectionOf } from '../../support/sections.ts';
import type { Item, Task } from '../../support/types.ts';
import { fateOf } from '../cast.ts';
import { look, post, type Year } from '../year.ts';

/** 退办 goes another way than the straight one. */
const RETURNING: Record<string, (date: string) => { by: string; outcome: string; data: object }> = {
  'return-sign': () => ({ by: 'director', outcome: 'done', data: { opinion: '同意退办' } }),
  'return-answer': (on) => ({
    by: 'office',
    outcome: 'granted',
    data: { on, document: '政协提案委函〔2026〕3号' },
  }),
};

/** Somebody was quicker: the item is looked at again. */
const OVERTAKEN = new Set(['STALE_VERSION', 'TASK_DONE', 'BUSY', 'TASK_NOT_FOUND']);

/** What the people of this year hand in at a step, where it is not the usual. */
function handedIn(year: Year, item: Item, { task, data }: Move & { kind: 'task' }): object {
  const { world } = year;
  const { promise } = fateOf(item.itemId, item.item.part);
  if (task.step !== 'draft' || !promise) return data;
  return draftOf(item, {
    letter: letterOf(world.profile, 'promise'),
    // The reply promises for two months from this day.
    today: addMonths(promise.due, -2),
    owner: world.people.headOf(sectionOf(item)).id,
    profile: world.profile,
  });
}

function moveFor(year: Year, item: Item, task: Task): Move | undefined {
  const { world, day } = year;
  const { people, profile } = world;
  const returning = RETURNING[task.step]?.(day.date);
  if (returning) {
    return { kind: 'task', task, ...returning, by: people.byId(returning.by) };
  }
  const { letter } = fateOf(item.itemId, item.item.part);
  const what = letter?.(item.round) ?? 'solved';
  return nextMove(
    item,
    { people, profile, today: day.date },
    { letter: () => letterOf(profile, what), first: task.step },
  );
}

/** One move towards the end of a task; true while there is more to do today. */
async function stepOn(year: Year, item: Item, step: string): Promise<boolean> {
  const { world, diary, day } = year;
  const { itemId } = item;
  const task = item.openTasks.find((open) => open.step === step);
  const move = task && moveFor(year, item, task);
  if (!move || move.kind === 'opinion' || move.kind === 'rating') return false;
  if (move.kind === 'meeting') {
    await post(year, move.by.id, `/v1/items/${itemId}/${move.path ?? 'contacts'}`, move.body);
    diary.count(day.date, 'meeting');
    return true;
  }
  if (move.task.step !== step) return false;
  if (step === 'second-deliver') await meetAgain(world, item);
  const { taskId } = move.task;
  const { version } = step === 'second-deliver' ? await look(year, itemId) : item;
  const data = handedIn(year, item, move);
  await world.client.complete(move.by.id, { itemId, taskId, version }, move.outcome, data);
  diary.count(day.date, 'step');
  return false;
}

/** Whoever has the task on the desk does it, with the meeting that belongs to it. */
export async function doTask(year: Year, known: Item, step: string): Promise<void> {
  let item = known;
  for (let tries = 0; tries < 8; tries += 1) {
    try {
      if (!(await stepOn(year, item, step))) return;
    } catch (error) {
      if (!(error instanceof Refused && OVERTAKEN.has(error.problem.code))) throw error;
    }
    item = await look(year, item.itemId);
  }
  present(`${known.itemId} 的${step}做得完`, undefined);
}
