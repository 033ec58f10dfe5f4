import { addDays } from '../support/dates.ts';
import { matches, present, same } from '../support/difference.ts';
import { act, endOf } from '../support/finish.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import { openedReport } from '../support/reports.ts';
import type { Item } from '../support/types.ts';
import { until } from '../support/until.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

interface Round {
  roundId: string;
  version: number;
  answerBy: string;
  closedOn?: string;
  entries: { itemId: string; light: string; answer?: { text?: string; by: string } }[];
  report?: { asked: number; answered: number; late: { itemId: string }[]; standing: unknown[] };
}

/** Two items of one section in hand. */
async function inHand(world: World, title: string): Promise<Item> {
  const { itemId } = await registerNew(world, { title, demands: ['明确责任部门和时间表'] });
  return createWalker(world, itemId).walk({
    until: ({ openTasks }) => openTasks.some(({ step }) => step === 'investigate'),
  });
}

const roundOf = (world: World, roundId: string) =>
  world.client.ask<Round>('office', { path: `/v1/progress-rounds/${roundId}` });

/** 定期调度: one answers, one has no progress and says why, one is late and urged; the leaders get the report. */
export const progressRound: Scenario = {
  name: 'progress-round',
  title: '定期调度：逐件回复，没有进展的说明原因，逾期的自动催办，汇总报局领导',
  needsDev: true,
  async run(world) {
    const { client } = world;
    const dev = present('/dev', world.dev);
    const titles = ['招工信息', '技能补贴', '工伤认定'].map((what) => `关于优化${what}服务的建议`);
    const items: Item[] = [];
    for (const title of titles) items.push(await inHand(world, title));
    const [moving, standing, late] = items.map((item) => ({
      itemId: item.itemId,
      handler: present('责任分工', item.division).handler,
    }));
    if (!moving || !standing || !late) throw new Error('three items');
    const opening = {
      method: 'POST',
      path: '/v1/progress-rounds',
      json: { items: items.map(({ itemId }) => itemId) },
    } as const;
    await refused(world, {
      ...{ what: '承办人启动调度', by: moving.handler, call: opening },
      ...{ status: 403, code: 'FORBIDDEN', says: /局办公室/ },
    });
    const { roundId } = await act<{ roundId: string }>(world, 'clerk', {
      ...{ did: '启动调度', path: opening.path, json: opening.json },
    });
    const path = `/v1/progress-rounds/${roundId}/answers`;
    const today = await world.today();
    const noReason = { answers: [{ itemId: standing.itemId, noProgress: '等待协办单位意见' }] };
    await refused(world, {
      ...{ what: '没有下一步日期', by: standing.handler },
      ...{ call: { method: 'POST', path, json: noReason }, status: 422 },
      ...{ code: 'NEXT_MISSING', says: /下一步的日期/ },
    });
    const text = '已走访两家企业，形成初步方案。';
    await act(world, moving.handler, {
      ...{ did: '回复调度', path, json: { answers: [{ itemId: moving.itemId, text }] } },
    });
    const nextOn = addDays(today, 7);
    const why = { itemId: standing.itemId, noProgress: '等待上级文件印发', nextOn };
    await act(world, standing.handler, { did: '回复调度', path, json: { answers: [why] } });
    matches(
      '进展记入本件',
      /走访两家企业/,
      (await client.item(moving.itemId)).progress.at(-1)?.text,
    );

    const execution = `progress-round-${roundId}-a1`;
    same('流程在等候回复', 'RUNNING', (await dev.execution(execution))?.execution.status);
    await act(world, 'office', {
      did: '提前截止',
      path: `/v1/progress-rounds/${roundId}/close`,
      json: {},
    });
    const round = await until('汇总', async () => {
      const now = await roundOf(world, roundId);
      return now.closedOn !== undefined && now;
    });
    same('流程走完', 'SUCCEEDED', await endOf(world, execution));
    same(
      '汇总',
      [3, 2, 1],
      [round.report?.asked, round.report?.answered, round.report?.standing.length],
    );
    same(
      '逾期',
      [late.itemId],
      round.report?.late.map(({ itemId }) => itemId),
    );
    const report = await openedReport(
      world,
      'director',
      `/v1/reports/progress-round?id=${roundId}`,
    );
    const whole = report.table('各科室调度情况').at(-1)?.slice(0, 5);
    same('通报：调度、有进展、没有进展、没有回复', ['合计', '3', '1', '1', '1'], whole);
    const reasons = report.table('没有进展的件及原因').slice(1);
    same(
      '通报里的原因',
      [why.noProgress],
      reasons.map((row) => row.at(-2)),
    );
    const urged = await until('催办单', async () => (await client.item(late.itemId)).urges.at(-1));
    same('催办的是承办人', ['handler', late.handler], [urged.steps[0]?.level, urged.steps[0]?.to]);
    same(
      '其余没有催办',
      [0, 0],
      [
        (await client.item(moving.itemId)).urges.length,
        (await client.item(standing.itemId)).urges.length,
      ],
    );
    await dev.idle();
    const asked = (await dev.mails()).filter(({ subject }) => subject.includes(`第${roundId}轮：`));
    const handlers = new Set([moving.handler, standing.handler, late.handler]);
    same('每位承办人一封', handlers.size, asked.length);
    const reports = (await dev.mails()).filter(({ subject }) =>
      subject.includes(`第${roundId}轮汇总`),
    );
    const leaders = ['director', 'deputy-director', 'office-head'];
    const told = world.people.all.filter(({ roles }) =>
      roles.some((role) => leaders.includes(role)),
    );
    same('局领导和办公室主任各一封汇总', told.length, reports.length);
    await refused(world, {
      ...{ what: '结束之后再回复', by: late.handler },
      ...{ call: { method: 'POST', path, json: { answers: [{ itemId: late.itemId, text }] } } },
      ...{ status: 409, code: 'ROUND_CLOSED', says: /已经结束/ },
    });
    world.report.held(`第${roundId}轮：回复两件，逾期一件已催办，汇总已报局领导`);
    for (const { itemId } of items) await createWalker(world, itemId).checkMails();
  },
};
