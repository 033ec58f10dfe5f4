import { READER } from './client.ts';
import { answerByLink, opinionOf, unitLink } from './coUnits.ts';
import { Refused } from './http.ts';
import { type Move, nextMove, type Wishes } from './moves.ts';
import { createPost, type Post } from './post.ts';
import { linkOf, type Rating, rateByLink, SATISFIED } from './rating.ts';
import { type RouteWatch, watchRoute } from './route.ts';
import type { Item, Submitter } from './types.ts';
import { addressOf } from './unitAddress.ts';
import { until } from './until.ts';
import { personWords, submitterWords } from './words.ts';
import type { World } from './world.ts';

/** How to walk and where to stop. */
export interface Walk extends Wishes {
  /** Ends the walk; without it at 办结 or 转入跟踪. */
  until?: (item: Item) => boolean;
  /** A deputy's rating; undefined = the deputy does not answer. */
  rate?: (submitter: Submitter, item: Item) => Rating | undefined;
}

/** Drives one item through its open tasks as the people would, wherever it stands. */
export interface Walker {
  /** @throws Difference, Refused, Late */
  walk(walk?: Walk): Promise<Item>;
  /** All mails about the item are those that had to be sent. */
  checkMails(): Promise<void>;
  /** The name of the item's present execution. */
  execution(): Promise<string>;
}

const ENDINGS: Record<string, string> = {
  return: '（退回）',
  again: '（再次办理）',
  accept: '（采纳说明）',
};

const concluded = (item: Item) => item.concluded !== undefined;

/** A walker for an item; it shows each step in the world's report. */
export function createWalker(world: World, itemId: string): Walker {
  const { client, people, profile, dev, report } = world;
  const post: Post | undefined = dev && createPost(dev, people, profile);
  const route: RouteWatch | undefined = dev && watchRoute(dev);
  let seenVersion = 0;

  /** Waits for what follows, then shows the step with the state entered and the mails sent. */
  async function shown(who: string, did: string): Promise<Item> {
    const item = await until(
      `${itemId} 的下一步（${did}之后）`,
      async () => {
        const now = await client.item(itemId);
        return (now.openTasks.length > 0 || now.concluded) && now;
      },
      { otherwise: async () => (await client.timeline(itemId)).slice(-3) },
    );
    const events = await client.timeline(itemId, seenVersion);
    seenVersion = events.at(-1)?.version ?? seenVersion;
    const mails = (await post?.arrived(events, item)) ?? [];
    const entered = (await route?.entered(item)) ?? [item.stageName];
    report.step({
      date: await world.today(),
      who,
      did,
      entered: entered.join('、') || undefined,
      mails: mails.map(({ name, subject }) => ({ to: name, subject })),
    });
    return item;
  }

  async function complete(item: Item, move: Move & { kind: 'task' }): Promise<Item> {
    const { task, by, outcome, data } = move;
    const { taskId } = task;
    try {
      await client.complete(by.id, { itemId, taskId, version: item.version }, outcome, data);
    } catch (error) {
      // The route may have opened the neighbouring task in between: look again.
      if (error instanceof Refused && error.problem.code === 'STALE_VERSION') {
        return client.item(itemId);
      }
      throw error;
    }
    return shown(personWords(by), `${task.stepName}${ENDINGS[outcome] ?? ''}`);
  }

  async function meet(move: Move & { kind: 'meeting' }): Promise<Item> {
    const path = `/v1/items/${itemId}/${move.path ?? 'contacts'}`;
    await client.ask(move.by.id, { method: 'POST', path, json: move.body });
    return shown(personWords(move.by), move.what);
  }

  /** A co-unit answers by its link, one without an address on paper. */
  async function hear(item: Item, move: Move & { kind: 'opinion' }): Promise<Item> {
    const { unit, by, body } = move;
    const token = dev && addressOf(unit) ? await unitLink(world, item, unit) : undefined;
    if (token) {
      await answerByLink(client.base, token, opinionOf(item, unit));
      return shown(unit, '提出协办意见：同意');
    }
    const path = `/v1/items/${itemId}/co-units/opinion`;
    await client.ask(by.id, { method: 'POST', path, json: body });
    return shown(personWords(by), `登记${unit}的书面意见`);
  }

  /** The next deputy who has not rated yet and will. */
  async function rateNext(item: Item, rate: NonNullable<Walk['rate']>): Promise<Item | undefined> {
    const { submitters } = item.item;
    for (const submitter of submitters) {
      const { round } = item;
      if (item.ratings.some((r) => r.round === round && r.submitterId === submitter.id)) continue;
      const rating = rate(submitter, item);
      if (!rating) continue;
      await rateByLink(client.base, await linkOf(world, item, submitter), rating);
      return shown(submitterWords(submitter), `评价：${rating.attitude}、${rating.result}`);
    }
    return undefined;
  }

  return {
    async walk({ until: stop = concluded, rate = () => SATISFIED, ...wishes } = {}) {
      let item = await client.item(itemId, READER);
      // A mail about a task is not sent once the task is done: what others did is seen to its end first.
      if (item.version > seenVersion) item = await shown('系统', `${itemId} 在办`);
      while (!stop(item)) {
        const move = nextMove(item, { people, profile, today: await world.today() }, wishes);
        if (!move) {
          if (item.concluded) throw new Error(`${itemId} 已${item.stageName}，没有走到要去的地方`);
          item = await shown('系统', '往下走');
        } else if (move.kind === 'task') item = await complete(item, move);
        else if (move.kind === 'meeting') item = await meet(move);
        else if (move.kind === 'opinion') item = await hear(item, move);
        else {
          const next = await rateNext(item, rate);
          // Those who will answer have answered; the rest is for the calendar.
          if (!next) return item;
          item = next;
        }
      }
      return item;
    },
    async checkMails() {
      if (!post) return report.left('核对邮件（没有 /dev/mailbox）');
      const [item, timeline] = [await client.item(itemId), await client.timeline(itemId)];
      report.held(`全部 ${await post.complete(timeline, item)} 封邮件，该发的都发了，各发一次`);
    },
    async execution() {
      const item = await client.item(itemId);
      return route ? route.name(item) : `${itemId}-r${item.round}`;
    },
  };
}
