import { addDays } from '../support/dates.ts';
import { present, same } from '../support/difference.ts';
import { ending, refuseAll } from '../support/endings.ts';
import { act } from '../support/finish.ts';
import { handIn } from '../support/handIn.ts';
import { listed } from '../support/listed.ts';
import { meetingReply } from '../support/meetings.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import type { Item, Task } from '../support/types.ts';
import { until } from '../support/until.ts';
import { createWalker, type Walker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

const waits =
  (step: string) =>
  ({ openTasks }: Item) =>
    openTasks.some((task) => task.step === step);

/** The office may not propose a deputy director alone; the director is to lead with him. */
async function proposed(world: World, item: Item): Promise<void> {
  const { people, profile } = world;
  const circumstances = { people, profile, today: await world.today(), letter: 'A' };
  const good = handIn('propose', item, circumstances) as { sponsor: string; deputy: string };
  const { deputy, ...alone } = good;
  await refuseAll(world, item, [
    ending(
      item,
      'propose',
      { ...alone, sponsor: deputy },
      {
        ...{ what: '由分管领导包案', by: 'clerk', status: 422, code: 'SPONSOR_NOT_DIRECTOR' },
        says: /主要负责人包案/,
      },
    ),
    ending(item, 'propose', alone, {
      ...{
        what: '没有分管领导',
        by: 'clerk',
        status: 422,
        code: 'DEPUTY_MISSING',
        says: /分管领导/,
      },
    }),
  ]);
}

/** Without its 工作专班 a key item is not investigated. */
async function investigated(world: World, walker: Walker): Promise<void> {
  const item = await walker.walk({ until: waits('investigate') });
  const handler = present('责任分工', item.division).handler;
  const today = await world.today();
  const blocked = item.openTasks[0]?.blockedBy.map(({ code }) => code);
  same('调查须先有专班', true, blocked?.includes('TASK_FORCE_MISSING'));
  const path = `/v1/items/${item.itemId}/task-force`;
  const json = { head: handler, members: ['deputy1'], on: today };
  await refused(world, {
    ...{ what: '承办人当专班负责人', by: 'clerk', call: { method: 'POST', path, json } },
    ...{ status: 422, code: 'HEAD_NOT_LEADER', says: /局领导/ },
  });
}

/** The reply is not signed before 督办领导 and 督办专工委 were heard. */
async function heard(world: World, item: Item): Promise<void> {
  const { client, people, profile } = world;
  const { itemId } = item;
  const today = await world.today();
  const path = `/v1/items/${itemId}/supervisor-opinions`;
  const hearing = (of: string) => ({
    did: `听取${of}`,
    path,
    json: { of, on: today, opinion: '驿站要建在路口，不要建在楼上', use: '采纳，选址改在路口' },
  });
  const signing = async (says: RegExp) => {
    const now = await client.item(itemId);
    const data = handIn('sign', now, { people, profile, today, letter: 'A' });
    const by = present('签发人', now.openTasks[0]?.desk.person ?? 'director');
    await refuseAll(world, now, [
      ending(now, 'sign', data, {
        ...{ what: '督办方意见不齐就签发', by, status: 422, code: 'SUPERVISOR_NOT_HEARD', says },
      }),
    ]);
  };
  await signing(/督办领导、督办专工委/);
  await act(world, 'clerk', hearing('leader'));
  await signing(/登记督办专工委的意见/);
  await act(world, 'clerk', hearing('committee'));
}

/** The deputy director's face-to-face reply is not enough. */
async function replied(world: World, item: Item): Promise<void> {
  const { client, people, profile } = world;
  const { handler } = present('责任分工', item.division);
  const deputy = present('分管领导', item.proposal?.deputy);
  const today = await world.today();
  await client.ask(handler, {
    method: 'POST',
    path: `/v1/items/${item.itemId}/contacts`,
    json: meetingReply(item, { today, present: [deputy, handler] }),
  });
  const now = await client.item(item.itemId);
  const data = handIn('deliver', now, { people, profile, today, letter: 'A' });
  await refuseAll(world, now, [
    ending(now, 'deliver', data, {
      ...{ what: '分管领导代为面复', by: handler, status: 422, code: 'DIRECTOR_REPLY_MISSING' },
      says: /主要负责人当面答复/,
    }),
  ]);
  await client.ask(handler, {
    method: 'POST',
    path: `/v1/items/${item.itemId}/contacts`,
    json: meetingReply(now, { today, present: ['director', handler] }),
  });
}

/** The owner of the point that is due first is reminded once, some days before. */
async function reminded({ client, dev }: World, { itemId, advicePoints }: Item): Promise<void> {
  const local = present('/dev', dev);
  const [, second] = advicePoints;
  await local.moveTo(present('第二条意见建议', second).remindOn);
  await local.workingDays(1);
  const reminders = await until('到期前提醒', async () => {
    const events = await client.timeline(itemId);
    const found = events.filter(({ type }) => type === 'advice.reminded');
    return found.length > 0 && found;
  });
  same(
    '只提醒快到期的一条，一次',
    [['advice-2', 'ahead']],
    reminders.map(({ data }) => [data.adviceId, data.kind]),
  );
}

/** A visit advises two things; the inspection waits for both answers. */
async function visited(world: World, item: Item): Promise<void> {
  const { client, people, profile } = world;
  const base = `/v1/items/${item.itemId}`;
  const { handler, section } = present('责任分工', item.division);
  const head = people.headOf(section).id;
  const today = await world.today();
  const advice = [
    { what: '把驿站开放时间延长到晚十点', owner: head, due: addDays(today, 30) },
    { what: '向社会公布驿站清单', owner: handler, due: addDays(today, 20) },
  ];
  const json = {
    ...{ on: today, visitors: '市人大常委会调研组', site: '城西劳动者驿站', advice },
    ...{ report: '汇报了驿站建设和运行情况', exchange: '与骑手、站长座谈' },
  };
  await act(world, 'clerk', { did: '登记督办调研', path: `${base}/visits`, json });
  const task = await until(`${head} 待办里的意见建议`, async () => {
    const { tasks } = await client.ask<{ tasks: (Task & { item: Item })[] }>(head, {
      path: '/v1/tasks?limit=100',
    });
    return tasks.find((one) => one.item.itemId === item.itemId && one.taskId === 'advice-1');
  });
  same('列在责任人的待办里', '落实调研意见建议', task.stepName);
  const now = await client.item(item.itemId);
  const inspector = present('督查组', people.at({ role: 'inspector' })[0]).id;
  const data = handIn('inspect', now, { people, profile, today, letter: 'A' });
  await refuseAll(world, now, [
    ending(now, 'inspect', data, {
      ...{ what: '意见建议没有落实就通过督查', by: inspector, status: 422 },
      ...{ code: 'ADVICE_OPEN', says: /还有2条/ },
    }),
  ]);
  await reminded(world, now);
  const answer = (adviceId: string, text: string) => ({
    did: `报告${adviceId}`,
    path: `${base}/advice/${adviceId}`,
    json: { answer: text },
  });
  await refused(world, {
    what: '办公室代为报告',
    by: 'clerk',
    call: { method: 'POST', path: `${base}/advice/advice-1`, json: { answer: '已办' } },
    status: 403,
    code: 'FORBIDDEN',
    says: /责任人或本件承办人/,
  });
  await act(world, head, answer('advice-1', '三处驿站已延长到晚十点'));
  await act(world, handler, answer('advice-2', '清单已在局网站公布'));
}

/** A key item from its naming to the end: director, task force, reports, visit, advice followed. */
export const keyItem: Scenario = {
  name: 'key-item',
  title: '重点督办：主要负责人包案、成立专班、亲自面复，调研提出的意见建议逐条落实',
  needsDev: true,
  alone: true,
  async run(world) {
    const { client, profile } = world;
    const { itemId } = await registerNew(world, {
      title: '关于建设新就业形态劳动者驿站的建议',
      demands: ['建成劳动者驿站', '延长开放时间'],
    });
    const base = `/v1/items/${itemId}`;
    const supervision = {
      selectedBy: '市人大常委会主任会议',
      document: '×人常办〔2026〕9号',
      leader: '市人大常委会副主任贺兰川',
      committee: '社会建设委员会',
    };
    await act(world, 'clerk', { did: '列为重点督办', path: `${base}/key`, json: supervision });
    const naming = { method: 'POST', path: `${base}/key`, json: supervision } as const;
    await refused(world, {
      ...{ what: '再列一次', by: 'clerk', call: naming, status: 409, code: 'KEY_ITEM_KNOWN' },
      says: /主任会议/,
    });
    const key = await client.item(itemId);
    same('重点督办', true, key.keyItem);
    if (profile.keyItems.directorHandles) await proposed(world, key);
    const walker = createWalker(world, itemId);
    if (profile.keyItems.taskForce) await investigated(world, walker);
    if (profile.keyItems.hearsSupervisors) {
      await heard(world, await walker.walk({ until: waits('sign') }));
    }
    const delivering = await walker.walk({ until: waits('deliver') });
    const { sponsor, deputy } = present('拟办', delivering.proposal);
    same('包案', ['director', 'deputy'], [sponsor, deputy?.slice(0, 6)]);
    await listed(world, 'auditor', 'sponsor=director', itemId);
    await listed(world, 'auditor', `sponsor=${deputy}`, itemId);
    const report = {
      ...{ kind: 'plan', title: '驿站建设办理方案', summary: '分三步：选址、建设、开放' },
      on: await world.today(),
    };
    await act(world, 'office', {
      did: '向督办方报告',
      path: `${base}/supervision-reports`,
      json: report,
    });
    if (profile.keyItems.directorReplies) await replied(world, delivering);
    const inspecting = await walker.walk({ until: waits('inspect') });
    await visited(world, inspecting);
    const done = await walker.walk();
    same('结论', 'closed', done.concluded?.how);
    same(
      '意见建议都有落实情况',
      [true, true],
      done.advicePoints.map(({ answer }) => !!answer),
    );
    same('报告和调研', [1, 1], [done.supervisionReports.length, done.visits.length]);
    if (profile.keyItems.hearsSupervisors) {
      const by = done.supervisorHearings.map(({ ofName }) => ofName);
      same('督办方意见', ['督办领导', '督办专工委'], by);
    }
    world.report.held('主要负责人包案、面复，意见建议条条有着落');
    await world.dev?.idle();
    await walker.checkMails();
  },
};
