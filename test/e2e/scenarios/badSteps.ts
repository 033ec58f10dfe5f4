import { same } from '../support/difference.ts';
import { waitingFor } from '../support/finish.ts';
import { registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario } from '../support/world.ts';
import { atDeliver, atHandling } from './badSteps/atHandling.ts';
import { atInvestigate } from './badSteps/atInvestigate.ts';
import { atPropose } from './badSteps/atPropose.ts';
import { atReview } from './badSteps/atReview.ts';

const at = (step: string) => (item: Item) => item.openTasks.some((task) => task.step === step);

/** (e) Steps out of turn, without what they need, or by whom they are not. */
export const badSteps: Scenario = {
  name: 'bad-steps',
  title: '办理有误：越权、缺沟通、缺项、退回无理由',
  async run(world) {
    const item = await registerNew(world, {
      title: '关于整治招聘乱象的建议',
      demands: ['开展专项整治', '建立实名核验机制'],
    });
    const walker = createWalker(world, item.itemId);
    await atPropose(world, item);
    await atInvestigate(world, await walker.walk({ until: at('investigate') }));
    // 拟稿 and 办中检查 are opened one after the other: the walk stops at the first.
    await walker.walk({ until: (now) => at('draft')(now) || at('check')(now) });
    for (const step of ['draft', 'check']) await waitingFor(world, item.itemId, step);
    await atHandling(world, await world.client.item(item.itemId));
    const review = await walker.walk({ until: at('office-review') });
    await atReview(world, review);
    const counted = (await world.client.item(item.itemId)).openTasks;
    same(
      '待办还在原处',
      ['office-review'],
      counted.map(({ step }) => step),
    );
    const delivering = await walker.walk({ until: at('deliver') });
    await atDeliver(world, delivering);
    world.report.held('每一次都没有写入，待办还在原处');
  },
};
