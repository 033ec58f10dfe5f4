import { addDays } from '../support/dates.ts';
import { present, same } from '../support/difference.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import { until } from '../support/until.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

interface Meeting {
  attendance?: { invited: number; present: number; rate: number; absentNames: string[] };
  resolutions: { resolutionId: string; done?: { report: string } }[];
}

const post = (path: string, json: object) => ({ method: 'POST', path, json }) as const;

/** 办理工作领导小组 of a year that no other run uses. */
async function leadingGroup(world: World): Promise<string> {
  const { client } = world;
  const year = String(2000 + Math.floor(Math.random() * 100));
  const path = `/v1/leading-groups/${year}`;
  const list = {
    head: 'director',
    deputies: ['deputy1', 'deputy2', 'deputy3'],
    members: ['office', 'head-ldbz'],
  };
  const put = (json: object) => ({ method: 'PUT', path, json }) as const;
  await refused(world, {
    what: '分管领导任组长',
    by: 'clerk',
    call: put({ ...list, head: 'deputy1', deputies: ['deputy2'] }),
    ...{ status: 422, code: 'GROUP_HEAD', says: /主要负责人/ },
  });
  await client.ask('clerk', put({ ...list, reason: '年初设立' }));
  await client.ask('clerk', put({ ...list, members: ['office'], reason: '人员变动' }));
  const { versions } = await client.ask<{ versions: { members: string[] }[] }>('clerk', { path });
  same('领导小组最新名单', ['office'], versions.at(-1)?.members);
  return year;
}

/** 交办会: attendance, minutes, resolutions that are followed up in the item. */
export const assignmentMeeting: Scenario = {
  name: 'assignment-meeting',
  title: '交办会：出席率、纪要，议定事项有人有期并记入该件；领导小组名单按年留存',
  needsDev: true,
  async run(world) {
    const { client, people } = world;
    const today = await world.today();
    await leadingGroup(world);
    const { itemId } = await registerNew(world, {
      title: '关于加强劳动保障监察的建议',
      demands: ['公开监察结果'],
    });
    const walker = createWalker(world, itemId);
    const item = await walker.walk({
      until: ({ openTasks }) => openTasks.some(({ step }) => step === 'investigate'),
    });
    const handler = present('责任分工', item.division).handler;
    const call = {
      kind: 'assignment',
      title: `第${item.item.number}号等建议交办会`,
      on: today,
      place: '三楼会议室',
      chair: 'director',
      invited: ['deputy1', 'head-ldbz', 'head-jycj'],
    };
    await refused(world, {
      what: '交办会不写交办什么',
      by: 'clerk',
      call: post('/v1/meetings', call),
      ...{ status: 422, code: 'MATTER_MISSING', says: /批次或件/ },
    });
    const { meetingId } = await client.ask<{ meetingId: string }>(
      'clerk',
      post('/v1/meetings', { ...call, items: [itemId] }),
    );
    const path = `/v1/meetings/${meetingId}`;
    const minutes = {
      present: ['director', 'deputy1', 'head-ldbz'],
      outside: [{ name: '楼雅文', organization: '市人大代表工作室' }],
      minutes: '会议逐件交办，要求列入本单位重要工作日程，先见面、后拟稿。',
      resolutions: [{ what: '月底前与代表见面', owner: handler, due: addDays(today, 20), itemId }],
    };
    await refused(world, {
      what: '主持人没有出席',
      by: 'clerk',
      call: post(`${path}/minutes`, { ...minutes, present: ['deputy1'] }),
      ...{ status: 422, code: 'CHAIR_ABSENT', says: /主持人/ },
    });
    await client.ask('clerk', post(`${path}/minutes`, minutes));
    const held = await client.ask<Meeting>('head-jycj', { path });
    const { absentNames } = present('出席', held.attendance);
    same(
      '出席率',
      [4, 3, 75],
      [held.attendance?.invited, held.attendance?.present, held.attendance?.rate],
    );
    same('缺席', [people.byId('head-jycj').name], absentNames);
    const [asked] = (await client.item(itemId)).followUps;
    same('议定事项记入该件', [meetingId, handler], [asked?.meetingId, asked?.owner]);

    const report = post(`${path}/resolutions/resolution-1`, { report: '已走访并记录三项' });
    await refused(world, {
      what: '别人代报议定事项',
      by: 'head-jycj',
      call: report,
      ...{ status: 403, code: 'FORBIDDEN', says: /责任人/ },
    });
    await client.ask(handler, report);
    const [done] = (await client.item(itemId)).followUps;
    same('该件的议定事项办结', '已走访并记录三项', done?.done?.report);
    await until('会议在当年的清单上，没有未办结的议定事项', async () => {
      const { meetings } = await client.ask<{ meetings: { meetingId: string; open: number }[] }>(
        'clerk',
        { path: `/v1/meetings?year=${today.slice(0, 4)}&limit=100` },
      );
      return meetings.some((one) => one.meetingId === meetingId && one.open === 0);
    });
    const dev = present('/dev', world.dev);
    await until('议定事项的邮件', async () => {
      const mails = await dev.mails(people.byId(handler).email);
      return mails.some(({ subject }) => subject === `【交办会】议定事项1项：${call.title}`);
    });
    world.report.held('四人应到三人到，议定事项在会议和该件两处都有着落');
  },
};
