import { addDays } from '../domain/calendar/civilDate.ts';
import { compileDigest, weeklyScopes } from '../domain/decide/digests/compile.ts';
import type { Reminding } from '../domain/decide/digests/daily.ts';
import type { Rated } from '../domain/decide/digests/rated.ts';
import { weeklyDay, weeklyFold } from '../domain/decide/digests/weekly.ts';
import type { WeeklyPart } from '../domain/digest.ts';
import type { DigestCompiled } from '../domain/events.ts';
import type { Actor, Person } from '../domain/roles.ts';
import type { Rules } from '../domain/rules.ts';
import { desksOf } from '../domain/steps/desk.ts';
import type { Stage } from '../domain/steps/ids.ts';
import type { Store } from './store.ts';
import type { DigestRow } from './streams/digests.ts';
import type { ItemSummary } from './views/itemRows.ts';
import { ratedKey, remindersKey } from './views/keys.ts';
import { listItems, listTasks } from './views/lists.ts';
import { type Page, pageBetween } from './views/pageBetween.ts';
import { listDigests } from './views/records.ts';

/** So much of a desk is looked at, the earliest due first: more than anybody reads in a morning. */
const MOST_TASKS = 200;
const PAGE = 200;
/** As many lists back as there can be in a week. */
const A_WEEK = 7;
/** So many ratings a list counts, and for so many days back where there was no list before. */
const MOST_RATINGS = 500;
const A_MONTH = 31;

/** Stages of items that are not over. */
const OPEN_STAGES: readonly Stage[] = [
  'registered',
  'proposing',
  'dividing',
  'investigating',
  'handling',
  'reviewing',
  'delivering',
  'consulting',
  'inspecting',
];

/** The open items of a list, page by page. */
async function* openOf(
  store: Store,
  name: 'section' | 'sponsor' | 'stage',
  value: string,
): AsyncGenerator<ItemSummary> {
  let after: string | undefined;
  do {
    const options = { limit: PAGE, dueBy: '9999', ...(after ? { after } : {}) };
    const page: Page<ItemSummary> = await listItems(store, { name, value }, options);
    yield* page.rows;
    after = page.next;
  } while (after);
}

/** One weekly list. The bureau's is read from the lists by stage; no scan. */
async function weeklyPart(
  store: Store,
  scope: Pick<WeeklyPart, 'of' | 'section'>,
  person: string,
  rules: Rules,
): Promise<WeeklyPart> {
  const fold = weeklyFold(scope, rules);
  const lists: ['section' | 'sponsor' | 'stage', string][] =
    scope.of === 'bureau'
      ? OPEN_STAGES.map((stage) => ['stage', stage])
      : [scope.of === 'section' ? ['section', scope.section ?? ''] : ['sponsor', person]];
  for (const [name, value] of lists) {
    for await (const item of openOf(store, name, value)) fold.add(item);
  }
  return fold.part();
}

/** What of the reminders of a person may be due: those next to fall due. */
async function remindersOf(store: Store, person: string): Promise<Reminding[]> {
  const { rows } = await pageBetween(store, remindersKey(person), {
    ...{ first: '!', until: '~', limit: MOST_TASKS },
  });
  return rows.map((row) => row.reminder as Reminding);
}

/** 收到的评价 that no list has said yet: each waits for the first list after its day. */
async function ratingsOf(
  store: Store,
  person: string,
  last: Pick<DigestRow, 'on'> | undefined,
  today: string,
): Promise<Rated[]> {
  const first = last ? addDays(last.on, 1) : addDays(today, -A_MONTH);
  const until = `${today}~`;
  const part = { first, until, limit: MOST_RATINGS };
  const { rows } = await pageBetween(store, ratedKey(person), part);
  return rows.map((row) => row.rated as Rated);
}

/** Whether it is the weekly day for this person, who has not had the weekly list yet. */
const isWeekly = (due: boolean, past: readonly DigestRow[], rules: Rules) =>
  due && !past.some(({ on, weekly }) => weekly.length > 0 && on >= weeklyDay(rules));

/**
 * The 清单 of a person as it would be sent now, from the very queries that show him his desk and his lists;
 * undefined where there is nothing to tell, or where he has had today's.
 * `weeklyDue`: whether the weekly lists are to go out (`isWeeklyDue`).
 */
export async function gatherDigest(
  store: Store,
  person: Person | Actor,
  now: string,
  weeklyDue: boolean,
  rules: Rules,
): Promise<DigestCompiled | undefined> {
  const { rows: past } = await listDigests(store, person.id, { limit: A_WEEK });
  const [last] = past;
  if (last?.on === rules.today) return undefined;
  const [desk, reminders, ratings] = await Promise.all([
    listTasks(store, desksOf(person), { limit: MOST_TASKS }),
    remindersOf(store, person.id),
    ratingsOf(store, person.id, last, rules.today),
  ]);
  const scopes = weeklyDue ? weeklyScopes(person, rules) : [];
  const found = { tasks: desk.rows, andMore: desk.next !== undefined, reminders, ratings };
  if (found.tasks.length + reminders.length + ratings.length + scopes.length === 0) {
    return undefined;
  }
  const weekly = isWeekly(weeklyDue, past, rules)
    ? await Promise.all(scopes.map((scope) => weeklyPart(store, scope, person.id, rules)))
    : undefined;
  const since = last && { on: last.on, at: last.seen };
  return compileDigest(person.id, found, weekly, since, now, rules);
}
