import {
  type DailyPart,
  type DigestReminder,
  type DigestTask,
  MOST_ROWS,
  type Reminded,
  type Since,
  TASK_GROUPS,
  type TaskGroup,
} from '../../digest.ts';
import { labelOf, type Named } from '../../itemLabel.ts';
import type { CommonRules } from '../../rules.ts';
import { type Rated, ratingsPart } from './rated.ts';

/** A task as the desk shows it (GET /v1/tasks). */
export interface DeskTask {
  taskId: string;
  stepName: string;
  openedAt: string;
  due: string;
  warn: string;
  item: Omit<Named, 'session'> & {
    itemId: string;
    session: string;
    recess?: true;
    title: string;
    keyItem: boolean;
    suspendedSince?: string;
  };
}

/** Something that this person is reminded of without having it on his desk. */
export interface Reminding extends Named {
  itemId: string;
  title: string;
  keyItem: boolean;
  about: Reminded;
  what: string;
  due: string;
  remindOn: string;
}

/** What a list is made from. */
export interface Desk {
  tasks: readonly DeskTask[];
  /** The desk holds more than was handed in. */
  andMore: boolean;
  reminders: readonly Reminding[];
  /** Ratings that came since the list before. */
  ratings: readonly Rated[];
}

/** The mails in whose place the list reminds. */
const TEMPLATES = { promise: 'promise-due', 'plan-step': 'plan-step-due', advice: 'advice-due' };

/** Where a task stands on a day; while the clock of its item stands still nothing is late. */
function standing(
  { due, warn, item }: DeskTask,
  day: string,
  { profile, calendar }: CommonRules,
): 'overdue' | 'due' | 'other' {
  if (item.suspendedSince && day >= item.suspendedSince) return 'other';
  if (due < day) return 'overdue';
  const near = calendar.addWorkingDays(day, profile.digests.daily.dueWithin);
  return day >= warn || due <= near ? 'due' : 'other';
}

/** Opened since the list before; where only its day is known, on that day or later. */
function isFresh({ openedAt }: DeskTask, since: Since | undefined): boolean {
  if (!since) return true;
  return openedAt.length === since.on.length ? openedAt >= since.on : openedAt > since.at;
}

function rowOf(task: DeskTask, group: TaskGroup, fresh: boolean, rules: CommonRules): DigestTask {
  const { taskId, stepName, due, item } = task;
  const { itemId, session: name, recess, title, keyItem } = item;
  return {
    itemId,
    label: labelOf({ ...item, session: { name, ...(recess ? { recess } : {}) } }, rules.profile),
    title,
    ...(keyItem ? { keyItem } : {}),
    taskId,
    stepName,
    due,
    group,
    ...(fresh ? { fresh } : {}),
  };
}

/** What fell due, or was to be warned of, since the list before. */
function remindersOf(
  all: readonly Reminding[],
  since: Since | undefined,
  { profile, today }: CommonRules,
): DigestReminder[] {
  const told = new Set<string>(profile.digests.daily.templates);
  const now = (day: string) => day <= today && (!since || day > since.on);
  return all
    .filter(({ about, due, remindOn }) => told.has(TEMPLATES[about]) && (now(remindOn) || now(due)))
    .slice(0, MOST_ROWS)
    .map((one) => {
      const { itemId, title, keyItem, about, what, due } = one;
      const label = labelOf(one, profile);
      return { itemId, label, title, ...(keyItem ? { keyItem } : {}), about, what, due };
    });
}

/**
 * 每日待办清单 of one desk. Undefined where the place has none, where the desk is empty, and where nothing is
 * new, due today, or nearer to its date than on the list before; `whole`: what has not changed is listed too.
 */
export function dailyPart(
  desk: Desk,
  since: Since | undefined,
  whole: boolean,
  rules: CommonRules,
): DailyPart | undefined {
  const { profile, today } = rules;
  const { templates } = profile.digests.daily;
  if (templates.length === 0) return undefined;
  let changed = whole;
  const rows = desk.tasks.map((task) => {
    const now = standing(task, today, rules);
    const fresh = isFresh(task, since);
    const moved = since !== undefined && standing(task, since.on, rules) !== now;
    if (fresh || moved || (task.due === today && now === 'due')) changed = true;
    return rowOf(task, now === 'other' && fresh ? 'new' : now, fresh, rules);
  });
  const reminders = remindersOf(desk.reminders, since, rules);
  const rated = templates.includes('rating-told') ? desk.ratings : [];
  if (reminders.length + rated.length === 0 && !(changed && rows.length > 0)) return undefined;
  const tasks = TASK_GROUPS.flatMap((group) => rows.filter((row) => row.group === group));
  const count = (group: TaskGroup) => rows.filter((row) => row.group === group).length;
  return {
    counts: {
      overdue: count('overdue'),
      due: count('due'),
      new: count('new'),
      other: count('other'),
    },
    tasks: tasks.slice(0, MOST_ROWS),
    more: Math.max(0, tasks.length - MOST_ROWS),
    ...(desk.andMore ? { andMore: true as const } : {}),
    reminders,
    ...ratingsPart(rated, rules),
  };
}
