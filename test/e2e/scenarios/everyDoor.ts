import { present, same } from '../support/difference.ts';
import { finish, waitingFor } from '../support/finish.ts';
import { CO_DOORS, importHalfWay, LEAD_DOORS, oldNumbers } from '../support/halfWay.ts';
import { handIn } from '../support/handIn.ts';
import type { Scenario, World } from '../support/world.ts';

/** Where the task of a door lies: 拟稿 and 办中检查 are entered together. */
const ENTERED: Record<string, string[]> = { draft: ['draft', 'check'], check: ['draft', 'check'] };

interface Door {
  itemId: string;
  at: string;
}

const coWanted = (at: string) => ({
  title: `关于发展社区养老的建议（旧台账协办，${at}）`,
  demands: ['增加护理员补贴'],
  leadUnit: '市民政局',
});

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

const BACK = { opinion: '请补充依据后再报。' };

/** 协办 items of the old list are sent back, or go on, from where they stood. */
async function onwards(world: World, doors: readonly Door[]): Promise<void> {
  const { people } = world;
  const at = (step: string) =>
    present(
      step,
      doors.findLast((door) => door.at === step),
    ).itemId;
  const [reviewed, studied] = [at('deputy-review'), at('party-group')];
  const desk = await waitingFor(world, reviewed, 'deputy-review');
  const sponsor = present('包案领导', people.at(desk.desk)[0]).id;
  await finish(world, reviewed, { step: 'deputy-review', by: sponsor, outcome: 'return' }, BACK);
  const secretary = present('党组秘书', people.at({ role: 'party-secretary' })[0]).id;
  const study = { step: 'party-group', by: secretary };
  await finish(world, studied, { ...study, outcome: 'return' }, BACK);
  for (const itemId of [reviewed, studied]) await waitingFor(world, itemId, 'co-draft');
  const approved = await importHalfWay(world, coWanted('party-group'), { at: 'party-group' });
  const item = await world.client.item(approved);
  const data = handIn('party-group', item, { people, today: await world.today(), letter: 'A' });
  await finish(world, approved, study, data);
  await waitingFor(world, approved, 'sign');
}

/** The one door through which everything that waits is entered again (design.md §2), at every step. */
export const everyDoor: Scenario = {
  name: 'every-door',
  title: '半途导入：两条办理路线的每一步都能从旧台账接上',
  async run(world) {
    const numbers = await oldNumbers(world, 6);
    const doors: Door[] = [];
    for (const at of LEAD_DOORS) {
      const issued = ['deliver', 'consult', 'decide', 'inspect', 'rectify'].includes(at);
      const documentNumber = issued ? numbers.pop() : undefined;
      const title = `关于完善职业伤害保障的建议（旧台账，${at}）`;
      const wanted = { title, demands: ['扩大覆盖面'] };
      const row = { at, ...(documentNumber ? { documentNumber } : {}) };
      doors.push({ itemId: await importHalfWay(world, wanted, row), at });
    }
    for (const at of CO_DOORS) {
      doors.push({ itemId: await importHalfWay(world, coWanted(at), { at }), at });
    }
    for (const { itemId, at } of doors) await entered(world, itemId, at);
    await onwards(world, doors);
    world.report.held(`${doors.length} 件从 ${doors.length} 个步骤接着办，没有编造一步`);
  },
};
