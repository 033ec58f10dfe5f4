import { present, same } from '../support/difference.ts';
import { UNSATISFIED } from '../support/rating.ts';
import { refused } from '../support/refusals.ts';
import { answerAgain, promiseOf, say } from '../support/secondReply.ts';
import { trackedItem } from '../support/tracked.ts';
import type { Walker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

/** Where the place does not ask the deputies about a promise, its second reply settles it. */
async function unrated(world: World, itemId: string, walker: Walker): Promise<void> {
  const done = await answerAgain(world, itemId, { promiseId: 'promise-1' });
  same('再次答复送达即办结', 'closed', done.concluded?.how);
  same('没有征询承诺评价', [], await consultations(world, itemId));
  await walker.checkMails();
}

async function consultations({ client }: World, itemId: string): Promise<string[]> {
  const timeline = await client.timeline(itemId);
  return timeline.flatMap(({ data }) => (data.step === 'second-consult' ? [itemId] : []));
}

/** A promise is kept: second reply, face to face, rated; 不满意 opens it again, then the item is closed. */
export const promiseKept: Scenario = {
  name: 'promise-kept',
  title: '承诺兑现后再次答复：先不满意、承诺重新打开，再兑现后满意，办结',
  needsDev: true,
  async run(world) {
    const { item, walker } = await trackedItem(world, {
      title: '关于建设零工市场的建议',
      demands: ['建成零工市场', '公布服务清单'],
      submitters: 2,
    });
    const { handler } = present('责任分工', item.division);
    const promise = promiseOf(item, 'promise-1');
    same('台账状态', 'open', promise.status);

    const year = item.item.session.year;
    const { promises } = await world.client.ask<{
      promises: { itemId: string; promiseId: string }[];
    }>('clerk', { path: `/v1/promises?owner=${promise.owner}&status=open&limit=100` });
    same(
      '台账按责任人列出',
      true,
      promises.some(({ itemId }) => itemId === item.itemId),
    );
    world.report.held(`承诺进入${year}年台账：${promise.matter}，${promise.due}`);

    const today = await world.today();
    const kept = { evidence: '零工市场已开业，照片和验收单附后', on: today };
    await refused(world, {
      what: '无关的人登记兑现',
      by: 'secretary',
      call: {
        method: 'POST',
        path: `/v1/items/${item.itemId}/promises/promise-1/kept`,
        json: kept,
      },
      status: 403,
      code: 'FORBIDDEN',
      says: /责任人、本件承办人/,
    });
    await say(world, handler, item, 'promise-1', 'kept', kept);
    if (!world.profile.rating.ratesPromises) return unrated(world, item.itemId, walker);
    const first = await answerAgain(world, item.itemId, {
      promiseId: 'promise-1',
      rating: UNSATISFIED,
    });
    same('不满意后承诺', 'open', promiseOf(first, 'promise-1').status);
    same('本件仍在跟踪', 'tracking', first.concluded?.how);
    world.report.held('再次答复不满意，承诺带着理由重新打开，本件没有办结');

    await say(world, handler, item, 'promise-1', 'kept', kept);
    const done = await answerAgain(world, item.itemId, {
      promiseId: 'promise-1',
      side: 'promise-1-2',
    });
    same('结论', 'closed', done.concluded?.how);
    same(
      '两次再次答复的结果',
      ['unsatisfied', 'satisfied'],
      promiseOf(done, 'promise-1').replies.map(({ ended }) => ended?.outcome),
    );
    same('首轮评价未被改动', 2, done.ratings.length);
    world.report.held('承诺的评价单独成组，最后满意，本件办结');
    await walker.checkMails();
  },
};
