import { present, same } from '../support/difference.ts';
import { answerAgain, promiseOf, say } from '../support/secondReply.ts';
import { trackedItem } from '../support/tracked.ts';
import type { Scenario } from '../support/world.ts';

/** A promise cannot be kept: a written explanation, signed by the director, delivered and rated. */
export const promiseImpossible: Scenario = {
  name: 'promise-impossible',
  title: '承诺无法兑现：主要负责人签发书面说明，面复送达、代表评价后办结',
  needsDev: true,
  async run(world) {
    const { item, walker } = await trackedItem(world, {
      title: '关于单独出台灵活就业人员补贴标准的建议',
      demands: ['出台补贴标准'],
    });
    const { handler } = present('责任分工', item.division);
    await say(world, handler, item, 'promise-1', 'impossible', {
      reason: '省级统一了标准，市里不能另定',
      explanation: '2026年起全省执行统一标准，市级不得另行制定，已向省厅书面反映诉求。',
    });
    const done = await answerAgain(world, item.itemId, { promiseId: 'promise-1' });
    same('结论', 'closed', done.concluded?.how);
    const entry = promiseOf(done, 'promise-1');
    same('台账状态', 'impossible', entry.status);
    const signer = world.people.at({ role: 'director' })[0]?.name;
    same('书面说明由主要负责人签发', signer, entry.replies[0]?.signedBy);
    world.report.held('不能兑现的也有书面说明、有人签、有评价，不是悄悄放下');
    await walker.checkMails();
  },
};
