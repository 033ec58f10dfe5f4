import { present, same } from '../support/difference.ts';
import { SATISFIED, UNSATISFIED } from '../support/rating.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { createWalker, type Walker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

const BUREAU = ['clerk', 'office', 'director', 'deputy1', 'secretary', 'inspector1', 'admin'];
const DATA = { reason: '经研究', document: { title: '研究意见' } };

/** Up to 归口裁定: the deputy is 不满意 with the first reply and with the second. */
async function twice(world: World, title: string): Promise<{ walker: Walker; item: Item }> {
  const { itemId } = await registerNew(world, {
    title,
    demands: ['提高灵活就业人员缴费补贴标准', '补贴申领全程网办'],
  });
  const walker = createWalker(world, itemId);
  const item = await walker.walk({
    rate: () => UNSATISFIED,
    until: ({ openTasks }) => openTasks.some(({ step }) => step === 'decide'),
  });
  const sponsor = present('提级前的包案领导', item.raised[0]).from;
  same('第二轮由主要负责人包案', [{ round: 2, from: sponsor, to: 'director' }], item.raised);
  same('面复的最高职务', 'director', item.contacts.at(-1)?.highestRank);
  return { walker, item };
}

/** Nobody of the bureau, nor the other collecting body, decides instead. */
async function decidesAlone(world: World, { itemId, version }: Item): Promise<void> {
  const path = `/v1/items/${itemId}/tasks/decide-1`;
  const json = { version, outcome: 'accept', data: DATA };
  const call = { method: 'POST', path, json } as const;
  for (const by of BUREAU) {
    await refused(world, {
      what: `${by} 代作裁定`,
      by,
      call,
      status: 403,
      code: 'FORBIDDEN',
      says: /征询归口单位/,
    });
  }
  await refused(world, {
    what: '另一归口单位作裁定',
    by: 'collector-cppcc',
    call,
    status: 404,
    code: 'NOT_FOUND',
    says: /没有找到/,
  });
}

/** 不满意 twice: the collecting body accepts the explanation, and only then does the item close. */
export const dissatisfiedTwice: Scenario = {
  name: 'dissatisfied-twice',
  title: '两次不满意：主要负责人包案重办，仍不满意，由归口单位裁定采纳说明后办结',
  needsDev: true,
  async run(world) {
    const { walker, item } = await twice(world, '关于提高灵活就业人员社会保险补贴的建议');
    same('轮次', 2, item.round);
    await decidesAlone(world, item);
    const done = await walker.walk();
    same('结论', 'closed', done.concluded?.how);
    same(
      '裁定在案',
      [{ round: 2, outcome: 'accept', by: '楼雅文' }],
      done.decisions.map(({ round, outcome, by }) => ({ round, outcome, by })),
    );
    same(
      '两次评价都在',
      ['不满意', '不满意'],
      done.ratings.map(({ result }) => result),
    );
    const { how, by } = present('结束方式', done.concluded?.ending);
    same('由谁裁定结束', ['decided', '楼雅文'], [how, by]);
    const { first, final } = present('评价汇总', done.ratingSummary);
    same('首次与最终分开记', [1, 1], [first.unsatisfied, final.unsatisfied]);
    const ended = (await world.client.timeline(done.itemId)).at(-1);
    same('经过里写明怎样结束', '办结（归口裁定：楼雅文）', ended?.what);
    world.report.held('不满意没有被改成满意；怎样结束、谁决定、为什么，都在案');
    await walker.checkMails();
  },
};

/** 不满意 twice: the collecting body has it handled a third time. */
export const decidedAgain: Scenario = {
  name: 'decided-again',
  title: '两次不满意：归口单位裁定再次办理，第三轮满意',
  needsDev: true,
  async run(world) {
    const { walker, item } = await twice(world, '关于扩大灵活就业人员参保覆盖面的建议');
    const done = await walker.walk({ decide: () => 'again', rate: () => SATISFIED });
    same('轮次', 3, done.round);
    same('结论', 'closed', done.concluded?.how);
    same(
      '裁定',
      ['again'],
      done.decisions.map(({ outcome }) => outcome),
    );
    same('提级只一次', item.raised, done.raised);
    same(
      '三次评价都在',
      ['不满意', '不满意', '满意'],
      done.ratings.map(({ result }) => result),
    );
    await walker.checkMails();
  },
};
