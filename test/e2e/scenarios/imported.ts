import { same } from '../support/difference.ts';
import { freeList } from '../support/freeList.ts';
import { checkList, commitList, sampleList } from '../support/sample.ts';
import { until } from '../support/until.ts';
import type { Scenario } from '../support/world.ts';

/** (d) Checked, committed, and the same file again: nothing is added. */
export const imported: Scenario = {
  name: 'imported',
  title: '导入清单：先检查、再登记，同一文件再导入不增加一件',
  async run(world) {
    const { client, report } = world;
    const date = await world.today();
    const clerk = '办公室经办';
    const { bytes, itemIds } = await freeList(
      world,
      [1, 2, 3].map((n) => ({ 案由: `关于完善公共就业服务的建议（${n}）` })),
    );
    for (const itemId of itemIds) {
      const { status } = await client.send('clerk', { path: `/v1/items/${itemId}` });
      same(`检查时还没有登记 ${itemId}`, 404, status);
    }
    report.step({ date, who: clerk, did: '检查 3 行的清单', entered: '3 件可登记，一件未登记' });

    const { importId } = await checkList(world, bytes);
    const first = await commitList(world, importId);
    same('登记件数', [3, 0], [first.registered, first.existing]);
    for (const itemId of itemIds) {
      await until(`${itemId} 登记后的第一步`, async () => {
        const { openTasks } = await client.item(itemId);
        return openTasks[0]?.step === 'propose';
      });
    }
    report.step({ date, who: clerk, did: '登记', entered: '3 件登记，流程自动开始' });

    const before = await Promise.all(itemIds.map((itemId) => client.timeline(itemId)));
    const again = await checkList(world, bytes);
    same('同一文件得到同一编号', importId, again.importId);
    same('再次检查', { rows: 3, new: 0, exists: 3, problem: 0 }, again.counts);
    const second = await commitList(world, importId);
    same('再次登记', [0, 3], [second.registered, second.existing]);
    const after = await Promise.all(itemIds.map((itemId) => client.timeline(itemId)));
    same('再次登记后各件的经过', before, after);
    report.step({ date, who: clerk, did: '同一文件再导入', entered: '0 件登记，3 件已有' });

    const sample = await checkList(world, sampleList());
    same('样例清单没有问题', [24, 0], [sample.counts.rows, sample.counts.problem]);
    await commitList(world, sample.importId);
    const { registered, existing } = await commitList(world, sample.importId);
    same('样例清单再登记一次', [0, 24], [registered, existing]);
    report.held('样例 24 件都已登记，重复导入没有增加一件');
  },
};
