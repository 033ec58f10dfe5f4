import { matches, present, same } from '../support/difference.ts';
import { fitsClock } from '../support/profile.ts';
import { UNSATISFIED } from '../support/rating.ts';
import { registerNew } from '../support/register.ts';
import { until } from '../support/until.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario } from '../support/world.ts';

/** One is 不满意, the other silent until the window is over: the second clock began with the 不满意. */
export const reReplyClock: Scenario = {
  name: 're-reply-clock',
  title: '一位不满意、一位没有反馈：重新答复的时限从不满意那天算起，不从征询结束那天算起',
  needsDev: true,
  alone: true,
  async run(world) {
    const dev = present('/dev', world.dev);
    const { itemId } = await registerNew(world, {
      title: '关于简化社会保险关系转移接续手续的建议',
      demands: ['取消纸质缴费凭证'],
      submitters: 2,
    });
    const walker = createWalker(world, itemId);
    const asked = await walker.walk({
      rate: ({ id }) => (id === 's1' ? UNSATISFIED : undefined),
    });
    const said = present('不满意的评价', asked.ratings[0]);
    const window = asked.deadlines.find(({ kind }) => kind === 'ratingReturn');
    const { due: closes } = present('征询反馈时限', window);
    await dev.moveTo(closes);
    await dev.workingDays(1);
    const again = await until('重办', async () => {
      const item = await world.client.item(itemId);
      return item.round === 2 && item;
    });
    const clock = present('时限规则', world.profile.clocks.reReply);
    const { due, explanation } = present('重新答复时限', again.deadlines[0]);
    same('第二轮在征询结束以后开始', true, (await world.today()) > closes);
    fitsClock('重新答复时限', clock, said.on, due);
    matches('时限由来', RegExp(`收到不满意反馈之日${said.on}`), explanation.sentence);
    world.report.held(`不满意在 ${said.on}，第二轮的时限 ${due} 从那天算起`);
    await walker.checkMails();
  },
};
