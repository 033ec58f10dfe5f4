import { addDays } from '../support/dates.ts';
import { present, same } from '../support/difference.ts';
import { refused } from '../support/refusals.ts';
import { promiseOf, say } from '../support/secondReply.ts';
import { trackedItem } from '../support/tracked.ts';
import { until } from '../support/until.ts';
import type { Scenario } from '../support/world.ts';

/** A promise is moved with a reason told to the deputy; the owner is reminded ahead of the new date and on it. */
export const promiseMoved: Scenario = {
  name: 'promise-moved',
  title: '承诺延期须说明理由并告知代表，原期保留；新期前十天和当天各提醒一次',
  needsDev: true,
  alone: true,
  async run(world) {
    const dev = present('/dev', world.dev);
    const { item, walker } = await trackedItem(world, {
      title: '关于修订补贴性培训目录的建议',
      demands: ['修订培训目录'],
    });
    const { handler } = present('责任分工', item.division);
    const { due } = promiseOf(item, 'promise-1');
    const newDue = addDays(due, 30);
    const told = { reason: '省级目录尚未公布', toldOn: await world.today(), toldHow: 'visit' };
    const path = `/v1/items/${item.itemId}/promises/promise-1/moved`;
    for (const [what, json, code, says] of [
      [
        '没有理由的延期',
        { newDue, toldOn: told.toldOn, toldHow: 'visit' },
        'BAD_INPUT',
        /reason：没有填写/,
      ],
      ['提前的“延期”', { ...told, newDue: addDays(due, -1) }, 'NOT_LATER', /原定日期/],
    ] as const) {
      const status = code === 'BAD_INPUT' ? 400 : 422;
      await refused(world, {
        what,
        by: handler,
        call: { method: 'POST', path, json },
        status,
        code,
        says,
      });
    }
    await say(world, handler, item, 'promise-1', 'moved', { ...told, newDue });
    const moved = promiseOf(await world.client.item(item.itemId), 'promise-1');
    same('状态', 'moved', moved.status);
    same('新期', newDue, moved.due);
    same(
      '原期保留',
      [due],
      moved.moves.map(({ from }) => from),
    );

    const reminders = async () =>
      (await world.client.timeline(item.itemId)).filter(({ type }) => type === 'promise.reminded');
    await dev.moveTo(addDays(newDue, -10));
    await dev.workingDays(1);
    await until('到期前提醒', async () => (await reminders()).length === 1);
    await dev.moveTo(newDue);
    await dev.workingDays(1);
    await until('到期当天提醒', async () => (await reminders()).length === 2);
    same(
      '提醒两次，各一次',
      ['ahead', 'due'],
      (await reminders()).map(({ data }) => data.kind),
    );
    world.report.held(`延至 ${newDue}，原期 ${due} 和理由都在，前十天和当天各提醒一次`);
    await dev.idle();
    await walker.checkMails();
  },
};
