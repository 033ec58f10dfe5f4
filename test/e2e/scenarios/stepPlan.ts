import { addDays } from '../support/dates.ts';
import { present, same } from '../support/difference.ts';
import { ending, refuseAll } from '../support/endings.ts';
import { act, finish } from '../support/finish.ts';
import { registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { until } from '../support/until.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

interface Desk {
  tasks: { taskId: string; step: string; stepName: string; item: { itemId: string } }[];
}

/** The steps of the plan on a person's desk. */
async function onDesk({ client }: World, by: string, { itemId }: Item): Promise<string[]> {
  const { tasks } = await client.ask<Desk>(by, { path: '/v1/tasks?limit=100' });
  const mine = tasks.filter(({ step, item }) => step === 'plan-step' && item.itemId === itemId);
  return mine.map(({ taskId }) => taskId);
}

const stepOf = ({ stepPlan }: Item, index: number) => present(`第${index + 1}步`, stepPlan[index]);

/** A long item is not answered without a plan; each step is told, reminded, put off with a reason, done. */
export const stepPlan: Scenario = {
  name: 'step-plan',
  title:
    '一时难以解决的，先订分步推进计划并告知代表再答复；到期提醒，延期写明理由，完成告知；办结后继续滚动',
  needsDev: true,
  alone: true,
  async run(world) {
    const { client, people, report } = world;
    const dev = present('/dev', world.dev);
    const { itemId } = await registerNew(world, {
      title: '关于建设劳动者驿站网络的建议',
      demands: ['建成驿站网络'],
    });
    const walker = createWalker(world, itemId);
    const waits = (step: string) => (one: Item) => one.openTasks.some((task) => task.step === step);
    const item = await walker.walk({ until: waits('classify') });
    const { handler, section } = present('责任分工', item.division);
    const head = people.headOf(section).id;
    await finish(
      world,
      itemId,
      { step: 'classify', by: head },
      {
        ...{ tier: 'long', reason: '用地和经费须分年落实' },
      },
    );
    const answering = await walker.walk({
      letter: () => 'D',
      until: (one) => waits('deliver')(one) && one.contacts.some(({ stage }) => stage === 'reply'),
    });
    const today = await world.today();
    const deliveries = item.item.submitters.map(({ id }) => ({
      ...{ submitterId: id, way: 'in-person', on: today },
    }));
    const plan = {
      steps: [
        { what: '完成选址和需求调查', owner: handler, due: addDays(today, 40) },
        { what: '建成首批六个驿站', owner: head, due: addDays(today, 60) },
      ],
    };
    const path = `/v1/items/${itemId}/plan`;
    const late = { steps: [{ ...plan.steps[0], due: today }] };
    await refuseAll(world, answering, [
      ending(
        answering,
        'deliver',
        { deliveries },
        {
          ...{ what: '没有计划就答复', by: handler, status: 422 },
          ...{ code: 'STEP_PLAN_MISSING', says: /分步推进计划/ },
        },
      ),
      {
        ...{ what: '今天到期的一步', by: handler, status: 422, code: 'DUE_PAST', says: /今天之后/ },
        call: { method: 'POST', path, json: late },
      },
    ]);
    await act(world, handler, { did: '订立分步推进计划', path, json: plan });
    await until('这一步在责任人的案头', async () => {
      const steps = await onDesk(world, handler, item);
      return steps.includes('plan-step-1');
    });

    const newDue = addDays(plan.steps[1]?.due ?? today, 30);
    await act(world, head, {
      ...{ did: '第二步延期', path: `${path}/plan-step-2/moved` },
      json: { due: newDue, reason: '西城片区用地手续须等到下月。' },
    });
    const moved = stepOf(await client.item(itemId), 1);
    same('新期、原期和理由都在', [newDue, 1], [moved.due, moved.moves.length]);

    const planned = await client.item(itemId);
    const reminders = async () =>
      (await client.timeline(itemId)).filter(({ type }) => type === 'plan.step-reminded');
    await dev.moveTo(stepOf(planned, 0).remindOn);
    await dev.workingDays(1);
    await until('到期前提醒', async () => (await reminders()).length === 1);
    await dev.moveTo(stepOf(planned, 0).due);
    await dev.workingDays(1);
    await until('到期当天提醒', async () => (await reminders()).length === 2);
    same(
      '提醒两次，各一次',
      ['ahead', 'due'],
      (await reminders()).map(({ data }) => data.kind),
    );
    await act(world, handler, {
      ...{ did: '第一步完成', path: `${path}/plan-step-1/done` },
      json: { result: '十二处选址已定，调查报告上网。', on: await world.today() },
    });
    const done = await walker.walk();
    same('一步完成', true, stepOf(done, 0).done !== undefined);
    same('办结后继续滚动', true, done.rolling !== undefined && done.concluded?.how === 'closed');
    await until('完成的一步不在案头', async () => {
      const steps = await onDesk(world, handler, item);
      return !steps.includes('plan-step-1');
    });
    same('没完成的一步还在责任人案头', ['plan-step-2'], await onDesk(world, head, item));
    report.held('没有计划不能答复；每一步都告知代表、提醒责任人；办结以后计划继续');
    await dev.idle();
    await walker.checkMails();
  },
};
