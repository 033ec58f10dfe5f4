import { invoke, streamRecords } from '../support/aws.ts';
import { present, same } from '../support/difference.ts';
import { registerNew } from '../support/register.ts';
import { untouchedBy } from '../support/untouched.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario } from '../support/world.ts';

/** The functions that read the stream of events. */
const READERS = ['views', 'relay'];

/** Every event of an item delivered again, late and out of order: nothing is doubled. */
export const redelivered: Scenario = {
  name: 'redelivered',
  title: '事件重复投递、迟到、乱序：不多一封邮件，不多一步，视图不变',
  needsDev: true,
  alone: true,
  async run(world) {
    const dev = present('/dev', world.dev);
    const { itemId } = await registerNew(world, {
      title: '关于完善技能人才评价制度的建议',
      demands: ['扩大自主评价', '公布评价目录'],
    });
    const walker = createWalker(world, itemId);
    const before = await walker.walk({ until: ({ stage }) => stage === 'consulting' });
    const records = await streamRecords(dev, itemId);
    const names = await dev.functions();

    await untouchedBy(world, itemId, async () => {
      for (const reader of READERS) {
        const name = present(
          `函数 ${reader}`,
          names.find((one) => one.endsWith(`-${reader}`)),
        );
        await invoke(dev, name, { Records: records });
        await invoke(dev, name, { Records: records.toReversed() });
      }
      await dev.idle();
    });
    same('整件的样子', before, await world.client.item(itemId));
    const date = await world.today();
    const entered = `${records.length} 个事件又投了两遍，一件如旧`;
    world.report.step({ date, who: '事件流', did: '重复、乱序投递', entered });
    await walker.checkMails();
    const done = await walker.walk();
    same('接着走到', 'closed', done.concluded?.how);
    await walker.checkMails();
  },
};
