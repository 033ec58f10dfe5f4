import { present, same } from '../support/difference.ts';
import { closedLink } from '../support/links.ts';
import { linkOf, UNSATISFIED } from '../support/rating.ts';
import { registerNew } from '../support/register.ts';
import { until } from '../support/until.ts';
import { untouchedBy } from '../support/untouched.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario } from '../support/world.ts';

/** (e) One is not satisfied, the other says nothing: the window ends, the next round begins, old links are dead. */
export const expired: Scenario = {
  name: 'expired',
  title: '一人不满意、一人未反馈：到期转入重办，旧链接过期',
  needsDev: true,
  alone: true,
  async run(world) {
    const dev = present('/dev', world.dev);
    const { itemId } = await registerNew(world, {
      title: '关于引进和用好返乡创业人才的建议',
      demands: ['提高担保贷款额度', '整合返乡创业园'],
      submitters: 2,
    });
    const walker = createWalker(world, itemId);
    const consulted = await walker.walk({
      rate: ({ id }) => (id === 's1' ? UNSATISFIED : undefined),
    });
    same('一人评过，一人没有', 1, consulted.ratings.length);
    const [lead, joint] = consulted.item.submitters;
    const spent = await linkOf(world, consulted, present('领衔代表', lead));
    const silent = await linkOf(world, consulted, present('联名代表', joint));

    await dev.moveTo(
      present(
        '征询反馈时限',
        consulted.deadlines.find(({ kind }) => kind === 'ratingReturn'),
      ).due,
    );
    await dev.workingDays(1);
    const again = await until('第二轮的办前调查', async () => {
      const item = await world.client.item(itemId);
      return item.round === 2 && item.openTasks[0]?.step === 'investigate' && item;
    });
    same('轮次', 2, again.round);
    await untouchedBy(world, itemId, async () => {
      await closedLink(world, {
        what: '上一轮过期的链接',
        token: silent,
        status: 410,
        code: 'LINK_EXPIRED',
        says: /链接已过期/,
      });
      await closedLink(world, {
        what: '上一轮用过的链接',
        token: spent,
        status: 410,
        code: 'LINK_SPENT',
        says: /评价已经提交/,
      });
    });
    const done = await walker.walk();
    same('结论', 'closed', done.concluded?.how);
    same(
      '各轮评价',
      [1, 2, 2],
      done.ratings.map(({ round }) => round),
    );
    world.report.held('沉默的一人没有被算作满意，重办后两人各评各的');
    await walker.checkMails();
  },
};
