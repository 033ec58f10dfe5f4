import { present, same } from '../support/difference.ts';
import { runJob } from '../support/jobs.ts';
import { closedLink } from '../support/links.ts';
import { linkToken } from '../support/post.ts';
import { linkOf, rateByLink, SATISFIED } from '../support/rating.ts';
import { registerNew } from '../support/register.ts';
import type { Item, TimelineEvent } from '../support/types.ts';
import { until } from '../support/until.ts';
import { createWalker } from '../support/walk.ts';
import { labelOf } from '../support/words.ts';
import type { Scenario, World } from '../support/world.ts';

const REMINDED = 'consultation.reminded';
const HALF = { ...SATISFIED, result: '基本满意' };

/** Waits until the item's deputies were reminded so many times. */
function remindedTimes({ client }: World, itemId: string, times: number): Promise<TimelineEvent[]> {
  return until(`第${times}次催收`, async () => {
    const found = (await client.timeline(itemId)).filter(({ type }) => type === REMINDED);
    return found.length === times && found;
  });
}

/** A 满意 is no mail of its own: handler and sponsor find it, without whose it is, in one list each. */
async function saidOnceInTheMorning(
  { dev, people, profile, report }: World,
  item: Item,
  { from, until: last }: { from: string; until: string },
): Promise<void> {
  if (!profile.digests.daily.templates.includes('rating-told')) return;
  const grades = profile.rating.axes.map(({ word }) => `${word}满意`).join('、');
  const row = `${labelOf(item)}，${item.item.title}｜${grades}`;
  for (const id of [item.division?.handler, item.proposal?.sponsor]) {
    const person = people.byId(id ?? '');
    const mails = await present('/dev', dev).mails(person.email);
    const said = mails.filter(({ text }) => text.includes(row));
    const days = said.map(({ date, text }) => [
      date > from && date <= last,
      /收到的评价/.test(text),
    ]);
    same(`${person.name}的清单里的评价`, [[true, true]], days);
  }
  report.held('满意的评价不逐件发信，次日清单里各列一次');
}

/** Two deputies do not answer: the system reminds at the warning date and on the last day, each once. */
export const reminded: Scenario = {
  name: 'reminded',
  title: '征询表没有返回：预警日和到期日各由系统提示一次，不以承办人名义；提示里的链接可以评价',
  needsDev: true,
  alone: true,
  async run(world) {
    const { client } = world;
    const dev = present('/dev', world.dev);
    const { itemId } = await registerNew(world, {
      title: '关于完善技能人才评价激励机制的提案',
      demands: ['扩大自主评价范围', '落实技能津贴'],
      kind: 'proposal',
      submitters: 2,
    });
    const walker = createWalker(world, itemId);
    const asked = await walker.walk({ rate: () => undefined });
    const { warn, due } = present(
      '征询反馈时限',
      asked.deadlines.find(({ kind }) => kind === 'ratingReturn'),
    );
    const [first, second] = asked.item.submitters;
    const firstToken = await linkOf(world, asked, present('领衔委员', first));

    await dev.moveTo(warn);
    const [ahead] = await remindedTimes(world, itemId, 1);
    same('提示由系统作出', '系统', ahead?.by);
    same('提示给谁', ['s1', 's2'], ahead?.data.submitters);
    world.report.step({ date: warn, who: '系统', did: '预警日提示两位委员' });

    await rateByLink(client.base, firstToken, SATISFIED);
    const { today } = await dev.workingDays(1);
    // Where the lists of the mornings are switched off, this one is asked for; where they are not, it is there.
    await runJob(dev, 'digests');
    await dev.idle();
    await saidOnceInTheMorning(world, asked, { from: warn, until: today });
    await dev.moveTo(due);
    const atEnd = world.profile.rating.remindsAtEnd;
    if (atEnd) {
      const [, last] = await remindedTimes(world, itemId, 2);
      same('到期日只提示还没有评价的', ['s2'], last?.data.submitters);
      world.report.step({ date: due, who: '系统', did: '到期日再提示一次' });
    }

    const address = present('第二位委员的邮箱', present('第二位委员', second).email);
    const subject = `${labelOf(asked)}的征询意见表${atEnd ? '今日到期' : '将到期'}`;
    const mail = await until('给第二位委员的提示邮件', async () =>
      (await dev.mails(address)).find((one) => one.subject === subject),
    );
    const { handler = '', section = '' } = asked.division ?? {};
    for (const one of [world.people.byId(handler), world.people.headOf(section)]) {
      same(`提示里没有${one.name}的名字`, false, mail.text.includes(one.name));
    }
    await rateByLink(client.base, linkToken(mail), HALF);
    await closedLink(world, {
      what: '评价后再用第一封邮件的链接',
      token: await linkOf(world, asked, present('第二位委员', second)),
      ...{ status: 410, code: 'LINK_SPENT', says: /只能提交一次|评价已经提交/ },
    });

    const done = await walker.walk();
    same('怎样结束', 'basic', done.concluded?.ending?.how);
    const summary = present('评价汇总', done.ratingSummary);
    same('返回', [2, 2, 0], [summary.asked, summary.returned, summary.notReturned]);
    same('满意、基本满意', { satisfied: 1, basic: 1, unsatisfied: 0 }, summary.final);
    world.report.held('两次提示各一封，评价仍由委员自己作出');
    await walker.checkMails();
  },
};
