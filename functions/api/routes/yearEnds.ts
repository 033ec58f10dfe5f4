import * as z from 'zod/mini';
import { openYearEnd } from '../../domain/decide/yearEnd/open.ts';
import { writeReport } from '../../domain/decide/yearEnd/write.ts';
import { forbidden, notFound, Refusal } from '../../domain/errors.ts';
import { type Actor, seesAll } from '../../domain/roles.ts';
import { termSummary } from '../../domain/termSummary.ts';
import { VersionConflict } from '../../store/append.ts';
import { beginningOf } from '../../store/streams/load.ts';
import { YEAR_ENDS } from '../../store/streams/yearEnds.ts';
import { termOfYear } from '../../store/termOfYear.ts';
import { listYearEnds } from '../../store/views/records.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { once } from '../http/remember.ts';
import { type Call, type Route, route } from '../http/route.ts';
import { presentTerm, presentYearEnd } from '../present/yearEnd.ts';
import * as schema from '../schemas/yearEnds.ts';
import { changeStream, mustLoad, writeAll } from './streams.ts';

const PAGE = 20;
/** More years than any term has, and than anybody keeps in one list. */
const ALL_YEARS = 100;
const MISSING = { code: 'YEAR_END_NOT_FOUND', message: '这一年还没有启动年终督查。' };
const idOf = ({ params }: Pick<Call, 'params'>) => params.year ?? '';
const done = z.object({ year: z.number(), version: z.number() });

function mustSee(actor: Actor): void {
  if (!seesAll(actor)) throw forbidden('年终督查由局领导、局办公室、党组秘书和督查组查看。');
}

/** 启动年终督查. */
const opened = route({
  method: 'POST',
  path: '/v1/year-ends',
  operationId: 'openYearEnd',
  summary: '启动一年的年终督查：选件回头看、汇总报告、党组会听取、转入下一年',
  description: '每年到本地规定的日子由系统启动；也可由办公室提前启动，一年只有一次。',
  body: schema.newYearEnd,
  response: done,
  status: 201,
  location: '/v1/year-ends/{year}',
  handle: async (call) => {
    const { store, actor, rules, body } = call;
    const { year, term = await termOfYear(store, year) } = body;
    const event = openYearEnd({ year, term }, actor, rules);
    return once(call, async (remember) => {
      const answer = { status: 201, body: { year, version: 1 } };
      const at = beginningOf(YEAR_ENDS, String(year));
      try {
        await writeAll(call, [{ at, body: event }], remember(answer));
      } catch (error) {
        if (!(error instanceof VersionConflict)) throw error;
        throw new Refusal('conflict', 'YEAR_END_EXISTS', `${year}年的年终督查已经启动。`);
      }
      return answer;
    });
  },
});

/** 报告定稿. */
const written = route({
  method: 'POST',
  path: '/v1/year-ends/{year}/report',
  operationId: 'writeYearEndReport',
  summary: '年终报告定稿：数字由系统汇总，办公室补写做法、问题和下一步',
  body: schema.yearEndTexts,
  response: done,
  status: 201,
  handle: (call) =>
    changeStream(
      call,
      YEAR_ENDS,
      idOf(call),
      MISSING,
      (review) => ({ event: writeReport(review, call.actor, call.body, call.rules) }),
      (version) => ({ status: 201, body: { year: Number(idOf(call)), version } }),
    ),
});

/** 一年的年终督查. */
const shown = route({
  method: 'GET',
  path: '/v1/year-ends/{year}',
  operationId: 'getYearEnd',
  summary: '一年的年终督查：进行到哪一步、报告、听取、转入下一年的件',
  response: schema.yearEndView,
  status: 200,
  handle: async (call) => {
    mustSee(call.actor);
    const review = await mustLoad(call, YEAR_ENDS, idOf(call), MISSING);
    return { status: 200, body: presentYearEnd(review, call.rules.profile) };
  },
});

/** 历年. */
const listed = route({
  method: 'GET',
  path: '/v1/year-ends',
  operationId: 'listYearEnds',
  summary: '历年的年终督查，近的在前',
  query: schema.yearEndsQuery,
  response: schema.yearEndList,
  status: 200,
  handle: async ({ store, actor, rules, query }) => {
    mustSee(actor);
    const paging = { limit: query.limit ?? PAGE, after: fromCursor(query.cursor) };
    const { rows, next } = await listYearEnds(store, paging);
    const reviews = rows.map((row) => presentYearEnd(row, rules.profile));
    return { status: 200, body: { reviews, ...toCursor(next) } };
  },
});

/** 届期汇总. */
const ofTerm = route({
  method: 'GET',
  path: '/v1/terms/{term}/summary',
  operationId: 'getTermSummary',
  summary: '一届的汇总：各年年终报告相加，比率以分子分母合计重算',
  response: schema.termView,
  status: 200,
  handle: async ({ store, actor, rules, params }) => {
    mustSee(actor);
    const term = Number(params.term);
    const { rows } = await listYearEnds(store, { limit: ALL_YEARS });
    const own = rows.filter((row) => row.term === term).toReversed();
    const summary = termSummary(term, own);
    if (!summary) throw notFound('这一届还没有年终报告。', 'TERM_NOT_FOUND');
    return { status: 200, body: presentTerm(summary, rules.profile) };
  },
});

/** 年终督查 (rows 45, 48, 55). */
export const YEAR_END_ROUTES: readonly Route[] = [opened, written, shown, listed, ofTerm];
