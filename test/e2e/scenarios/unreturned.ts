import { present, same } from '../support/difference.ts';
import { closedLink } from '../support/links.ts';
import { linkOf } from '../support/rating.ts';
import { registerNew } from '../support/register.ts';
import { until } from '../support/until.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario } from '../support/world.ts';

/** (f) Nobody returns the rating: the daily sweep ends the consultation and the item goes on. */
export const unreturned: Scenario = {
  name: 'unreturned',
  title: '无人反馈：到期后由每日巡检结束征询，一件照样办结，未反馈如实记数',
  needsDev: true,
  alone: true,
  async run(world) {
    const dev = present('/dev', world.dev);
    const { itemId } = await registerNew(world, {
      title: '关于加强职业技工院校产教融合的提案',
      demands: ['动态调整专业目录', '建设公共实训基地'],
      kind: 'proposal',
      submitters: 2,
    });
    const walker = createWalker(world, itemId);
    const consulted = await walker.walk({ rate: () => undefined });
    const due = present(
      '征询反馈时限',
      consulted.deadlines.find(({ kind }) => kind === 'ratingReturn'),
    ).due;
    const token = await linkOf(world, consulted, present('提案人', consulted.item.submitters[0]));

    await dev.moveTo(due);
    const lastDay = await world.client.item(itemId);
    same(
      `最后一天 ${due} 还在征询`,
      ['consult'],
      lastDay.openTasks.map(({ step }) => step),
    );
    world.report.step({ date: due, who: '日历', did: '到反馈时限最后一天', entered: '还在征询' });

    await dev.workingDays(1);
    await until('征询由每日巡检结束', async () => {
      const { openTasks } = await world.client.item(itemId);
      return openTasks.some(({ step }) => step === 'inspect');
    });
    await closedLink(world, {
      what: '过期的链接',
      token,
      status: 410,
      code: 'LINK_EXPIRED',
      says: /链接已过期/,
    });
    const done = await walker.walk();
    same('结论', 'closed', done.concluded?.how);
    same('未反馈的人', ['s1', 's2'], done.unreturned);
    same('没有评价', [], done.ratings);
    same(
      '怎样结束',
      ['unreturned', '系统'],
      [done.concluded?.ending?.how, done.concluded?.ending?.by],
    );
    const { returned, notReturned, base } = present('评价汇总', done.ratingSummary);
    same('返回、未返回、计算基数', [0, 2, 0], [returned, notReturned, base]);
    const timeline = await world.client.timeline(itemId);
    same('征询由系统结束', '系统', timeline.find(({ type }) => type === 'consultation.closed')?.by);
    world.report.held('两人未反馈，如实记下，不算作满意');
    await walker.checkMails();
  },
};
