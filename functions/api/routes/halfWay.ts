import * as z from 'zod/mini';
import { mustHaveRole } from '../../domain/decide/authorize.ts';
import { importHalfWay } from '../../domain/decide/halfWay/import.ts';
import { moveSeries } from '../../domain/decide/halfWay/series.ts';
import { seriesId } from '../../domain/numberSeries.ts';
import { beginHalfWay } from '../../store/beginHalfWay.ts';
import { claiming } from '../../store/ledger/claiming.ts';
import { readCounter, skippingTo } from '../../store/ledger/counters.ts';
import { beginningOf, loadStream, positionIn } from '../../store/streams/load.ts';
import { NUMBER_SERIES } from '../../store/streams/numberSeries.ts';
import { once } from '../http/remember.ts';
import { type Route, route } from '../http/route.ts';
import { newHalfWayItem, newSeriesMove, seriesQuery, seriesView } from '../schemas/halfWay.ts';
import { writeAll } from './streams.ts';

const OFFICE = ['office-clerk', 'office-head'] as const;

/** 半途导入. */
const imported = route({
  method: 'POST',
  path: '/v1/items/half-way',
  operationId: 'importItemHalfWay',
  summary: '半途导入旧台账上的一件：从所在的一步接着办',
  description:
    '由局办公室办理。past 只写旧台账上已知的；以后没有人再提交的（如送达之前的文号）必须写明，不可能的组合指明在哪一项。旧评价只作记录，不进统计。',
  body: newHalfWayItem,
  response: z.object({ itemId: z.string(), version: z.number() }),
  status: 201,
  location: '/v1/items/{itemId}',
  handle: (call) => {
    const { store, clock, actor, rules, body } = call;
    mustHaveRole(actor, OFFICE, '半途导入');
    return once(call, async (remember) => {
      const { resumeAt, round, source, past, ...item } = body;
      const event = importHalfWay(item, { resumeAt, round, source, past }, actor, rules);
      const answer = { status: 201, body: { itemId: event.data.itemId, version: 1 } };
      await beginHalfWay(store, event, { actor, clock, rules, alongside: remember(answer) });
      return answer;
    });
  },
});

/** 文号接续. */
const moved = route({
  method: 'POST',
  path: '/v1/number-series',
  operationId: 'moveNumberSeries',
  summary: '文号接续：把一个文号序列接到旧台账的最大号之后',
  description: '由局办公室办理，写明依据；只能往后接。让开的旧号只供半途导入的件使用。',
  body: newSeriesMove,
  response: z.object({ last: z.number() }),
  status: 201,
  handle: (call) => {
    const { store, actor, rules, body } = call;
    const id = seriesId(body);
    return once(call, (remember) =>
      claiming(store, id, async (next, claim) => {
        const event = moveSeries(next - 1, body, actor, rules);
        const series = await loadStream(store, NUMBER_SERIES, id);
        const answer = { status: 201, body: { last: body.last } };
        const at = series ? positionIn(NUMBER_SERIES, id, series) : beginningOf(NUMBER_SERIES, id);
        const move = skippingTo(claim, body.last);
        await writeAll(call, [{ at, body: event }], [...remember(answer), move]);
        return answer;
      }),
    );
  },
});

/** 文号序列. */
const shown = route({
  method: 'GET',
  path: '/v1/number-series',
  operationId: 'getNumberSeries',
  summary: '一个文号序列编到哪一号，让开了哪些旧号',
  query: seriesQuery,
  response: seriesView,
  status: 200,
  handle: async ({ store, actor, query }) => {
    mustHaveRole(actor, [...OFFICE, 'auditor', 'admin'], '查看文号序列');
    const id = seriesId(query);
    const series = await loadStream(store, NUMBER_SERIES, id);
    return {
      status: 200,
      body: { last: (await readCounter(store, id)).n, old: series?.old ?? [] },
    };
  },
});

/** 半途导入和文号接续. */
export const HALF_WAY_ROUTES: readonly Route[] = [imported, moved, shown];
