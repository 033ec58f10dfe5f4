import * as z from 'zod/mini';
import { mustAct, mustReach } from '../../domain/decide/authorize.ts';
import { completeTask as decide, mustBeOpen } from '../../domain/decide/completeTask.ts';
import { asksAfter } from '../../domain/decide/coUnits/ask.ts';
import { notFound } from '../../domain/errors.ts';
import { documentNumber } from '../../domain/profile/profile.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';
import type { StepData } from '../../domain/steps/data.ts';
import type { StepId } from '../../domain/steps/ids.ts';
import { rulesOf } from '../../runtime/rules.ts';
import { AlongsideConflict, appendAll, linkAll, VersionConflict } from '../../store/append.ts';
import { claimWrite, lastNumber } from '../../store/ledger/counters.ts';
import { loadItem, positionOf } from '../../store/loadItem.ts';
import type { Store } from '../../store/store.ts';
import { parse } from '../http/parse.ts';
import { once, type Remember } from '../http/remember.ts';
import { type Answer, type Call, route } from '../http/route.ts';
import { staleRefusal } from '../present/stale.ts';
import { completion, returnData, stepData } from '../schemas/steps.ts';

type Completion = z.output<typeof completion>;

/** Reads what was handed in by the schema of the task's own step. */
function dataOf(step: StepId, { outcome, data }: Completion): StepData[StepId] {
  const schema: z.ZodMiniType = outcome === 'return' ? returnData : stepData[step];
  return parse(z.object({ data: schema }), { data }).data as StepData[StepId];
}

/** The steps that number a paper: the reply, and the opinion to the lead unit, each in a series. */
const NUMBERED: Partial<Record<StepId, { paper: 'reply' | 'co'; series: string }>> = {
  number: { paper: 'reply', series: 'document' },
  'co-send': { paper: 'co', series: 'document-co' },
};

/** A step that numbers claims the next 文号 of its kind and year in the same transaction. */
async function claim(store: Store, rules: Rules, { item: { kind } }: ItemState, step: StepId) {
  const numbered = NUMBERED[step];
  if (!numbered) return { alongside: [] };
  const year = Number(rules.today.slice(0, 4));
  const counter = `${numbered.series}#${kind}#${year}`;
  const last = await lastNumber(store, counter);
  return {
    number: documentNumber(rules.profile, kind, numbered.paper, { year, n: last + 1 }),
    alongside: [claimWrite(store, counter, last)],
  };
}

async function submit(call: Call<Completion>, remember: Remember): Promise<Answer> {
  const { store, clock, actor, params, body } = call;
  const itemId = params.itemId ?? '';
  const state = mustReach(actor, await loadItem(store, itemId), itemId);
  const task = state.tasks.find(({ taskId }) => taskId === params.taskId);
  if (!task) throw notFound('没有这项待办，请刷新页面。', 'TASK_NOT_FOUND');
  mustAct(actor, task);
  if (body.version !== state.version) {
    throw await staleRefusal(store, itemId, body.version, state.version);
  }
  // Before what was handed in is read: who comes too late need not first correct it.
  mustBeOpen(state, task.taskId);
  const rules = rulesOf(state, call.rules);
  const command = { taskId: task.taskId, outcome: body.outcome, data: dataOf(task.step, body) };
  const { number, alongside } = await claim(store, rules, state, task.step);
  const event = decide(state, actor, command, rules, number);
  const bodies = [event, ...asksAfter(state, event, rules)];
  const answer: Answer = {
    status: 200,
    body: {
      itemId,
      version: state.version + bodies.length,
      ...(number ? { documentNumber: number } : {}),
    },
  };
  await appendAll(store, linkAll(positionOf(state), bodies, actor, clock.instant()), [
    ...remember(answer),
    ...alongside,
  ]);
  return answer;
}

/** Tries again when another item took the number; tells the person when this item changed. */
async function submitInTurn(call: Call<Completion>, remember: Remember): Promise<Answer> {
  for (;;) {
    try {
      return await submit(call, remember);
    } catch (error) {
      const numberTaken = error instanceof AlongsideConflict && error.alongside === 'counter';
      const overtaken = error instanceof VersionConflict;
      if (!numberTaken && !overtaken) throw error;
    }
  }
}

/** 办理一项待办：完成、退回或要求整改. */
export const completeTask = route({
  method: 'POST',
  path: '/v1/items/{itemId}/tasks/{taskId}',
  operationId: 'completeTask',
  summary: '办理一项待办：完成、退回或要求整改',
  description:
    'version 是您看到的版本；其间有变化时返回 409 和变化内容，什么也不写入。data 的内容因步骤而异，见 StepData。',
  body: completion,
  response: z.object({
    itemId: z.string(),
    version: z.number(),
    documentNumber: z.optional(z.string()),
  }),
  status: 200,
  handle: (call) => once(call, (remember) => submitInTurn(call, remember)),
});
