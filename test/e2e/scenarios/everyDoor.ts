import { same } from '../support/difference.ts';
import { waitingFor } from '../support/finish.ts';
import { CO_DOORS, importHalfWay, LEAD_DOORS, oldNumbers } from '../support/halfWay.ts';
import type { Scenario, World } from '../support/world.ts';

/** Where the task of a door lies: 拟稿 and 办中检查 are entered together. */
const ENTERED: Record<string, string[]> = { draft: ['draft', 'check'], check: ['draft', 'check'] };

async function entered(world: World, itemId: string, at: string): Promise<void> {
  const steps = ENTERED[at] ?? [at];
  for (const step of steps) await waitingFor(world, itemId, step);
  const item = await world.client.item(itemId);
  same(
    `从 ${at} 开始`,
    steps,
    item.openTasks
      .map(({ step }) => step)
      .toSorted()
      .reverse(),
  );
  const done = (await world.client.timeline(itemId)).filter(
    ({ type }) => type === 'task.completed',
  );
  same(`${at} 之前的步骤没有编造`, [], done);
  const date = await world.today();
  const names = item.openTasks.map(({ stepName }) => stepName).join('、');
  world.report.step({ date, who: '局办公室', did: `半途导入 ${itemId}`, entered: names });
}

/** The one door through which everything that waits is entered again (design.md §2), at every step. */
export const everyDoor: Scenario = {
  name: 'every-door',
  title: '半途导入：两条办理路线的每一步都能从旧台账接上',
  async run(world) {
    const numbers = await oldNumbers(world, 6);
    const doors: { itemId: string; at: string }[] = [];
    for (const at of LEAD_DOORS) {
      const issued = ['deliver', 'consult', 'decide', 'inspect', 'rectify'].includes(at);
      const documentNumber = issued ? numbers.pop() : undefined;
      const title = `关于完善职业伤害保障的建议（旧台账，${at}）`;
      const wanted = { title, demands: ['扩大覆盖面'] };
      const row = { at, ...(documentNumber ? { documentNumber } : {}) };
      doors.push({ itemId: await importHalfWay(world, wanted, row), at });
    }
    for (const at of CO_DOORS) {
      const title = `关于发展社区养老的建议（旧台账协办，${at}）`;
      const wanted = { title, demands: ['增加护理员补贴'], leadUnit: '市民政局' };
      doors.push({ itemId: await importHalfWay(world, wanted, { at }), at });
    }
    for (const { itemId, at } of doors) await entered(world, itemId, at);
    world.report.held(`${doors.length} 件从 ${doors.length} 个步骤接着办，没有编造一步`);
  },
};
