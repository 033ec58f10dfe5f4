import { present, same } from '../support/difference.ts';
import { act } from '../support/finish.ts';
import { accounted, deadMails, failuresOf } from '../support/mailFailures.ts';
import { createPost } from '../support/post.ts';
import { registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import type { Scenario, World } from '../support/world.ts';

const devOf = (world: World) => present('/dev', world.dev);

/** Progress is told by mail to everybody who made the item. */
async function tells(world: World, { itemId, item }: Item, text: string): Promise<void> {
  const submitters = item.submitters.map(({ id }) => id);
  const json = { text, told: { way: 'mail', submitters } };
  await act(world, 'clerk', { did: '通报进度', path: `/v1/items/${itemId}/progress`, json });
}

/** A day goes by: the queue brings back what failed every few minutes, as its clock says. */
async function aDayLater(world: World): Promise<void> {
  await devOf(world).workingDays(1);
  await devOf(world).idle();
}

/** Every mail of the item is out, each once, and the ledger says so. */
async function allOnce(world: World, { itemId }: Item): Promise<void> {
  const { client, people, profile } = world;
  const dev = devOf(world);
  const [item, timeline] = [await client.item(itemId), await client.timeline(itemId)];
  await createPost(dev, people, profile).complete(timeline, item);
  const sent = (await dev.mails()).map(({ tags }) => tags.mailId);
  const mails = await accounted(world, itemId);
  const times = mails.map(({ mailId }) => sent.filter((one) => one === mailId).length);
  same(
    `${itemId} 每封恰好一次`,
    mails.map(() => 1),
    times,
  );
  same(
    `${itemId} 台账`,
    mails.map(() => ['sent', false]),
    mails.map((one) => [one.status, one.doubtful]),
  );
}

/** One address is refused for good: flagged at once and told; the others have theirs. */
async function refusedForGood(world: World, item: Item): Promise<void> {
  const dev = devOf(world);
  const [lead] = item.item.submitters;
  await dev.mailTrouble({ refuse: lead?.email ?? '' });
  await tells(world, item, '第四次通报：试点名单已经确定。');
  await dev.idle();
  const failures = await failuresOf(world, item.itemId);
  same(
    '拒收的标在件上',
    [['s1', 'rejected']],
    failures.map((one) => [one.recipientId, one.why]),
  );
  const mails = (await accounted(world, item.itemId)).filter(
    ({ template }) => template === 'progress-told',
  );
  same(
    '别人照样收到，拒收的不再试',
    [
      ['s1', 'rejected', 1],
      ['s2', 'sent', 1],
    ],
    mails
      .slice(-2)
      .map((one) => [one.recipientId, one.status, one.attempts])
      .toSorted(),
  );
  await dev.mailTrouble({ clear: true });
}

/** Answer and event are both lost: it goes out twice, and the ledger says that it may have. */
async function doubled(world: World, item: Item): Promise<void> {
  const dev = devOf(world);
  const to = present('联名代表', item.item.submitters[1]).email ?? '';
  await dev.mailTrouble({ trouble: 'lose-both', calls: 1, to });
  await tells(world, item, '第五次通报：两处驿站开工。');
  await aDayLater(world);
  const last = (await accounted(world, item.itemId)).findLast(
    ({ template, recipientId }) => template === 'progress-told' && recipientId === 's2',
  );
  const mail = present('第五次通报', last);
  same('台账说明可能重复', ['sent', 2, true], [mail.status, mail.attempts, mail.doubtful]);
  const copies = (await dev.mails(to)).filter(({ tags }) => tags.mailId === mail.mailId);
  same('确实收到两封', 2, copies.length);
}

/** However the provider misbehaves nobody is mailed twice and nobody is forgotten. */
export const mailProviderFails: Scenario = {
  name: 'mail-provider-fails',
  title: '邮件服务时好时坏：一半失败、限流、收了不答、个别拒收，不漏发、不重发，重发可能的有账',
  needsDev: true,
  alone: true,
  async run(world) {
    const dev = devOf(world);
    const dead = await deadMails(dev);
    try {
      await dev.mailTrouble({ trouble: 'fail', rate: 0.5, seed: 20_260_312 });
      const items: Item[] = [];
      for (const place of ['东城', '西城', '高新区']) {
        const wanted = { title: `关于在${place}增设零工驿站的建议`, demands: ['增设零工驿站'] };
        items.push(await registerNew(world, { ...wanted, submitters: 2 }));
      }
      for (const item of items) await tells(world, item, '首次通报：已实地走访选址。');
      await aDayLater(world);
      await dev.mailTrouble({ trouble: 'throttle', calls: 5 });
      for (const item of items) await tells(world, item, '第二次通报：选址已报规划部门。');
      await aDayLater(world);
      await dev.mailTrouble({ trouble: 'lose-answer', calls: 6 });
      for (const item of items) await tells(world, item, '第三次通报：建设资金已经落实。');
      await aDayLater(world);
      await dev.mailTrouble({ clear: true });
      for (const item of items) await allOnce(world, item);
      const tried = (await Promise.all(items.map((item) => accounted(world, item.itemId)))).flat();
      same(
        '确有重试',
        true,
        tried.some(({ attempts }) => attempts > 1),
      );
      world.report.held('一半失败、限流、收了不答：每封恰好一次');
      const [first] = items as [Item];
      await refusedForGood(world, first);
      await doubled(world, first);
      same('死信队列没有增加', dead, await deadMails(dev));
    } finally {
      await dev.mailTrouble({ clear: true });
    }
  },
};
