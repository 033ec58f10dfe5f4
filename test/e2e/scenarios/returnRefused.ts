import { same } from '../support/difference.ts';
import { act, endOf, finish } from '../support/finish.ts';
import { registerNew } from '../support/register.ts';
import { until } from '../support/until.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

async function ask(world: World, itemId: string): Promise<string> {
  const json = { reason: '认为属教育部门职责', proposedUnit: '市教育局' };
  const path = `/v1/items/${itemId}/returns`;
  return (await act(world, 'clerk', { did: '申请退办', path, json })).recordId;
}

const settled = (world: World, itemId: string) =>
  until('退办申请结束', async () => {
    const item = await world.client.item(itemId);
    return !item.intake.returnPending && item;
  });

/** The leader does not sign; asked again, the assigning office refuses: the item goes on to its end. */
export const returnRefused: Scenario = {
  name: 'return-refused',
  title: '退办：一次领导不签，一次交办机关不准，继续办理到底，时限不变',
  async run(world) {
    const { itemId, deadlines } = await registerNew(world, {
      title: '关于加强职业学校实习管理的建议',
      demands: ['规范实习协议'],
    });
    const first = await ask(world, itemId);
    const back = { step: 'return-sign', by: 'director', outcome: 'return' };
    await finish(world, itemId, back, { opinion: '属我局职责，继续办理。' });
    same('第一次申请', 'dropped', (await settled(world, itemId)).intake.returns[0]?.ended);

    const second = await ask(world, itemId);
    same('第二次申请另编', ['return-1', 'return-2'], [first, second]);
    await finish(world, itemId, { step: 'return-sign', by: 'director' }, { opinion: '可报请' });
    const no = { step: 'return-answer', by: 'clerk', outcome: 'refused' };
    await finish(world, itemId, no, { on: await world.today(), reason: '属人社部门职责' });
    const goesOn = await settled(world, itemId);
    same('第二次申请', 'refused', goesOn.intake.returns[1]?.ended);
    same('办理时限不变', deadlines[0]?.due, goesOn.deadlines[0]?.due);
    if (world.dev) {
      const names = [first, second].map((id) => `${itemId}-r1-${id}-a1`);
      for (const name of names) same(name, 'SUCCEEDED', await endOf(world, name));
    }
    const walker = createWalker(world, itemId);
    const done = await walker.walk({
      until: world.dev ? undefined : (one) => one.stage === 'consulting',
    });
    if (world.dev) same('结论', 'closed', done.concluded?.how);
    world.report.held('退办未成，照常办到办结');
    await walker.checkMails();
  },
};
