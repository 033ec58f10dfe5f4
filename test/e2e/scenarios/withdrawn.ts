import { same } from '../support/difference.ts';
import { act, concludedItem, endOf } from '../support/finish.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario } from '../support/world.ts';

/** 撤回 in writing while it is being drafted: everything stops, the deputies are told. */
export const withdrawn: Scenario = {
  name: 'withdrawn',
  title: '撤回：领衔人书面撤回，办理终止，待办作废，告知提出人',
  async run(world) {
    const { itemId } = await registerNew(world, {
      title: '关于延长招聘会时间的建议',
      demands: ['春季招聘会延长一周'],
      submitters: 2,
    });
    const walker = createWalker(world, itemId);
    await walker.walk({ until: (one) => one.openTasks.some(({ step }) => step === 'draft') });
    const path = `/v1/items/${itemId}/withdrawal`;
    const on = await world.today();
    const letter = (...ids: string[]) => ({
      letters: ids.map((submitterId) => ({ submitterId, on })),
    });
    // By the one who leads, or by all, as the place has it.
    const enough = world.profile.withdrawal.by === 'all' ? ['s1', 's2'] : ['s1'];
    await refused(world, {
      what: '只有联名人的书面撤回',
      by: 'clerk',
      call: { method: 'POST', path, json: letter('s2') },
      status: 422,
      code: 'LETTER_MISSING',
      says: /领衔人|还缺/,
    });
    await refused(world, {
      what: '承办人登记撤回',
      by: (await world.client.item(itemId)).division?.handler ?? '',
      call: { method: 'POST', path, json: letter('s1') },
      status: 403,
      code: 'FORBIDDEN',
      says: /局办公室/,
    });
    // Who was told of a task is told before it is void.
    await world.dev?.idle();
    await act(world, 'clerk', { did: '登记撤回', path, json: letter(...enough) });
    const done = await concludedItem(world, itemId);
    same('结论', 'withdrawn', done.concluded?.how);
    same('没有待办', [], done.openTasks);
    const { items } = await world.client.ask<{ items: { itemId: string; light: string }[] }>(
      'clerk',
      { path: '/v1/items?stage=withdrawn&limit=100' },
    );
    const listed = items.find((one) => one.itemId === itemId);
    same('列在撤回之中，不再亮灯', 'green', listed?.light);
    if (world.dev) same('主流程', 'ABORTED', await endOf(world, `${itemId}-r1-a1`));
    world.report.held('办理终止，待办作废');
    await world.dev?.idle();
    await walker.checkMails();
  },
};
