import { present, same } from '../support/difference.ts';
import { ending, refuseAll } from '../support/endings.ts';
import { handIn } from '../support/handIn.ts';
import { Refused } from '../support/http.ts';
import { type Refusal, refused } from '../support/refusals.ts';
import { guessNumber, itemBody, type NewItem, registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { untouchedBy } from '../support/untouched.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

const WANTED: NewItem = {
  title: '关于制定社会保险基金监督办法的议案',
  demands: ['制定基金监督办法', '公开年度监督报告'],
  kind: 'motion',
};

/** A motion under a number that no other has used. */
async function registerMotion(world: World): Promise<Item> {
  for (;;) {
    try {
      return await registerNew(world, { ...WANTED, motionNumber: guessNumber() });
    } catch (error) {
      if (!(error instanceof Refused && error.problem.code === 'MOTION_REGISTERED')) throw error;
    }
  }
}

/** 归类: the office says under which of the place's subjects an item counts (domain.md §1 row 1). */
async function classified(world: World, { itemId }: Item): Promise<void> {
  const { client, people, profile } = world;
  const walker = createWalker(world, itemId);
  const item = await walker.walk({
    until: ({ openTasks }) => openTasks.some(({ step }) => step === 'propose'),
  });
  const { taskId } = present('拟办', item.openTasks[0]);
  const circumstances = { people, profile, today: await world.today(), letter: 'A' };
  const good = handIn('propose', item, circumstances);
  await refuseAll(world, item, [
    ending(
      item,
      'propose',
      { ...good, subject: '城市建设' },
      {
        ...{ what: '本局没有的类别', by: 'clerk', status: 422, code: 'SUBJECT_UNKNOWN' },
        says: /可选：就业创业、社会保障/,
      },
    ),
  ]);
  const { version } = await client.item(itemId);
  const task = { itemId, taskId, version };
  await client.complete('clerk', task, 'done', { ...good, subject: '社会保障' });
  same('归类', '社会保障', (await client.item(itemId)).item.subject);
}

/** 议案转建议 keeps its motion's number: a second suggestion for it is refused; 独办, 分办, 密件 are checked. */
export const motionOnce: Scenario = {
  name: 'motion-once',
  title: '议案转建议只登记一次、归入本局类别；独办、分办写明单位；涉密件不收；提案者分种类',
  async run(world) {
    const item = await registerMotion(world);
    const { motionNumber = '' } = item.item;
    same('件号由编号得出', `motion-2026-${item.item.number}`, item.itemId);
    same('类型', '议案转建议', item.kindName);
    const today = await world.today();
    const register = (wanted: NewItem, more: Partial<Refusal>): Refusal => ({
      what: '登记',
      by: 'clerk',
      call: {
        method: 'POST',
        path: '/v1/items',
        json: itemBody(wanted, guessNumber(), today),
      },
      status: 422,
      code: '',
      says: /./,
      ...more,
    });
    const plain: NewItem = { title: '关于优化窗口服务的建议', demands: ['延长服务时间'] };
    const cases = [
      register(
        { ...WANTED, motionNumber },
        {
          ...{ what: '同一议案换个编号再登记', status: 409, code: 'MOTION_REGISTERED' },
          says: new RegExp(`第${motionNumber}号议案已作为${item.itemId}登记`),
        },
      ),
      register(WANTED, {
        ...{ what: '议案转建议没有原议案号', code: 'MOTION_NUMBER_MISSING', says: /原议案号/ },
      }),
      register(
        { ...plain, motionNumber },
        { what: '建议写了议案号', code: 'MOTION_NUMBER_UNWANTED', says: /只有议案转建议/ },
      ),
      register(
        { ...plain, more: { part: 'sole', coUnits: ['市财政局'] } },
        { what: '独办件写了协办单位', code: 'SOLE_WITH_UNITS', says: /改为主办/ },
      ),
      register(
        { ...plain, more: { part: 'split' } },
        { what: '分办件没写其他单位', code: 'OTHER_UNITS_MISSING', says: /其他分办单位/ },
      ),
      register(
        { ...plain, demands: ['公开某部经费（机密）'] },
        { what: '诉求标有密级', code: 'STATE_SECRET', says: /机要渠道/ },
      ),
    ];
    await untouchedBy(world, item.itemId, async () => {
      for (const one of cases) await refused(world, one);
    });
    const split = await registerNew(world, {
      ...plain,
      more: {
        ...{ part: 'split', otherUnits: ['市民政局', '市残联'] },
        wishedUnits: ['市人力资源和社会保障局', '市残联'],
      },
    });
    same('意向承办单位', ['市人力资源和社会保障局', '市残联'], split.item.wishedUnits);
    same('其他分办单位', ['市民政局', '市残联'], split.item.otherUnits);
    const party = { id: 's1', name: '民建市委', kind: 'party', lead: true };
    const proposal = await registerNew(world, {
      title: '关于发展银发经济的提案',
      demands: ['出台扶持政策'],
      kind: 'proposal',
      more: { submitters: [party] },
    });
    same('提案者', { ...party, kindName: '党派' }, proposal.item.submitters[0]);
    await classified(world, item);
    world.report.held('一件议案只有一件建议');
  },
};
