import { addDays } from '../support/dates.ts';
import { present, same } from '../support/difference.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import type { Mail, Person } from '../support/types.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

interface ListedTask {
  itemId: string;
  taskId: string;
  due: string;
  group: string;
}

interface Digest {
  on: string;
  to: string;
  daily?: { tasks: ListedTask[]; more: number; counts: Record<string, number> };
  weekly?: {
    of: string;
    section?: string;
    counts: { open: number; red: number };
    items: { itemId: string; light: string; due: string }[];
  }[];
}

interface Sent {
  digest?: Digest;
  sent?: { person: string; tasks: Record<string, number>; weekly: number[] }[];
}

const NAMES = /【(每日待办清单|每周在办清单|每日待办、每周在办清单)】/;

/** The lists in somebody's mailbox, of a day. */
async function listsOf({ dev }: World, { email }: Pick<Person, 'email'>, date: string) {
  const mails: Mail[] = await present('/dev', dev).mails(email);
  return mails.filter((mail) => mail.date === date && NAMES.test(mail.subject));
}

const sentOn = ({ client }: World, date: string) =>
  client.ask<Sent>('office', { path: `/v1/digests?date=${date}&limit=100` });

/** What lies on somebody's desk, as GET /v1/tasks shows it to him. */
async function deskOf({ client }: World, id: string): Promise<string[]> {
  const keys: string[] = [];
  let cursor: string | undefined;
  do {
    const more: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const page: { tasks: { taskId: string; item: { itemId: string } }[]; cursor?: string } =
      await client.ask(id, { path: `/v1/tasks?limit=100${more}` });
    keys.push(...page.tasks.map(({ taskId, item }) => `${item.itemId} ${taskId}`));
    cursor = page.cursor;
  } while (cursor);
  return keys.toSorted();
}

/** The list of a person says exactly what his desk shows, what is late first. */
async function saysTheDesk(world: World, person: Person, date: string): Promise<Digest> {
  const { digest } = await world.client.ask<Sent>(person.id, { path: `/v1/digests?date=${date}` });
  const { daily, ...rest } = present(`${person.name}的清单`, digest);
  const { tasks, more } = present(`${person.name}的每日待办`, daily);
  const desk = await deskOf(world, person.id);
  same(`${person.name}：清单与待办一样多`, desk.length, tasks.length + more);
  if (more === 0) {
    const keys = tasks.map(({ itemId, taskId }) => `${itemId} ${taskId}`);
    same(`${person.name}：清单正是待办`, desk, keys.toSorted());
  }
  const order = ['overdue', 'due', 'new', 'other'];
  const at = tasks.map(({ group }) => order.indexOf(group));
  same(`${person.name}：逾期的在前`, at.toSorted(), at);
  same(
    `${person.name}：逾期的时限已过`,
    true,
    tasks.every(({ group, due }) => group !== 'overdue' || due < date),
  );
  return { ...rest, daily };
}

/** The first day from a day on that has lists: a holiday may end in a weekend. */
async function firstWorked(world: World, from: string): Promise<{ workday: string }> {
  const { sent = [] } = await sentOn(world, from);
  if (sent.length > 0) return { workday: from };
  const { today } = await present('/dev', world.dev).workingDays(1);
  return { workday: today };
}

/** The next day off of several in a row, as the calendar in force has it: the days, and the first worked one. */
async function longHoliday(
  world: World,
  today: string,
): Promise<{ days: string[]; after: string }> {
  const { years } = await world.client.ask<{
    years: { year: number; holidays: { from: string; to: string; name: string }[] }[];
  }>('clerk', { path: '/v1/calendar' });
  const all = years
    .flatMap(({ holidays }) => holidays)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const next = present(
    '下一个长假',
    all.find(({ from, to }) => from > today && addDays(from, 2) <= to),
  );
  const days: string[] = [];
  for (let day = next.from; day <= next.to; day = addDays(day, 1)) days.push(day);
  return { days, after: addDays(next.to, 1) };
}

const LIGHTS = ['red', 'yellow', 'green'];

/** Everybody who is in the account of the day has one mail, nobody else has any. */
async function oneEach(world: World, date: string): Promise<string[]> {
  const { sent } = await sentOn(world, date);
  const told = present('当天的清单', sent).map(({ person }) => person);
  for (const person of world.people.all) {
    const lists = await listsOf(world, person, date);
    same(`${person.name} ${date} 收到的清单`, told.includes(person.id) ? 1 : 0, lists.length);
  }
  return told;
}

/** Whose desk is empty has no list, nor has anybody outside of the bureau. */
async function noneForNothing(world: World, told: readonly string[]): Promise<void> {
  for (const person of world.people.all) {
    if (told.includes(person.id)) same(`${person.name}是局内人员`, true, person.rank !== 'outside');
    else continue;
    const idle = person.roles.every((role) => role === 'handler');
    if (idle) same(`${person.name}有待办`, true, (await deskOf(world, person.id)).length > 0);
  }
}

/** The weekly list of a section is what GET /v1/items shows of it, what is late first. */
async function weeklyOf(world: World, head: Person, date: string, itemId: string): Promise<void> {
  const { digest } = await world.client.ask<Sent>(head.id, { path: `/v1/digests?date=${date}` });
  const part = digest?.weekly?.find(({ of }) => of === 'section');
  const { items, counts } = present(`${head.name}的每周在办`, part);
  same(
    '本件在内',
    true,
    items.some((item) => item.itemId === itemId),
  );
  const at = items.map(({ light }) => LIGHTS.indexOf(light));
  same('红灯在前', at.toSorted(), at);
  const path = `/v1/items?section=${head.section}&due=9999-12-31&limit=100`;
  const page = await world.client.ask<{ items: { itemId: string }[] }>(head.id, { path });
  if (page.items.length < 100) same('科室在办件数', page.items.length, counts.open);
}

/** Moves on day by day until the weekly lists have gone out. */
async function untilWeekly(world: World): Promise<string> {
  const dev = present('/dev', world.dev);
  for (let left = 10; left > 0; left -= 1) {
    const { today } = await dev.workingDays(1);
    const { sent = [] } = await sentOn(world, today);
    if (sent.some(({ weekly }) => weekly.length > 0)) return today;
  }
  throw new Error('十个工作日内没有每周在办清单');
}

/** New tasks are told in one list a person and working day; the week's items to those who answer for them. */
export const morningList: Scenario = {
  name: 'morning-list',
  title:
    '每日待办清单：新待办不逐件发信，次日早晨每人一份，正是其待办；每周在办清单给科室负责人和领导；放假不发',
  needsDev: true,
  alone: true,
  async run(world) {
    const { client, people, profile, report } = world;
    const dev = present('/dev', world.dev);
    if (!profile.digests.daily.templates.includes('task')) {
      report.left('每日待办清单（本地逐件通知）');
      return;
    }
    // What others left is told first, so that nothing of theirs is new on the day after.
    await dev.workingDays(2);
    // A section on whose desks little lies: a list has sixty rows at most.
    const title = '关于完善工伤职工康复补贴的建议';
    const { itemId } = await registerNew(world, { title, demands: ['扩大补贴范围'] });
    const second = await registerNew(world, {
      title: '关于规范劳务派遣的建议',
      demands: ['加强巡查'],
    });
    const walker = createWalker(world, itemId);
    const item = await walker.walk({
      until: ({ openTasks }) => openTasks.some(({ step }) => step === 'investigate'),
    });
    await createWalker(world, second.itemId).walk({
      until: ({ openTasks }) => openTasks.some(({ step }) => step === 'propose'),
    });
    await dev.idle();
    await walker.checkMails();
    const { handler = '', section = '' } = item.division ?? {};
    const [ours, head] = [people.byId(handler), people.headOf(section)];
    const task = present(
      '承办人的待办',
      item.openTasks.find(({ step }) => step === 'investigate'),
    );
    const preview = await client.ask<Sent>(handler, { path: '/v1/digests/preview' });
    const upcoming = preview.digest?.daily?.tasks.find((one) => one.itemId === itemId);
    // Who has had today's list has none to come today.
    const had = (await listsOf(world, ours, await world.today())).length > 0;
    const wanted = had ? [undefined, undefined] : ['new', task.taskId];
    same('预览：新到', wanted, [upcoming?.group, upcoming?.taskId]);
    report.step({ date: await world.today(), who: ours.name, did: '预览明早的清单' });

    const { today } = await dev.workingDays(1);
    const told = await oneEach(world, today);
    await noneForNothing(world, told);
    for (const id of [handler, 'clerk']) await saysTheDesk(world, people.byId(id), today);
    const [mail] = await listsOf(world, ours, today);
    for (const said of [item.item.title, task.stepName]) {
      same(`清单写明“${said}”`, true, mail?.text.includes(said) && mail.html.includes(said));
    }
    const submitter = present('代表', item.item.submitters[0]);
    same('清单里没有代表的名字', false, mail?.text.includes(submitter.name));
    report.held(`${today} 早晨 ${told.length} 人各一份清单，正是各人的待办`);

    await refused(world, {
      ...{ what: '看别人的清单', by: handler, status: 403, code: 'FORBIDDEN', says: /本人/ },
      call: { path: `/v1/digests?person=${head.id}` },
    });
    const weekly = await untilWeekly(world);
    await oneEach(world, weekly);
    await weeklyOf(world, head, weekly, itemId);
    const { digest } = await client.ask<Sent>('office', { path: `/v1/digests?date=${weekly}` });
    same(
      '局办公室主任有全局在办件',
      true,
      digest?.weekly?.some(({ of }) => of === 'bureau'),
    );
    report.held(`${weekly} 每周在办清单给科室负责人和领导，红灯在前`);

    const holiday = await longHoliday(world, weekly);
    await dev.moveTo(holiday.after);
    const mails = (await dev.mails()).filter(({ subject }) => NAMES.test(subject));
    const during = mails.filter(({ date }) => holiday.days.includes(date));
    same(
      '放假期间的清单',
      [],
      during.map(({ date, to }) => `${date} ${to}`),
    );
    const { workday } = await firstWorked(world, holiday.after);
    await oneEach(world, workday);
    report.held(
      `${holiday.days[0]} 起放假 ${holiday.days.length} 天没有清单，${workday} 每人至多一份`,
    );
  },
};
