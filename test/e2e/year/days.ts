import { actOn, rests } from './acts/item.ts';
import { lookBackInAutumn } from './acts/lookBack.ts';
import { sendReports } from './acts/reports.ts';
import { answerRounds } from './acts/rounds.ts';
import { endYear } from './acts/yearEnd.ts';
import type { Year } from './year.ts';

/** Items that are worked on at the same time. */
const AT_ONCE = 2;

/** The items on which somebody may have something to do today. */
function toLookAt({ itemIds, lastSeen, day }: Year, wake: (itemId: string) => string | undefined) {
  return itemIds.filter((itemId) => {
    if (!rests(lastSeen.get(itemId))) return true;
    const on = wake(itemId);
    return on !== undefined && day.date >= on;
  });
}

async function eachOf(itemIds: readonly string[], work: (itemId: string) => Promise<void>) {
  const left = [...itemIds];
  async function worker(): Promise<void> {
    for (let itemId = left.shift(); itemId !== undefined; itemId = left.shift()) await work(itemId);
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** When a tracked item is to be looked at again: the day before its promise is moved or kept. */
function wakeOf(year: Year, itemId: string): string | undefined {
  const item = year.lastSeen.get(itemId);
  return item?.concluded?.how === 'tracking' ? year.wakes.get(itemId) : undefined;
}

/** What all people do on one day. */
async function oneDay(year: Year, reviewed: string): Promise<void> {
  await answerRounds(year);
  await eachOf(
    toLookAt(year, (itemId) => wakeOf(year, itemId)),
    (itemId) => actOn(year, itemId),
  );
  await lookBackInAutumn(year);
  await sendReports(year);
  await endYear(year, reviewed);
}

/** Moves the calendar from working day to working day until `last`, and lets the people do what each day asks. */
export async function liveThrough(
  year: Year,
  last: string,
  reviewed: string,
  told: (date: string) => Promise<void>,
): Promise<void> {
  while (year.day.date < last) {
    await oneDay(year, reviewed);
    const before = year.day.date;
    const { today } = await year.dev.workingDays(1);
    year.day = { date: today, n: year.day.n + 1 };
    year.workingDays.push(today);
    if (today.slice(0, 7) !== before.slice(0, 7)) await told(before);
  }
}
