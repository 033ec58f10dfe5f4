import * as z from 'zod/mini';
import { mustAct, mustReach } from '../../domain/decide/authorize.ts';
import { completeTask as decide, mustBeOpen } from '../../domain/decide/completeTask.ts';
import { asksAfter } from '../../domain/decide/coUnits/ask.ts';
import { notFound } from '../../domain/errors.ts';
import type { StepData } from '../../domain/steps/data.ts';
import type { StepId } from '../../domain/steps/ids.ts';
import { rulesOf } from '../../runtime/rules.ts';
import { againWhenOvertaken } from '../../store/again.ts';
import { type Alongside, appendAll, linkAll, VersionConflict } from '../../store/append.ts';
import { claiming } from '../../store/ledger/claiming.ts';
import { loadItem, positionOf } from '../../store/loadItem.ts';
import { mustMatch } from '../http/conditions.ts';
import { seriesOf } from '../http/numbering.ts';
import { parse } from '../http/parse.ts';
import { once, type Remember } from '../http/remember.ts';
import { type Answer, type Call, route } from '../http/route.ts';
import { staleRefusal } from '../present/stale.ts';
import { completion, returnDataOf, stepData } from '../schemas/steps.ts';

type Completion = z.output<typeof completion>;

/** Reads what was handed in by the schema of the task's own step. */
function dataOf(step: StepId, { outcome, data }: Completion): StepData[StepId] {
  const schema: z.ZodMiniType = outcome === 'return' ? returnDataOf(step) : stepData[step];
  return parse(z.object({ data: schema }), { data }).data as StepData[StepId];
}

/** The steps that number a paper: the reply, and the opinion to the lead unit. */
const NUMBERED: readonly StepId[] = ['number', 'co-send'];

/** The item as it stands, and the task that is to be ended. @throws Refusal NOT_FOUND, TASK_NOT_FOUND, FORBIDDEN */
async function reach({ store, actor, params }: Call) {
  const itemId = params.itemId ?? '';
  const state = mustReach(actor, await loadItem(store, itemId), itemId);
  const task = state.tasks.find(({ taskId }) => taskId === params.taskId);
  if (!task) throw notFound('没有这项待办，请刷新页面。', 'TASK_NOT_FOUND');
  mustAct(actor, task);
  return { itemId, state, task };
}

type Reached = Awaited<ReturnType<typeof reach>>;

/** A 文号 and the write that claims it. */
interface Claimed {
  number: string;
  claim: Alongside;
}

/** @throws Refusal STALE_VERSION when the item changed since the person saw it */
async function submit(
  call: Call<Completion>,
  { itemId, state, task }: Reached,
  remember: Remember,
  claimed?: Claimed,
): Promise<Answer> {
  const { store, clock, actor, body } = call;
  mustMatch(call, state.version);
  if (body.version !== state.version) {
    throw await staleRefusal(store, itemId, body.version, state.version);
  }
  // Before what was handed in is read: who comes too late need not first correct it.
  mustBeOpen(state, task.taskId);
  const rules = rulesOf(state, call.rules);
  const command = { taskId: task.taskId, outcome: body.outcome, data: dataOf(task.step, body) };
  const event = decide(state, actor, command, rules, claimed?.number);
  const bodies = [event, ...asksAfter(state, event, rules)];
  const answer: Answer = {
    status: 200,
    body: {
      itemId,
      version: state.version + bodies.length,
      ...(claimed ? { documentNumber: claimed.number } : {}),
    },
  };
  await appendAll(store, linkAll(positionOf(state), bodies, actor, clock.instant()), [
    ...remember(answer),
    ...(claimed ? [claimed.claim] : []),
  ]);
  return answer;
}

/** Tries again when another item took the number; tells the person when this item changed. */
async function submitInTurn(call: Call<Completion>, remember: Remember): Promise<Answer> {
  let reached = await reach(call);
  async function attempt(claimed?: Claimed): Promise<Answer> {
    try {
      return await submit(call, reached, remember, claimed);
    } catch (error) {
      if (error instanceof VersionConflict) reached = await reach(call);
      throw error;
    }
  }
  if (!NUMBERED.includes(reached.task.step)) return againWhenOvertaken(() => attempt());
  const { counter, numberOf } = seriesOf(reached.state.item, rulesOf(reached.state, call.rules));
  return claiming(call.store, counter, (n, claim) => attempt({ number: numberOf(n), claim }));
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
