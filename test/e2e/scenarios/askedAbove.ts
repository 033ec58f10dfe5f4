import { present, same } from '../support/difference.ts';
import { ending, refuseAll } from '../support/endings.ts';
import { act, finish } from '../support/finish.ts';
import { registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { until } from '../support/until.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

/** Whether the item is on a list that one filter gives. */
async function onList({ client }: World, { itemId }: Item, filter: string): Promise<boolean> {
  const path = `/v1/items?${filter}&limit=100`;
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const page: { items: { itemId: string }[]; cursor?: string } = await client.ask('clerk', {
      path: cursor ? `${path}&cursor=${cursor}` : path,
    });
    if (page.items.some((one) => one.itemId === itemId)) return true;
    cursor = page.cursor;
  }
  return false;
}

const waitsFor = (step: string) => (item: Item) =>
  item.openTasks.some((task) => task.step === step);

/** A key item: the director leads; what is beyond policy is asked above first, and nothing signed before. */
export const askedAbove: Scenario = {
  name: 'asked-above',
  title:
    '列入年度工作重点的，主要领导挂帅；超出政策的先请示交办部门，答复以前不能签发，时限照常计算',
  async run(world) {
    const { client, people, report } = world;
    const { itemId } = await registerNew(world, {
      title: '关于灵活就业人员在就业地参加失业保险的建议',
      demands: ['放开就业地参保'],
    });
    const walker = createWalker(world, itemId);
    const item = await walker.walk({ until: waitsFor('classify') });
    const head = people.headOf(present('责任分工', item.division).section).id;
    const sponsor = present('拟办', item.proposal).sponsor;
    const path = `/v1/items/${itemId}`;
    await finish(
      world,
      itemId,
      { step: 'classify', by: head },
      {
        ...{ tier: 'long', reason: '须由省里统一规定，一时难以解决' },
      },
    );
    same(
      '滚动件从一开始就在清单上',
      true,
      await until('滚动清单', async () => (await onList(world, item, 'rolling=yes')) || undefined),
    );
    await act(world, head, {
      ...{ did: '重新分类：有重大推动作用', path: `${path}/tier` },
      json: { tier: 'key', reason: '市委列为改革试点，有条件先行突破' },
    });
    const key = await client.item(itemId);
    same('主要领导挂帅', [sponsor, 'director'], [key.raised[0]?.from, key.proposal?.sponsor]);
    same('列入年度工作重点', true, key.annualPlan);
    await until('年度工作重点清单', () => onList(world, key, 'annualPlan=yes'));

    const today = await world.today();
    const question =
      '灵活就业人员不受户籍限制、在就业地参加失业保险，现行文件没有规定，可否先行试点？';
    const asking = { question, document: '×人社请〔2026〕7号', on: today };
    const { recordId } = await act(world, 'clerk', {
      ...{ did: '请示交办部门', path: `${path}/requests`, json: asking },
    });
    await until('请示清单', () => onList(world, key, 'request=open'));
    const signing = await walker.walk({ until: waitsFor('sign') });
    same('分管审核由主要领导办', true, signing.proposal?.sponsor === 'director');
    same('请示期间时限照常计算', key.deadlines[0]?.due, signing.deadlines[0]?.due);
    const call = (what: string, by: string, to: string, json: object) => ({
      ...{ what, by, call: { method: 'POST', path: `${path}/${to}`, json } as const },
    });
    const handler = present('责任分工', item.division).handler;
    await refuseAll(world, signing, [
      ending(
        signing,
        'sign',
        {},
        {
          ...{ what: '没有答复就签发', by: 'director', status: 422 },
          ...{ code: 'REQUEST_OPEN', says: /请示还没有答复/ },
        },
      ),
      {
        ...call('承办人自行请示', handler, 'requests', asking),
        ...{ status: 403, code: 'FORBIDDEN', says: /局办公室/ },
      },
      {
        ...call('换到同一档', head, 'tier', { tier: 'key', reason: '再列一次' }),
        ...{ status: 422, code: 'TIER_SAME', says: /已在这一档/ },
      },
    ]);
    await act(world, 'clerk', {
      ...{ did: '登记请示答复', path: `${path}/requests/${recordId}/answer` },
      json: { text: '同意先行试点，年底报告。', document: '×办函〔2026〕15号', on: today },
    });
    const signed = await walker.walk({ until: ({ stage }) => stage === 'consulting' });
    same(
      '请示有了答复，时限没有动',
      ['answered', undefined],
      [signed.requests[0]?.answer?.outcome, signed.requests[0]?.answer?.due],
    );
    report.held('主要领导挂帅、列入年度工作重点；请示答复以前签不了，时限照算');
    await walker.checkMails();
  },
};
