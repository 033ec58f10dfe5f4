import { present, same } from '../support/difference.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import { untouchedBy } from '../support/untouched.ts';
import type { Scenario } from '../support/world.ts';

/** The window of the profile is over: refused with its last day and how that came about. */
export const returnTooLate: Scenario = {
  name: 'return-too-late',
  title: '退办：过了规定期限不能再申请，拒绝时说明期限由来',
  needsDev: true,
  alone: true,
  async run(world) {
    const dev = present('/dev', world.dev);
    const { itemId, intake } = await registerNew(world, {
      title: '关于优化公交线路的建议',
      demands: ['增开两条线路'],
    });
    const { due, open } = intake.returnWindow;
    same('登记当天可以申请', true, open);
    await dev.moveTo(due);
    same('最后一天还可以', true, (await world.client.item(itemId)).intake.returnWindow.open);
    await dev.workingDays(1);
    const json = { reason: '属交通部门职责', proposedUnit: '市交通运输局' };
    await untouchedBy(world, itemId, async () => {
      const { body } = await refused(world, {
        what: '过期申请退办',
        by: 'clerk',
        call: { method: 'POST', path: `/v1/items/${itemId}/returns`, json },
        status: 422,
        code: 'RETURN_TOO_LATE',
        says: new RegExp(`${due}.*自收到之日`),
      });
      same('期限', due, (body.details as { due: string }).due);
    });
    world.report.held(`期限 ${due}：${intake.returnWindow.explanation.sentence}`);
  },
};
