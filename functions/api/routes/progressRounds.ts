import * as z from 'zod/mini';
import { mustHaveRole } from '../../domain/decide/authorize.ts';
import {
  answerProgressRound,
  endProgressRound,
  maySeeRow,
  openProgressRound,
  progressOf,
} from '../../domain/decide/progressRounds.ts';
import { forbidden } from '../../domain/errors.ts';
import type { ProgressRound } from '../../domain/progressRound.ts';
import { type Actor, hasRole, personOf, seesAll } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import { itemsInHand } from '../../store/inHand.ts';
import { loadItem, positionOf } from '../../store/loadItem.ts';
import { PROGRESS_ROUNDS } from '../../store/streams/progressRounds.ts';
import { listProgressRounds } from '../../store/views/records.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { type Call, type Route, route } from '../http/route.ts';
import { presentFailuresAbout } from '../present/mailFailures.ts';
import * as schema from '../schemas/urging.ts';
import { changeStream, mustLoad, openNumbered } from './streams.ts';

const PAGE = 20;
const OFFICE = ['office-clerk', 'office-head'] as const;
const MISSING = { code: 'ROUND_NOT_FOUND', message: '没有这一轮调度，请核对编号。' };
const idOf = ({ params }: Pick<Call, 'params'>) => params.roundId ?? '';
const done = z.object({ roundId: z.string(), version: z.number() });

/** 启动一轮调度. */
const opened = route({
  method: 'POST',
  path: '/v1/progress-rounds',
  operationId: 'openProgressRound',
  summary: '启动一轮调度：请承办人在期限前逐件回复进展',
  description: '每周由系统按本地规定的日子启动一轮；也可由办公室随时启动，可只调度指定的件。',
  body: schema.newProgressRound,
  response: z.object({ roundId: z.string(), version: z.number(), items: z.number() }),
  status: 201,
  location: '/v1/progress-rounds/{roundId}',
  handle: async (call) => {
    const { store, actor, rules, body } = call;
    mustHaveRole(actor, OFFICE, '启动调度');
    const candidates = await itemsInHand(store, rules.today);
    const year = rules.today.slice(0, 4);
    return openNumbered(
      call,
      PROGRESS_ROUNDS,
      `progress-round#${year}`,
      (n) => `${year}-${n}`,
      (roundId) => ({ event: openProgressRound(roundId, body, candidates, rules) }),
      (roundId, { data }) => ({ roundId, items: data.items.length }),
    );
  },
});

/** 调度回复. */
const answered = route({
  method: 'POST',
  path: '/v1/progress-rounds/{roundId}/answers',
  operationId: 'answerProgressRound',
  summary: '回复调度：一次可回复几件；没有进展的写明原因和下一步日期',
  body: schema.roundAnswers,
  response: done,
  status: 201,
  handle: (call) => {
    const { store, actor, rules, body } = call;
    return changeStream(
      call,
      PROGRESS_ROUNDS,
      idOf(call),
      MISSING,
      async (round) => {
        const event = answerProgressRound(round, actor, body.answers, rules);
        const also = await Promise.all(
          body.answers.map(async (answer) => {
            const state = await loadItem(store, answer.itemId);
            if (!state) throw new Error(`${answer.itemId} of a round is gone`);
            const at = positionOf(state);
            return { at, body: progressOf(state, actor, answer, round.roundId, rules) };
          }),
        );
        return { event, also };
      },
      (version) => ({ status: 201, body: { roundId: idOf(call), version } }),
    );
  },
});

/** 结束一轮调度. */
const closed = route({
  method: 'POST',
  path: '/v1/progress-rounds/{roundId}/close',
  operationId: 'closeProgressRound',
  summary: '提前截止一轮调度：没有回复的发催办单，汇总报局领导',
  description: '期限一过由系统自动截止；截止后由流程逐件催办、汇总，重复调用不会重复催办。',
  body: z.strictObject({}),
  response: done,
  status: 200,
  handle: (call) =>
    changeStream(
      call,
      PROGRESS_ROUNDS,
      idOf(call),
      MISSING,
      (round) => ({ event: endProgressRound(round, call.actor, call.rules) }),
      (version) => ({ status: 200, body: { roundId: idOf(call), version } }),
    ),
});

/** @throws Refusal FORBIDDEN for the collecting bodies: a round is the bureau's own. */
function mustBeInside(actor: Actor): void {
  if (seesAll(actor) || hasRole(actor, ['handler', 'section-head'])) return;
  throw forbidden('您没有查看调度轮次的权限。');
}

function presentRound(round: ProgressRound, actor: Actor, { directory }: Rules) {
  const { hash: _hash, attempts: _attempts, entries, report, ...about } = round;
  const seen = entries.filter((entry) => maySeeRow(actor, entry));
  const ids = new Set(seen.map(({ itemId }) => itemId));
  const own = <T extends { itemId: string }>(items: T[]) =>
    items.filter(({ itemId }) => ids.has(itemId));
  return {
    ...about,
    // The counts are the bureau's; which items they are is told of those that one may see.
    ...(report
      ? { report: { ...report, standing: own(report.standing), late: own(report.late) } }
      : {}),
    entries: seen.map((entry) => ({
      ...entry,
      handlerName: personOf(directory, entry.handler)?.name,
    })),
  };
}

/** 一轮调度. */
const shown = route({
  method: 'GET',
  path: '/v1/progress-rounds/{roundId}',
  operationId: 'getProgressRound',
  summary: '一轮调度：每件的灯、回复、汇总',
  response: schema.progressRoundView,
  status: 200,
  handle: async (call) => {
    mustBeInside(call.actor);
    const round = await mustLoad(call, PROGRESS_ROUNDS, idOf(call), MISSING);
    const stream = `${PROGRESS_ROUNDS.prefix}${round.roundId}`;
    const body = presentRound(round, call.actor, call.rules);
    if (!seesAll(call.actor)) return { status: 200, body };
    const failures = await presentFailuresAbout(call.store, stream, call.rules.directory);
    return { status: 200, body: { ...body, ...failures } };
  },
});

/** 调度轮次. */
const listed = route({
  method: 'GET',
  path: '/v1/progress-rounds',
  operationId: 'listProgressRounds',
  summary: '一年的调度轮次，后启动的在前',
  query: schema.urgesQuery,
  response: schema.progressRoundList,
  status: 200,
  handle: async ({ store, actor, rules, query }) => {
    mustBeInside(actor);
    const page = await listProgressRounds(store, query.year ?? rules.today.slice(0, 4), {
      limit: query.limit ?? PAGE,
      after: fromCursor(query.cursor),
    });
    return { status: 200, body: { rounds: page.rows, ...toCursor(page.next) } };
  },
});

/** 定期调度 (rows 23, 50). */
export const PROGRESS_ROUND_ROUTES: readonly Route[] = [opened, answered, closed, shown, listed];
