import { present, same } from '../support/difference.ts';
import { listed } from '../support/listed.ts';
import { registerNew } from '../support/register.ts';
import type { Item, Submitter, TimelineEvent } from '../support/types.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

const HIDDEN = '代表（要求保密）';

/** Everything that a person can read of an item, as one text. */
async function readBy({ client }: World, person: string, itemId: string): Promise<string> {
  const path = `/v1/items/${itemId}`;
  const item = await client.ask<Item>(person, { path });
  const timeline = await client.ask<{ events: TimelineEvent[] }>(person, {
    path: `${path}/timeline?limit=100`,
  });
  return JSON.stringify([item, timeline]);
}

/** Who asked for secrecy is known to those who must know, and to nobody else, from first to last. */
export const confidential: Scenario = {
  name: 'confidential',
  title: '要求保密的代表：清单、经过、页面、邮件都不露姓名，只有须知情的人看得到',
  async run(world) {
    const { people } = world;
    const { itemId, item } = await registerNew(world, {
      title: '关于查处某企业拖欠工资的建议',
      demands: ['依法查处拖欠工资'],
      submitters: 2,
      confidential: 'fear',
    });
    const walker = createWalker(world, itemId);
    const done = await walker.walk();
    same('结论', 'closed', done.concluded?.how);
    const [lead, joint] = item.submitters as [Submitter, Submitter];
    same('办公室看得到姓名', lead.name, done.item.submitters[0]?.name);
    const { handler, section } = present('责任分工', done.division);
    const sponsor = present('拟办', done.proposal).sponsor;
    const head = people.headOf(section).id;
    const others = people.all.filter(
      ({ id, roles }) => roles.includes('deputy-director') && id !== sponsor,
    );
    const unknowing = [head, 'secretary', 'inspector1', 'auditor', others[0]?.id ?? ''];
    for (const who of unknowing) {
      const text = await readBy(world, who, itemId);
      same(
        `${who} 看不到姓名和联系方式`,
        [false, false],
        [text.includes(lead.name), text.includes(lead.email ?? '-')],
      );
      same(`${who} 看到的是`, true, text.includes(HIDDEN));
      same(`${who} 看得到没有要求保密的`, true, text.includes(joint.name));
    }
    for (const who of ['director', sponsor, handler]) {
      same(`${who} 须知情`, true, (await readBy(world, who, itemId)).includes(lead.name));
    }
    const row = await listed(world, 'auditor', `handler=${handler}`, itemId);
    same('清单上的提出人', [HIDDEN, joint.name], row.submitters);
    if (world.dev) {
      await world.dev.idle();
      const knowing = new Set(
        ['clerk', 'office', 'director', sponsor, handler].map((id) => people.byId(id).email),
      );
      const mails = (await world.dev.mails()).filter(({ text }) => text.includes(item.title));
      const told = mails.filter(({ to }) => !knowing.has(to[0]) && to[0] !== lead.email);
      same('有别人收到邮件', true, told.length > 0);
      same(
        '给别人的邮件都不提姓名',
        [],
        told.filter(({ text }) => text.includes(lead.name)),
      );
    }
    await walker.checkMails();
  },
};
