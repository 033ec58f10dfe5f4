import { present } from '../support/difference.ts';
import { sampleItems } from '../support/sample.ts';
import { startStack } from '../support/stack.ts';
import { openWorld } from '../support/world.ts';
import { fateOf, WAKES } from './cast.ts';
import { holdAll } from './checks/check.ts';
import { deadlinesKept, lateInRoundsUrged, urgesGoneUp } from './checks/deadlines.ts';
import { endOf, everyItemEnded } from './checks/ended.ts';
import type { Known } from './checks/late.ts';
import { mailsAccounted } from './checks/mails/check.ts';
import { weeklyRounds } from './checks/rounds.ts';
import { systemSound } from './checks/sound.ts';
import { yearEndHeard } from './checks/yearEnd.ts';
import { liveThrough } from './days.ts';
import { createDeadlineBook } from './deadlines.ts';
import { createDiary } from './diary.ts';
import { tellChecks, tellItems, tellMonth } from './story.ts';
import { look, type Year } from './year.ts';

const REVIEWED = '2026';
const FIRST = '2026-01-05';
const IMPORTED = '2026-03-02';
const LAST = '2027-01-08';

/** A whole year over the 24 items of the sample; true where all that must be so at its end is so. */
export async function rehearseYear(say: (line?: string) => void): Promise<boolean> {
  const began = performance.now();
  const stack = await startStack({ today: FIRST });
  try {
    const world = await openWorld(stack.base);
    const dev = present('/dev', world.dev);
    const year: Year = {
      ...{
        world,
        dev,
        diary: createDiary(),
        deadlines: createDeadlineBook(),
        day: { date: FIRST, n: 0 },
        itemIds: [] as string[],
      },
      ...{ workingDays: [FIRST], firstSeen: new Map(), lastSeen: new Map(), wakes: WAKES },
    };
    say(`演练一年  ${stack.base}  ${world.profile.name}  ${FIRST} 至 ${LAST}`);
    const told = async (date: string) => tellMonth(year, date.slice(0, 7), await dev.mails(), say);
    await liveThrough(year, IMPORTED, REVIEWED, told);
    year.itemIds = await sampleItems(world);
    year.diary.note(IMPORTED, `导入交办清单，登记${year.itemIds.length}件`);
    await dev.idle();
    await liveThrough(year, LAST, REVIEWED, told);
    await told(LAST);
    const items = await Promise.all(year.itemIds.map((itemId) => look(year, itemId)));
    const known = new Map<string, Known>();
    for (const item of items) {
      known.set(item.itemId, { item, timeline: await world.client.timeline(item.itemId) });
    }
    const timelines = [...known.values()].map(({ timeline }) => timeline);
    const held = await holdAll([
      everyItemEnded(items),
      yearEndHeard(year, REVIEWED),
      deadlinesKept(year, known),
      urgesGoneUp(known),
      lateInRoundsUrged(year, known),
      mailsAccounted(year, known, [REVIEWED, LAST.slice(0, 4)]),
      weeklyRounds(year, year.workingDays, timelines),
      ...systemSound(year, stack),
    ]);
    say('\n各件：');
    tellItems(
      items.map((item) => [
        item.itemId,
        endOf(item).words,
        fateOf(item.itemId, item.item.part).story,
      ]),
      say,
    );
    tellChecks(held, say);
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    const mails = await dev.mails();
    const failed = held.filter(({ ok }) => !ok).length;
    say(
      `\n一年演练完：${year.diary.total()} 次登记，${mails.length} 封邮件，${held.length - failed} 项如愿，${failed} 项有出入，用时 ${seconds} 秒`,
    );
    return failed === 0;
  } finally {
    await stack.stop();
  }
}
