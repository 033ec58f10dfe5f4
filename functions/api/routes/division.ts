import { civilDateOf } from '../../domain/calendar/civilDate.ts';
import { mustHaveRole } from '../../domain/decide/authorize.ts';
import { askSections, giveDivisionOpinion } from '../../domain/decide/divisionOpinions.ts';
import { forbidden, invalid, notFound } from '../../domain/errors.ts';
import type { ItemKind } from '../../domain/item.ts';
import { type Actor, hasRole, seesAll } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import { rulesOf } from '../../runtime/rules.ts';
import { loadSnapshot } from '../../store/loadItem.ts';
import type { Store } from '../../store/store.ts';
import {
  type DivisionTable,
  listBatches,
  listDivision,
  loadBatch,
} from '../../store/views/division.ts';
import type { DivisionRow } from '../../store/views/divisionRows.ts';
import { listItems } from '../../store/views/lists.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { type Answer, type Call, type Route, route } from '../http/route.ts';
import { divisionColumns, presentDivisionRow } from '../present/divisionTable.ts';
import { seesContactData, shownSubmitters } from '../present/mask.ts';
import { presentSummary } from '../present/summary.ts';
import * as schema from '../schemas/division.ts';
import { itemList } from '../schemas/views.ts';
import { record, recorded } from './record.ts';

const PAGE = 50;

const asking = route({
  method: 'POST',
  path: '/v1/items/{itemId}/division-opinions/ask',
  operationId: 'askDivisionOpinions',
  summary: '分工前征询科室意见',
  description: '反馈日期以前，被征询的科室没有答复的，不能分工。',
  body: schema.newDivisionAsk,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => {
      const event = askSections(state, call.actor, call.body, rules);
      return { event, recordId: event.data.askId };
    }),
});

const answering = route({
  method: 'POST',
  path: '/v1/items/{itemId}/division-opinions',
  operationId: 'giveDivisionOpinion',
  summary: '科室对分工的意见：同意，或应由其他科室承办并说明理由',
  body: schema.newDivisionOpinion,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => ({
      event: giveDivisionOpinion(state, call.actor, call.body, rules),
    })),
});

const asked = route({
  method: 'GET',
  path: '/v1/division-opinions',
  operationId: 'listDivisionOpinionsAsked',
  summary: '征询本科室分工意见、还没有答复的件，先到期的在前',
  query: schema.askedQuery,
  response: itemList,
  status: 200,
  handle: async ({ store, actor, rules, query }) => {
    if (!hasRole(actor, ['section-head']) || !actor.section) {
      throw forbidden('分工意见由科室负责人答复，您没有这一权限。');
    }
    const list = { name: 'asked', value: actor.section } as const;
    const page = await listItems(store, list, {
      limit: query.limit ?? PAGE,
      after: fromCursor(query.cursor),
    });
    const items = page.rows.map((row) => presentSummary(row, rules.today));
    return { status: 200, body: { items, ...toCursor(page.next) } };
  },
});

/** Everybody of the bureau sees what concerns him: all rows, the section's, or one's own. */
function maySeeRow(actor: Actor, { section, handler }: DivisionRow): boolean {
  if (seesAll(actor)) return true;
  return handler === actor.id || (section !== undefined && section === actor.section);
}

/** The cursor carries how many rows were before it: 序号 goes on over the pages. */
function readCursor(cursor: string | undefined): { before: number; after?: string } {
  const read = fromCursor(cursor);
  if (read === undefined) return { before: 0 };
  const [, before, after] = /^(\d{1,9}):(.+)$/.exec(read) ?? [];
  if (!after) throw invalid('CURSOR_INVALID', '翻页标记不对，请从第一页重新查询。', 'cursor');
  return { before: Number(before), after };
}

interface TableQuery {
  kind?: ItemKind | undefined;
  limit?: number | undefined;
  cursor?: string | undefined;
  contacts?: 'yes' | undefined;
}

/** The lead submitter with contact data, for those who need it; one more read for each row. */
async function reachable(store: Store, actor: Actor, itemId: string, { profile }: Rules) {
  const state = await loadSnapshot(store, itemId);
  if (!state || !seesContactData(actor, state)) return undefined;
  const { submitters } = state.item;
  return shownSubmitters(submitters, actor, state, profile).find(({ lead }) => lead);
}

async function tableAnswer(
  { store, actor, rules }: Call,
  title: string,
  table: DivisionTable,
  { kind, limit = PAGE, cursor, contacts }: TableQuery,
): Promise<Answer> {
  if (hasRole(actor, ['collector']) && !seesAll(actor)) {
    throw forbidden('责任分工表供局内使用，您没有查看权限。');
  }
  const { before, after } = readCursor(cursor);
  const page = await listDivision(store, table, { limit, after, kind });
  const numbered = page.rows.map((row, index) => ({ row, n: before + index + 1 }));
  const seen = numbered.filter(({ row }) => maySeeRow(actor, row));
  const rows = await Promise.all(
    seen.map(async ({ row, n }) => {
      const own = rulesOf(row, rules);
      const lead = contacts ? await reachable(store, actor, row.itemId, own) : undefined;
      return presentDivisionRow(row, n, own, lead);
    }),
  );
  const next = page.next && `${before + page.rows.length}:${page.next}`;
  const columns = divisionColumns(rules);
  return { status: 200, body: { title, columns, rows, ...toCursor(next) } };
}

const ofBatch = route({
  method: 'GET',
  path: '/v1/batches/{batchId}/division-table',
  operationId: 'getBatchDivisionTable',
  summary: '一批的责任分工表',
  description:
    '栏目依次为 columns；科室只看到本科室的件。opinions 是分工前的征询意见。contacts=yes 另列领衔人的联系方式，只给需要的人。',
  query: schema.batchTableQuery,
  response: schema.divisionTable,
  status: 200,
  handle: async (call) => {
    const batchId = call.params.batchId ?? '';
    const batch = await loadBatch(call.store, batchId);
    if (!batch) throw notFound('没有这一批，请核对编号。', 'BATCH_NOT_FOUND');
    const title = `责任分工表（${batch.fileName}）`;
    return tableAnswer(call, title, { list: 'batch', value: batchId }, call.query);
  },
});

const ofYear = route({
  method: 'GET',
  path: '/v1/division-table',
  operationId: 'getDivisionTable',
  summary: '一年的责任分工表，可按类型，按类型和编号的顺序',
  query: schema.yearTableQuery,
  response: schema.divisionTable,
  status: 200,
  handle: (call) => {
    const year = call.query.year ?? call.rules.today.slice(0, 4);
    return tableAnswer(call, `${year}年责任分工表`, { list: 'year', value: year }, call.query);
  },
});

const batches = route({
  method: 'GET',
  path: '/v1/batches',
  operationId: 'listBatches',
  summary: '一年导入的各批，先导入的在前',
  query: schema.batchesQuery,
  response: schema.batchList,
  status: 200,
  handle: async ({ store, actor, rules, query }) => {
    mustHaveRole(
      actor,
      ['office-clerk', 'office-head', 'director', 'deputy-director', 'auditor'],
      '查看各批',
    );
    const page = await listBatches(store, query.year ?? rules.today.slice(0, 4), {
      limit: query.limit ?? PAGE,
      after: fromCursor(query.cursor),
    });
    const rows = page.rows.map(({ at, ...batch }) => ({ ...batch, on: civilDateOf(at) }));
    return { status: 200, body: { batches: rows, ...toCursor(page.next) } };
  },
});

/** 分工：征询意见、责任分工表. */
export const DIVISION_ROUTES: readonly Route[] = [
  asking,
  answering,
  asked,
  ofBatch,
  ofYear,
  batches,
];
