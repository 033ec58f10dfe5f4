import { paperOf } from './coUnits.ts';
import { type Circumstances, handIn } from './handIn.ts';
import { meetingBefore, meetingDuring, meetingReply } from './meetings.ts';
import type { People } from './people.ts';
import { letterOf, type Profile } from './profile.ts';
import type { Item, Person, Task } from './types.ts';

/** What happens next to an item: a meeting is recorded, a task is ended, a co-unit or the deputies answer. */
export type Move =
  | { kind: 'meeting'; by: Person; what: string; body: object; path?: 'task-force' }
  | { kind: 'task'; by: Person; task: Task; outcome: string; data: object }
  | { kind: 'opinion'; by: Person; unit: string; body: object }
  | { kind: 'rating'; task: Task };

/** How a walk differs from the straight one. */
export interface Wishes {
  /** Class letter of the reply; that of what is solved without. */
  letter?: (item: Item) => string;
  /** The reason for which a review step sends the item back. */
  sendBack?: (task: Task, item: Item) => string | undefined;
  /** How the collecting body decides after a second 不满意; 采纳说明 without. */
  decide?: (item: Item) => 'again' | 'accept';
  /** Which of those at the desk does it; the first without. */
  who?: (task: Task, people: readonly Person[]) => Person | undefined;
  /** Which of the open tasks is done first. */
  first?: string;
}

type Stage = 'before' | 'during' | 'reply';

/** The meeting that must be on record before a step can end. */
const MEETINGS: Record<string, { stage: Stage; what: string }> = {
  investigate: { stage: 'before', what: '登记办前沟通' },
  check: { stage: 'during', what: '登记办中沟通' },
  deliver: { stage: 'reply', what: '登记面复' },
};

const BODIES = { before: meetingBefore, during: meetingDuring, reply: meetingReply };

function meetingFor(item: Item, task: Task, today: string, people: People): Move | undefined {
  const needed = MEETINGS[task.step];
  const { division, proposal } = item;
  if (!needed || !division || !proposal) return undefined;
  const { stage, what } = needed;
  const met = [...item.contacts, ...item.declines];
  if (met.some((known) => known.stage === stage && known.round === item.round)) return undefined;
  const present = stage === 'during' ? [division.handler] : [proposal.sponsor, division.handler];
  const body = BODIES[stage](item, { today, present });
  return { kind: 'meeting', by: people.byId(division.handler), what, body };
}

/** 重点督办 is investigated by a 工作专班 where the place wants one. */
function forceFor(
  item: Item,
  task: Task,
  { people, today, profile }: Pick<Circumstances, 'people' | 'today'> & { profile: Profile },
): Move | undefined {
  const { division, proposal } = item;
  if (task.step !== 'investigate' || !division || !proposal) return undefined;
  if (!profile.keyItems.taskForce || !item.keyItem || item.taskForce) return undefined;
  const members = [division.handler, people.headOf(division.section).id];
  const [by] = people.at({ role: 'office' });
  const body = { head: proposal.sponsor, members, on: today };
  return by && { kind: 'meeting', by, what: '成立工作专班', body, path: 'task-force' };
}

/** The next co-unit that has to be heard before the reply is drafted. */
function unitFor(item: Item, task: Task, today: string, people: People): Move | undefined {
  if (task.step !== 'draft') return undefined;
  const silent = item.coUnits.find(({ askings, opinions }) => {
    const asking = askings.at(-1);
    return asking && !opinions.some((one) => one.asking === asking.n);
  });
  const by = people.at({ role: 'office' })[0];
  if (!silent || !by) return undefined;
  return { kind: 'opinion', by, unit: silent.unit, body: paperOf(item, silent.unit, today) };
}

/** What the people would do next; undefined while the route itself is at work or at its end. */
export function nextMove(
  item: Item,
  { people, today, profile }: Omit<Circumstances, 'letter'> & { profile: Profile },
  { letter, sendBack, decide, who, first }: Wishes = {},
): Move | undefined {
  const task = item.openTasks.find(({ step }) => step === first) ?? item.openTasks[0];
  if (!task) return undefined;
  if (task.desk.role === 'public') return { kind: 'rating', task };
  const force = forceFor(item, task, { people, today, profile });
  if (force) return force;
  const meeting = meetingFor(item, task, today, people);
  if (meeting) return meeting;
  const opinion = unitFor(item, task, today, people);
  if (opinion) return opinion;
  const desk = people.at(task.desk);
  const by = who?.(task, desk) ?? desk[0];
  if (!by) throw new Error(`“${task.stepName}”的案头没有人：${JSON.stringify(task.desk)}`);
  const reason = sendBack?.(task, item);
  if (reason !== undefined) {
    return { kind: 'task', by, task, outcome: 'return', data: { opinion: reason } };
  }
  const chosen = letter?.(item) ?? letterOf(profile, 'solved');
  const data = handIn(task.step, item, { people, today, profile, letter: chosen });
  const outcome = task.step === 'decide' ? (decide?.(item) ?? 'accept') : 'done';
  return { kind: 'task', by, task, outcome, data };
}
