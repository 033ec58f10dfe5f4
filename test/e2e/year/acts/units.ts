import { answerByLink, opinionOf, paperOf, unitLink } from '../../support/coUnits.ts';
import type { CoUnit, Item } from '../../support/types.ts';
import { addressOf } from '../../support/unitAddress.ts';
import { fateOf } from '../cast.ts';
import { drawn } from '../temper.ts';
import { daysSince, post, type Year } from '../year.ts';

/** Whether this is the day on which the unit answers. */
function answersToday(year: Year, item: Item, { unit, reminded }: CoUnit): boolean {
  const waited = daysSince(year, `${item.itemId} ${unit}`);
  if (fateOf(item.itemId, item.item.part).lateUnit !== unit) {
    return waited >= drawn(`${item.itemId} ${unit}`, 3, 14);
  }
  if (!reminded.some(({ kind }) => kind === 'overdue')) return false;
  return daysSince(year, `${item.itemId} ${unit} 逾期`) >= 1;
}

/** The co-units that have something to say today: by their link, without an address on paper. */
export async function unitsAnswer(year: Year, item: Item): Promise<void> {
  const { world, diary, day } = year;
  for (const one of item.coUnits) {
    const { unit, askings, opinions } = one;
    const asking = askings.at(-1);
    if (!asking || opinions.some(({ asking: n }) => n === asking.n)) continue;
    if (!answersToday(year, item, one)) continue;
    if (addressOf(unit)) {
      const token = await unitLink(world, item, unit);
      await answerByLink(world.client.base, token, opinionOf(item, unit));
    } else {
      const path = `/v1/items/${item.itemId}/co-units/opinion`;
      await post(year, 'clerk', path, paperOf(item, unit, day.date));
    }
    diary.count(day.date, 'opinion');
    const late = day.date > asking.due.due;
    if (late)
      diary.note(day.date, `${unit}迟至今日才就${item.itemId}提出意见（期限${asking.due.due}）`);
  }
}
