import { randomUUID } from 'node:crypto';
import { matches, present, same } from '../support/difference.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import { openedSheet } from '../support/sheets.ts';
import type { Item } from '../support/types.ts';
import { until } from '../support/until.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

interface Agenda {
  agenda: { itemId: string; taskId: string; number: string }[];
}

interface Minuted {
  minutesNumber: string;
  decided: number;
}

const PATH = '/v1/party-group-meetings';
const at = (step: string) => (item: Item) => item.openTasks.some((task) => task.step === step);
const serial = (number: string) => Number(/〕(\d+)号/.exec(number)?.[1]);

const TITLES: [string, string[]][] = [
  ['关于推广电子劳动合同的建议', ['推广电子合同']],
  ['关于增设人才服务专窗的建议', ['增设专窗']],
  ['关于统一技能等级评价的建议', ['统一评价规则']],
];

async function convened(world: World, ids: readonly string[]): Promise<string> {
  const json = { title: '局党组会（研究答复）', plannedOn: await world.today(), items: ids };
  // The secretary's desk follows the events after a moment.
  const opened = await until('议题单', async () => {
    const call = { method: 'POST', path: PATH, json } as const;
    const { status, body } = await world.client.send<{ meetingId: string }>('secretary', call);
    return status === 201 && body;
  });
  return opened.meetingId;
}

/** One meeting takes three items: approved, sent back, deferred, in one record; the next takes the last. */
export const partyGroupMany: Scenario = {
  name: 'party-group-many',
  title: '一次党组会研究多件：逐件有结果，通过的去签发，退回的重拟，缓议的下次再议，纪要连续编号',
  needsDev: true,
  async run(world) {
    if (!world.profile.signOff.reply.partyGroup) {
      return world.report.left('一次党组会研究多件（本地一般件不经党组会研究）');
    }
    const { client, people } = world;
    const walkers = [];
    for (const [title, demands] of TITLES) {
      const { itemId } = await registerNew(world, { title, demands });
      const walker = createWalker(world, itemId);
      await walker.walk({ until: at('party-group') });
      walkers.push({ walker, itemId });
    }
    const ids = walkers.map(({ itemId }) => itemId);
    const [passed = '', sent = '', deferred = ''] = ids;
    const { agenda } = await until('议题建议', async () => {
      const now = await client.ask<Agenda>('secretary', { path: '/v1/party-group-agenda' });
      return ids.every((id) => now.agenda.some(({ itemId }) => itemId === id)) && now;
    });
    same('议题建议里三件都在', 3, agenda.filter(({ itemId }) => ids.includes(itemId)).length);

    const json = { title: '局党组会', plannedOn: await world.today(), items: ids };
    await refused(world, {
      what: '办公室召集党组会',
      by: 'clerk',
      call: { method: 'POST', path: PATH, json },
      ...{ status: 403, code: 'FORBIDDEN', says: /党组秘书办理/ },
    });
    const meetingId = await convened(world, ids);
    const leaders = people.all.filter(({ roles }) =>
      roles.some((role) => role === 'director' || role === 'deputy-director'),
    );
    const chair = present('主持人', people.at({ role: 'director' })[0]).id;
    const minutes = {
      heldOn: await world.today(),
      minutes: '会议逐件听取汇报，研究答复稿。',
      chair,
      present: leaders.map(({ id }) => id),
      guests: ['驻局纪检监察组'],
    };
    const results = [
      { itemId: passed, result: 'approved' },
      { itemId: sent, result: 'returned', opinion: '评价规则统一到哪一级，请写明。' },
      { itemId: deferred, result: 'deferred', opinion: '待核实经费。' },
    ];
    const path = `${PATH}/${meetingId}/minutes`;
    const record = (more: object) =>
      ({ method: 'POST', path, json: { ...minutes, results, ...more } }) as const;
    const before = (await client.item(passed)).version;
    await refused(world, {
      what: '少一件的结果',
      by: 'secretary',
      call: record({ results: results.slice(1) }),
      ...{ status: 422, code: 'RESULT_MISSING', says: /每个议题须有且只有一个结果/ },
    });
    await refused(world, {
      what: '退回不写意见',
      by: 'secretary',
      call: record({ results: results.with(1, { itemId: sent, result: 'returned' }) }),
      ...{ status: 422, code: 'OPINION_MISSING', says: /须写明意见/ },
    });
    same('拒绝的什么也没写', before, (await client.item(passed)).version);

    const headers = { 'idempotency-key': randomUUID() };
    const done = await client.ask<Minuted>('secretary', { ...record({}), headers });
    const again = await client.ask<Minuted>('secretary', { ...record({}), headers });
    same('同一键再交，同一回答', done, again);
    same('同时办理的件', 2, done.decided);
    await refused(world, {
      what: '第二份纪要',
      by: 'secretary',
      call: record({}),
      ...{ status: 409, code: 'MEETING_HELD', says: /已有纪要/ },
    });
    const steps = await Promise.all(
      [passed, sent, deferred].map((id) =>
        until(`${id} 的下一步`, async () => {
          const { openTasks } = await client.item(id);
          return openTasks[0]?.step;
        }),
      ),
    );
    same('通过的签发，退回的重拟，缓议的等下次', ['sign', 'draft', 'party-group'], steps);

    const next = await convened(world, [deferred]);
    const second = await client.ask<Minuted>('secretary', {
      method: 'POST',
      path: `${PATH}/${next}/minutes`,
      json: { ...minutes, results: [{ itemId: deferred, result: 'approved' }] },
    });
    same('纪要编号往后接', true, serial(second.minutesNumber) > serial(done.minutesNumber));
    const shown = await client.ask<{ agenda: { itemId: string; resultName: string }[] }>('office', {
      path: `${PATH}/${meetingId}`,
    });
    same(
      '会议记录逐件有结果',
      ['通过', '退回修改', '缓议'],
      ids.map((id) => shown.agenda.find(({ itemId }) => itemId === id)?.resultName),
    );
    const sheet = await openedSheet(world, 'office', `/v1/sheets/party-group?id=${meetingId}`);
    same(
      '议题单的研究结果',
      ['缓议', '退回修改', '通过'],
      sheet.rows.map((row) => String(row[sheet.column('研究结果')])).toSorted(),
    );
    for (const { walker, itemId } of walkers) {
      const signed = await walker.walk({ until: at('number') });
      matches(`${itemId} 的党组会日期`, /^\d{4}-\d{2}-\d{2}$/, signed.partyGroupOn);
      await walker.checkMails();
    }
    world.report.held('一次会、三种结果，一份纪要；缓议的下一次再议');
  },
};
