import { walkToDraft } from '../support/atDraft.ts';
import { unitOf } from '../support/coUnits.ts';
import { addDays } from '../support/dates.ts';
import type { Dev } from '../support/dev.ts';
import { present, same } from '../support/difference.ts';
import { act } from '../support/finish.ts';
import { runJob } from '../support/jobs.ts';
import { registerNew } from '../support/register.ts';
import { trackedItem } from '../support/tracked.ts';
import type { Item, TimelineEvent } from '../support/types.ts';
import { until } from '../support/until.ts';
import { createWalker, type Walker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

const DAYS_OFF = 9;
/** Days before its date on which the owner of a promise is reminded. */
const REMINDED_AHEAD = 10;
const JOBS = ['reconcile', 'sweep', 'progress-rounds', 'year-end'];
const JUSTICE = '市司法局';
const URGE = {
  channel: 'notice',
  status: '登记后没有与代表联系。',
  demand: '一个工作日内与代表见面并说明进展。',
};

/** An item of the story, where it stands before the outage. */
interface Watched {
  item: Item;
  walker: Walker;
}

type Said = (itemId: string, type: string) => Promise<TimelineEvent[]>;

async function versionsOf({ client }: World, items: Record<string, Item>) {
  const versions: Record<string, number> = {};
  for (const { itemId } of Object.values(items)) {
    versions[itemId] = (await client.item(itemId)).version;
  }
  return versions;
}

async function asked(world: World): Promise<Watched> {
  const { itemId } = await registerNew(world, {
    title: '关于加强家政服务人员培训的建议',
    demands: ['制定培训计划'],
    submitters: 2,
  });
  const walker = createWalker(world, itemId);
  return { walker, item: await walker.walk({ rate: () => undefined }) };
}

async function heardOfNoUnit(world: World): Promise<Watched> {
  const { itemId } = await registerNew(world, {
    title: '关于完善劳动争议裁审衔接的建议',
    demands: ['统一裁审标准'],
    coUnits: [JUSTICE],
  });
  const walker = createWalker(world, itemId);
  return { walker, item: await walkToDraft(world, walker, itemId) };
}

/** Divided on the last day: an urge that nobody answers, and two steps of a plan. */
async function urgedAndPlanned(world: World): Promise<Watched> {
  const { itemId } = await registerNew(world, {
    title: '关于建设零工驿站的建议',
    demands: ['建成零工驿站'],
  });
  const walker = createWalker(world, itemId);
  const item = await walker.walk({
    until: ({ openTasks }) => openTasks.some(({ step }) => step === 'investigate'),
  });
  const owner = present('责任分工', item.division).handler;
  const today = await world.today();
  const path = `/v1/items/${itemId}`;
  const steps = [
    { what: '选定站址', owner, due: addDays(today, 4) },
    { what: '建成首批驿站', owner, due: addDays(today, 13) },
  ];
  await act(world, owner, { did: '订立分步推进计划', path: `${path}/plan`, json: { steps } });
  await act(world, 'office', { did: '签发催办单', path: `${path}/urges`, json: URGE });
  return { walker, item: await world.client.item(itemId) };
}

/** The Scheduler is off for nine days. Answers the day before, and the first day on which it ran again. */
async function outage(world: World, dev: Dev): Promise<{ off: string; next: string }> {
  const off = await world.today();
  await dev.scheduling(false);
  try {
    const { fired } = await dev.moveTo(addDays(off, DAYS_OFF));
    same('停掉以后没有一次触发', 0, fired);
  } finally {
    await dev.scheduling(true);
  }
  same('恢复以后不补触发', [], await roundsAfter(world, off));
  const { today: next } = await dev.moveTo(addDays(off, DAYS_OFF + 1));
  await dev.idle();
  world.report.step({ date: next, who: '系统', did: `停了${DAYS_OFF}天，恢复后第一次运行` });
  return { off, next };
}

/** 调度轮次 that were begun after a day. */
async function roundsAfter({ client }: World, day: string): Promise<string[]> {
  const years = new Set([day, addDays(day, DAYS_OFF + 5)].map((date) => date.slice(0, 4)));
  const found: string[] = [];
  for (const year of years) {
    const { rounds } = await client.ask<{ rounds: { roundId: string; openedOn: string }[] }>(
      'office',
      { path: `/v1/progress-rounds?year=${year}&limit=100` },
    );
    found.push(...rounds.filter(({ openedOn }) => openedOn > day).map(({ roundId }) => roundId));
  }
  return found;
}

/** No two mails of these days say the same to the same. */
async function noneTwice(dev: Dev, since: string): Promise<number> {
  const mails = (await dev.mails()).filter(({ date }) => date > since);
  // Of a mail that was doubled only the link would differ.
  const keys = mails.map(({ to, subject, text }) =>
    [to, subject, text.replaceAll(/[\w-]{40,}/g, '')].join('\n'),
  );
  same(
    '没有一封重复',
    [],
    keys.filter((key, at) => keys.indexOf(key) !== at),
  );
  return mails.length;
}

/** What falls into the outage is said once, each as of the day on which it is said; nothing is left out. */
async function checkSaid(said: Said, items: Record<string, Item>, next: string): Promise<void> {
  const kinds = async (item: Item | undefined, type: string) =>
    (await said(present('件', item).itemId, type)).map(({ data }) => data.kind);
  const { form, unit, planned, promised } = items;
  same('征询到期即结束，不再催', 1, (await said(form?.itemId ?? '', 'consultation.closed')).length);
  same('过了期的不再催收', [], await kinds(form, 'consultation.reminded'));
  const { due } = present('协办', unit && unitOf(unit, JUSTICE));
  const late = next > (due ?? '') ? 'overdue' : 'ahead';
  same('协办：预警和逾期都错过，只说该说的', [late], await kinds(unit, 'co-unit.reminded'));
  same('承诺到期前提醒', ['ahead'], await kinds(promised, 'promise.reminded'));
  const steps = await said(planned?.itemId ?? '', 'plan.step-reminded');
  same(
    '分步：一步到期，一步将到期',
    ['plan-step-2 ahead', 'plan-step-1 due'],
    steps.map(({ data }) => `${data.stepId} ${data.kind}`),
  );
  const up = await said(planned?.itemId ?? '', 'urge.escalated');
  same(
    '催办提一级，不跳级',
    ['sponsor'],
    up.map(({ data }) => data.level),
  );
}

/** Nine days without the Scheduler: one catch-up says all that is to be said, once, and a second run nothing. */
export const schedulerOff: Scenario = {
  name: 'scheduler-off',
  title: '定时任务停了九天再恢复：一次补上，该说的一件不漏，一封不重；再运行一次没有新的',
  needsDev: true,
  alone: true,
  async run(world) {
    const { client } = world;
    const dev = present('/dev', world.dev);
    const { item: promised, walker: tracked } = await trackedItem(world, {
      title: '关于扩建公共实训基地的建议',
      demands: ['扩建实训基地'],
    });
    const remindOn = addDays(present('承诺', promised.promises[0]).due, -REMINDED_AHEAD);
    // The date on which a unit is asked decides when it is late: a month before the promise is reminded of.
    const start = addDays(remindOn, -24);
    if (start > (await world.today())) await dev.moveTo(start);
    const unit = await heardOfNoUnit(world);
    const form = await asked(world);
    const { warn } = present('征求', unitOf(unit.item, JUSTICE).askings[0]).due;
    const eve = [remindOn, warn].map((day) => addDays(day, -1)).toSorted()[0] ?? start;
    await dev.moveTo(eve);
    await dev.idle();
    const planned = await urgedAndPlanned(world);
    await dev.idle();
    const items = { form: form.item, unit: unit.item, planned: planned.item, promised };
    const before = await versionsOf(world, items);
    const said: Said = async (itemId, type) =>
      (await client.timeline(itemId, before[itemId])).filter((event) => event.type === type);

    const { off, next } = await outage(world, dev);
    await until('征询结束', async () => (await said(form.item.itemId, 'consultation.closed'))[0]);
    await dev.idle();
    await checkSaid(said, items, next);
    // Where the day after is none on which the bureau works, the round waits for the next.
    if ((await roundsAfter(world, off)).length === 0) await dev.workingDays(1);
    await dev.idle();
    same('错过的调度启动一次', 1, (await roundsAfter(world, off)).length);

    const mails = await noneTwice(dev, off);
    const after = await versionsOf(world, items);
    for (const job of JOBS) await runJob(dev, job);
    await dev.idle();
    same('再运行一次，各件没有变动', after, await versionsOf(world, items));
    same('再运行一次，没有新的一轮', 1, (await roundsAfter(world, off)).length);
    same('再运行一次，没有新的邮件', mails, await noneTwice(dev, off));
    world.report.held(`${off} 之后停${DAYS_OFF}天，${next} 一次补上，重跑没有新的`);
    for (const walker of [form.walker, unit.walker, planned.walker, tracked]) {
      await walker.checkMails();
    }
  },
};
