import { say } from '../../support/secondReply.ts';
import type { Item } from '../../support/types.ts';
import { fateOf } from '../cast.ts';
import type { Year } from '../year.ts';

/** The promise of an item is moved or kept on the day that its fate has. */
export async function settlePromises(year: Year, item: Item): Promise<void> {
  const { world, day, diary } = year;
  const { promise } = fateOf(item.itemId, item.item.part);
  const entry = item.promises.find(({ status }) => status === 'open' || status === 'moved');
  const { division, itemId } = item;
  if (!promise || !entry || !division || item.concluded?.how !== 'tracking') return;
  const { moved, keptOn } = promise;
  if (moved && day.date >= moved.on && entry.due < moved.to) {
    const told = { reason: '省级配套文件尚未印发', toldOn: day.date, toldHow: 'visit' };
    await say(world, division.handler, item, entry.promiseId, 'moved', {
      ...told,
      newDue: moved.to,
    });
    diary.count(day.date, 'other');
    diary.note(day.date, `${itemId}的承诺由${entry.due}延至${moved.to}，已当面告知`);
  }
  if (keptOn && day.date >= keptOn) {
    const kept = { evidence: '已建成投用，照片和验收单附后', on: day.date };
    await say(world, division.handler, item, entry.promiseId, 'kept', kept);
    diary.count(day.date, 'other');
    diary.note(day.date, `${itemId}的承诺兑现（期限${entry.due}），开始再次答复`);
  }
}
