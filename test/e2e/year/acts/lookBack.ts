import { fateOf } from '../cast.ts';
import { post, type Year } from '../year.ts';

/** 秋季回头看: the office tests again what was not possible in spring; what is possible now is handled again. */
export async function lookBackInAutumn(year: Year): Promise<void> {
  const { day, diary, itemIds, firstSeen, lastSeen } = year;
  const ids = itemIds.filter((itemId) => {
    const { reopensOn } = fateOf(itemId, 'lead');
    return reopensOn !== undefined && day.date >= reopensOn;
  });
  if (ids.length === 0 || firstSeen.has('秋季回头看')) return;
  firstSeen.set('秋季回头看', day);
  const reviewed = Number(day.date.slice(0, 4));
  const json = { year: reviewed, title: `${reviewed}年秋季回头看`, term: 18, select: { ids } };
  const { lookBackId } = await post<{ lookBackId: string }>(year, 'clerk', '/v1/look-backs', json);
  const path = `/v1/look-backs/${lookBackId}`;
  for (const itemId of ids) {
    const handler = lastSeen.get(itemId)?.division?.handler ?? 'clerk';
    const remark = '省里的办法已经放开，条件具备';
    await post(year, handler, `${path}/results`, { itemId, result: 'now-possible', remark });
    diary.note(day.date, `秋季回头看：${itemId}条件已具备，重新启动办理`);
    lastSeen.delete(itemId);
  }
  await post(year, 'clerk', `${path}/close`, {});
}
