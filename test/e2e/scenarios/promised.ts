import { chooseItem } from '../support/choose.ts';
import { present, same } from '../support/difference.ts';
import { letterOf } from '../support/profile.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario } from '../support/world.ts';

/** (c) Class B: the reply promises, the item ends in 成效跟踪 with owner and date. */
export const promised: Scenario = {
  name: 'promised',
  title: '答复作出承诺，评价满意后转入成效跟踪',
  async run(world) {
    const letter = letterOf(world.profile, 'promise');
    const { itemId } = await chooseItem(world, (one) => one.item.submitters.length === 1, {
      title: '关于提高城乡居民基本养老保险基础养老金标准的建议',
      demands: ['研究提高基础养老金最低标准', '对缴费困难群体由财政代缴部分保费'],
    });
    const walker = createWalker(world, itemId);
    const done = await walker.walk({
      letter: () => letter,
      until: world.dev ? undefined : (one) => one.stage === 'consulting',
    });
    const promise = present('承诺', done.promise);
    same('答复类别', letter, done.reply?.class);
    if (!world.dev) return world.report.left('代表评价、转入跟踪（链接在邮箱里，没有 /dev）');

    same('结论', 'tracking', done.concluded?.how);
    same('阶段', '成效跟踪', done.stageName);
    same('承诺的完成日期在今天之后', true, promise.due > (await world.today()));
    const owner = world.people.byId(promise.owner);
    world.report.held(`承诺有主有期：${owner.name}，${promise.due}`);
    await walker.checkMails();
  },
};
