import * as z from 'zod/mini';
import { openLookBack } from '../../domain/decide/lookBacks/open.ts';
import { closeLookBack } from '../../domain/decide/lookBacks/record.ts';
import { maySeeEntry } from '../../domain/decide/lookBacks/see.ts';
import { forbidden, notFound } from '../../domain/errors.ts';
import { lookBackStream } from '../../domain/events.ts';
import type { LookBack } from '../../domain/lookBack.ts';
import { seesAll } from '../../domain/roles.ts';
import { append, link } from '../../store/append.ts';
import { lookBackCandidates } from '../../store/lookBacks/candidates.ts';
import { loadLookBack, positionOfRound } from '../../store/lookBacks/load.ts';
import { writeFinding } from '../../store/lookBacks/write.ts';
import { listLookBacks } from '../../store/views/records.ts';
import { claiming } from '../http/claim.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { once } from '../http/remember.ts';
import { type Call, type Route, route } from '../http/route.ts';
import { presentLookBack } from '../present/lookBack.ts';
import * as schema from '../schemas/lookBacks.ts';

const PAGE = 20;
const done = z.object({ lookBackId: z.string(), version: z.number() });

async function roundOf({ store, params }: Call): Promise<LookBack> {
  const round = await loadLookBack(store, params.lookBackId ?? '');
  if (!round) throw notFound('没有这一轮回头看，请核对编号。', 'LOOK_BACK_NOT_FOUND');
  return round;
}

/** 启动一轮回头看. */
const opened = route({
  method: 'POST',
  path: '/v1/look-backs',
  operationId: 'openLookBack',
  summary: '启动一轮回头看：未了结的承诺、滚动件和已解决件的抽查',
  description: 'seed 决定抽查哪些已解决件，同一 seed 抽出同样的件。',
  body: schema.newLookBack,
  response: z.object({ lookBackId: z.string(), version: z.number(), items: z.number() }),
  status: 201,
  handle: (call) => {
    const { store, clock, actor, rules, body } = call;
    return once(call, async (remember) => {
      const candidates = await lookBackCandidates(store, body.year, rules.profile);
      return claiming(store, `lookback#${body.year}`, async (n, claim) => {
        const lookBackId = `${body.year}-${n}`;
        const event = openLookBack(lookBackId, body, candidates, actor, rules);
        const items = event.data.choices.length;
        const answer = { status: 201, body: { lookBackId, version: 1, items } };
        const at = { stream: lookBackStream(lookBackId), version: 0, hash: '' };
        const linked = link(at, event, actor, clock.instant());
        await append(store, linked, [...remember(answer), claim]);
        return answer;
      });
    });
  },
});

/** 回头看登记. */
const recorded = route({
  method: 'POST',
  path: '/v1/look-backs/{lookBackId}/results',
  operationId: 'recordLookBackResult',
  summary: '登记一件的回头看结果；条件已具备的重新启动办理，仍不具备的继续滚动',
  body: schema.newFinding,
  response: done,
  status: 201,
  handle: (call) => {
    const { store, clock, actor, rules, body, params } = call;
    const lookBackId = params.lookBackId ?? '';
    return once(call, async (remember) => {
      const answer = { status: 201, body: { lookBackId, version: 0 } };
      await writeFinding(store, {
        lookBackId,
        finding: body,
        actor,
        rules,
        clock,
        alongside: ({ version }) => {
          answer.body = { lookBackId, version: version + 1 };
          return remember(answer);
        },
      });
      return answer;
    });
  },
});

/** 结束一轮回头看. */
const closed = route({
  method: 'POST',
  path: '/v1/look-backs/{lookBackId}/close',
  operationId: 'closeLookBack',
  summary: '结束一轮回头看；还有没登记的，列出来',
  body: z.strictObject({}),
  response: done,
  status: 200,
  handle: (call) => {
    const { store, clock, actor, rules } = call;
    return once(call, async (remember) => {
      const round = await roundOf(call);
      const event = closeLookBack(round, actor, rules);
      const { lookBackId, version } = round;
      const answer = { status: 200, body: { lookBackId, version: version + 1 } };
      const linked = link(positionOfRound(round), event, actor, clock.instant());
      await append(store, linked, remember(answer));
      return answer;
    });
  },
});

/** 登记表. */
const shown = route({
  method: 'GET',
  path: '/v1/look-backs/{lookBackId}',
  operationId: 'getLookBack',
  summary: '一轮回头看的登记表',
  response: schema.lookBackView,
  status: 200,
  handle: async (call) => {
    const { actor, rules } = call;
    const round = await roundOf(call);
    if (!seesAll(actor) && !round.entries.some((entry) => maySeeEntry(actor, entry))) {
      throw notFound('没有这一轮回头看，请核对编号。', 'LOOK_BACK_NOT_FOUND');
    }
    return { status: 200, body: presentLookBack(round, actor, rules) };
  },
});

/** 回头看轮次. */
const listed = route({
  method: 'GET',
  path: '/v1/look-backs',
  operationId: 'listLookBacks',
  summary: '一年的回头看轮次，后启动的在前',
  query: schema.lookBacksQuery,
  response: schema.lookBackList,
  status: 200,
  handle: async ({ store, actor, rules, query }) => {
    if (!seesAll(actor)) throw forbidden('您只能查看与本人有关的登记表。');
    const page = await listLookBacks(store, Number(query.year ?? rules.today.slice(0, 4)), {
      limit: query.limit ?? PAGE,
      after: fromCursor(query.cursor),
    });
    return { status: 200, body: { lookBacks: page.rows, ...toCursor(page.next) } };
  },
});

/** 成效跟踪、回头看. */
export const LOOK_BACK_ROUTES: readonly Route[] = [opened, recorded, closed, shown, listed];
