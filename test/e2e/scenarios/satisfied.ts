import { chooseItem } from '../support/choose.ts';
import { same } from '../support/difference.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario } from '../support/world.ts';

/** What Step Functions charges for, on the main line (docs/cost.md). */
const MOST_TRANSITIONS = 45;

/** (a) Straight through every step to 满意 and 办结; several signed it and each of them rates. */
export const satisfied: Scenario = {
  name: 'satisfied',
  title: '一件顺畅办到底：联名代表人人评价满意，办结',
  async run(world) {
    const { itemId, item } = await chooseItem(
      world,
      ({ keyItem, item }) =>
        !keyItem && item.submitters.length > 1 && item.submitters.every(({ email }) => email),
      {
        title: '关于加强新就业形态劳动者权益保障的建议',
        demands: ['出台权益保障实施办法', '扩大职业伤害保障覆盖面'],
        submitters: 3,
      },
    );
    const walker = createWalker(world, itemId);
    const done = await walker.walk({
      until: world.dev ? undefined : (one) => one.stage === 'consulting',
    });
    if (!world.dev) return world.report.left('代表评价及以后各步（链接在邮箱里，没有 /dev）');

    same('结论', 'closed', done.concluded?.how);
    same('阶段', '办结', done.stageName);
    same('轮次', 1, done.round);
    same('评价份数', item.submitters.length, done.ratings.length);
    same('未反馈', [], done.unreturned);
    same(
      '面复的在场最高职务',
      'deputy',
      done.contacts.find(({ stage }) => stage === 'reply')?.highestRank,
    );
    world.report.held(
      `${item.submitters.length} 人各评各的，第一轮办结，文号 ${done.documentNumber}`,
    );
    const { events = [] } = (await world.dev.execution(await walker.execution())) ?? {};
    const transitions = events.filter(({ type }) => type.endsWith('StateEntered')).length;
    same(`状态转移不超过 ${MOST_TRANSITIONS} 次`, true, transitions <= MOST_TRANSITIONS);
    world.report.held(`从登记到办结 ${transitions} 次状态转移`);
    await walker.checkMails();
  },
};
