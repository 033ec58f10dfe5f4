import { atOnce } from './atOnce.ts';
import { present } from './difference.ts';
import { handIn } from './handIn.ts';
import { meetingReply } from './meetings.ts';
import { linkToken } from './post.ts';
import { type Rating, rateByLink, SATISFIED } from './rating.ts';
import type { Item, PromiseEntry, Task } from './types.ts';
import { until } from './until.ts';
import { labelOf, personWords, submitterWords } from './words.ts';
import type { World } from './world.ts';

/** How the second reply of one promise is to go. */
interface SecondReply {
  promiseId: string;
  /** The side course; that of the first time without. */
  side?: string;
  rating?: Rating;
}

const STEPS = ['second-draft', 'second-review', 'second-sign', 'second-deliver'];

/** The entry of the ledger. @throws Difference where there is none */
export function promiseOf(item: Item, promiseId: string): PromiseEntry {
  return present(
    `台账里的 ${promiseId}`,
    item.promises.find((entry) => entry.promiseId === promiseId),
  );
}

async function taskAt(world: World, itemId: string, step: string, side: string) {
  return until(
    `${itemId} 的 ${step}（${side}）`,
    async () => {
      const item = await world.client.item(itemId);
      const task = item.openTasks.find((open) => open.step === step && open.side === side);
      return task && { item, task };
    },
    { otherwise: async () => (await world.client.timeline(itemId)).slice(-3) },
  );
}

/** A task done before its mail was written is not mailed any more: people read their mail first. */
async function mailOf(world: World, item: Item, task: Task): Promise<void> {
  const person = present(`“${task.stepName}”案头的人`, world.people.at(task.desk)[0]);
  const { email } = person;
  if (!world.dev || !email) return;
  const { dev, client } = world;
  const subject = `【待办】${task.stepName}：${labelOf(item)}`;
  const timeline = await client.timeline(item.itemId);
  const openings = timeline.filter(
    (event) =>
      event.type === 'task.opened' &&
      event.data.step === task.step &&
      atOnce('task', [person], world.profile, event).length > 0,
  );
  await until(`给${email}的《${subject}》`, async () => {
    const mails = await dev.mails(email);
    return mails.filter((mail) => mail.subject === subject).length >= openings.length;
  });
}

/** 面复 of the second reply, recorded by the handler. */
export async function meetAgain(world: World, item: Item): Promise<void> {
  const { handler } = present('责任分工', item.division);
  const path = `/v1/items/${item.itemId}/contacts`;
  const leader = item.proposal?.sponsor ?? handler;
  const json = meetingReply(item, { today: await world.today(), present: [leader, handler] });
  await world.client.ask(handler, { method: 'POST', path, json });
}

async function complete(world: World, item: Item, task: Task): Promise<void> {
  const by = present(`“${task.stepName}”案头的人`, world.people.at(task.desk)[0]);
  const circumstances = { people: world.people, today: await world.today(), letter: 'A' };
  const { itemId, version } = await world.client.item(item.itemId);
  const data = handIn(task.step, item, circumstances);
  await world.client.complete(by.id, { itemId, taskId: task.taskId, version }, 'done', data);
  world.report.step({ date: circumstances.today, who: personWords(by), did: task.stepName });
}

/** Each deputy rates by the newest link that was mailed about the second reply. */
async function rateAll(world: World, item: Item, kept: boolean, rating: Rating): Promise<void> {
  const dev = present('邮箱（/dev/mailbox）', world.dev);
  const what = kept ? '再次答复' : '书面说明';
  const subject = `关于${labelOf(item)}承诺事项的${what}，请您评价`;
  for (const submitter of item.item.submitters) {
    const address = present(`${submitter.name}的电子邮箱`, submitter.email);
    const rated = item.promises.flatMap(({ replies }) => replies).filter(({ ended }) => ended);
    const mails = await until(`给${submitterWords(submitter)}的${what}`, async () => {
      const found = (await dev.mails(address)).filter((mail) => mail.subject === subject);
      return found.length > rated.length && found;
    });
    await rateByLink(world.client.base, linkToken(present(what, mails[0])), rating);
    world.report.step({
      date: await world.today(),
      who: submitterWords(submitter),
      did: `评价承诺：${rating.attitude}、${rating.result}`,
    });
  }
}

/** Drives a second reply from its draft to its end, by the deputies' ratings where the place asks for them. */
export async function answerAgain(
  world: World,
  itemId: string,
  { promiseId, side = promiseId, rating = SATISFIED }: SecondReply,
): Promise<Item> {
  for (const step of STEPS) {
    const { item, task } = await taskAt(world, itemId, step, side);
    await mailOf(world, item, task);
    if (step === 'second-deliver') await meetAgain(world, item);
    await complete(world, item, task);
  }
  if (world.profile.rating.ratesPromises) {
    const { item } = await taskAt(world, itemId, 'second-consult', side);
    await rateAll(world, item, promiseOf(item, promiseId).status === 'kept', rating);
  }
  return until(`${itemId} 再次答复结束`, async () => {
    const now = await world.client.item(itemId);
    const reply = promiseOf(now, promiseId).replies.find((one) => one.side === side);
    if (!reply?.ended) return undefined;
    const pending = now.promises.some(({ status, replies }) => {
      const last = replies.at(-1);
      return status === 'open' || status === 'moved' || (last !== undefined && !last.ended);
    });
    return pending || now.concluded?.how === 'closed' ? now : undefined;
  });
}

/** Says something of a promise: moved, kept, impossible. */
export function say(
  world: World,
  by: string,
  item: Pick<Item, 'itemId'>,
  promiseId: string,
  what: 'moved' | 'kept' | 'impossible',
  json: object,
): Promise<unknown> {
  const path = `/v1/items/${item.itemId}/promises/${promiseId}/${what}`;
  return world.client.ask(by, { method: 'POST', path, json });
}
