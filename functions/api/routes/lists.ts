import { forbidden, invalid } from '../../domain/errors.ts';
import { type Actor, seesAll } from '../../domain/roles.ts';
import { desksOf } from '../../domain/steps/desk.ts';
import type { ListName } from '../../store/views/keys.ts';
import { listItems, listTasks } from '../../store/views/lists.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { route } from '../http/route.ts';
import { presentSummary, presentTaskRow } from '../present/summary.ts';
import type { ItemsQuery } from '../schemas/queries.ts';

const PAGE = 20;

/** Which list is asked for; those who do not see all are kept to their own. */
function listOf(query: ItemsQuery, actor: Actor, today: string): { name: ListName; value: string } {
  const asked = (
    ['stage', 'section', 'handler', 'sponsor', 'year', 'rolling', 'annualPlan', 'request'] as const
  ).filter((name) => query[name]);
  if (asked.length > 1) {
    throw invalid(
      'ONE_FILTER',
      '阶段、科室、承办人、包案领导、年度、滚动、年度工作重点、请示请只选一项。',
      asked[1],
    );
  }
  const name = asked[0];
  if (seesAll(actor)) return name ? { name, value: String(query[name]) } : thisYear(today);
  if (name === 'section' && actor.section && query.section === actor.section) {
    return { name, value: actor.section };
  }
  if (name === 'handler' && query.handler === actor.id) return { name, value: actor.id };
  if (name) throw forbidden('您只能查看本科室和本人承办的件。');
  if (actor.roles.includes('section-head') && actor.section) {
    return { name: 'section', value: actor.section };
  }
  return { name: 'handler', value: actor.id };
}

const thisYear = (today: string) => ({ name: 'year' as const, value: today.slice(0, 4) });

/** 清单：按阶段、科室、承办人、年度，或到期日. */
export const getItems = route({
  method: 'GET',
  path: '/v1/items',
  operationId: 'listItems',
  summary: '清单：按阶段、科室、承办人、包案领导或年度，未办结的在前、先到期的在前',
  description:
    'sponsor 是领导包案清单（主要负责人包案的，分管领导名下也列）。rolling=yes 是滚动办理的件，annualPlan=yes 是列入年度工作重点的件，request=open 是请示尚未答复的件。due 只看在该日及以前到期、尚未办结的件。sort=-due 顺序相反：办结的在前、后到期的在前。',
  query: async () => (await import('../schemas/queries.ts')).itemsQuery,
  response: async () => (await import('../schemas/views.ts')).itemList,
  status: 200,
  handle: async ({ store, actor, rules, query }) => {
    const page = await listItems(store, listOf(query, actor, rules.today), {
      limit: query.limit ?? PAGE,
      after: fromCursor(query.cursor),
      dueBy: query.due,
      backwards: query.sort === '-due',
    });
    const items = page.rows.map((row) => presentSummary(row, rules.today));
    return { status: 200, body: { items, ...toCursor(page.next) } };
  },
});

/** 我的待办. */
export const getTasks = route({
  method: 'GET',
  path: '/v1/tasks',
  operationId: 'listMyTasks',
  summary: '我的待办，先到期的在前',
  query: async () => (await import('../schemas/queries.ts')).tasksQuery,
  response: async () => (await import('../schemas/views.ts')).taskList,
  status: 200,
  handle: async ({ store, actor, rules, query }) => {
    const page = await listTasks(store, desksOf(actor), {
      limit: query.limit ?? PAGE,
      after: fromCursor(query.cursor),
    });
    const tasks = page.rows.map((row) => presentTaskRow(row, rules.today));
    return { status: 200, body: { tasks, ...toCursor(page.next) } };
  },
});
