import { listedStatus, walkToDraft } from '../support/atDraft.ts';
import { answerByLink, opinionOf, unitOf } from '../support/coUnits.ts';
import { present, same } from '../support/difference.ts';
import { linkToken } from '../support/post.ts';
import { registerNew } from '../support/register.ts';
import { addressOf } from '../support/unitAddress.ts';
import { until } from '../support/until.ts';
import { createWalker } from '../support/walk.ts';
import { labelOf } from '../support/words.ts';
import type { Scenario } from '../support/world.ts';

const JUSTICE = '市司法局';

/** A unit says nothing: reminded once ahead and once overdue, red on the list, still to be heard. */
export const coUnitLate: Scenario = {
  name: 'co-unit-late',
  title: '协办单位逾期：到期前和逾期后各催一次，清单亮红，迟到的意见照收',
  needsDev: true,
  alone: true,
  async run(world) {
    const dev = present('/dev', world.dev);
    const { itemId } = await registerNew(world, {
      title: '关于健全乡镇劳动争议调解组织的建议',
      demands: ['健全乡镇调解组织'],
      coUnits: [JUSTICE],
    });
    const walker = createWalker(world, itemId);
    const item = await walkToDraft(world, walker, itemId);
    const { due = '', askings } = unitOf(item, JUSTICE);
    const { warn } = present('征求', askings[0]).due;
    const kinds = async () =>
      unitOf(await world.client.item(itemId), JUSTICE).reminded.map(({ kind }) => kind);

    await dev.moveTo(warn);
    await dev.workingDays(1);
    await until('到期前提醒', async () => (await kinds()).length === 1);
    await dev.moveTo(due);
    await dev.idle();
    same('最后一天还没有逾期', ['ahead'], await kinds());
    await dev.workingDays(1);
    await until('逾期催办', async () => (await kinds()).length === 2);
    await dev.workingDays(1);
    await dev.idle();
    same('各催一次', ['ahead', 'overdue'], await kinds());

    const late = unitOf(await world.client.item(itemId), JUSTICE);
    same('状态和灯', ['overdue', 'red'], [late.status, late.light]);
    same('清单上显示', 'overdue', await listedStatus(world, item));

    const subject = `【催办】${labelOf(item)}的${world.profile.words.coOpinion}已逾期`;
    const mail = (await dev.mails(addressOf(JUSTICE))).find((one) => one.subject === subject);
    const token = linkToken(present('催办邮件', mail));
    await answerByLink(world.client.base, token, opinionOf(item, JUSTICE));
    same('答复之后', 'answered', unitOf(await world.client.item(itemId), JUSTICE).status);
    world.report.held(`时限 ${due}，${warn} 起提醒一次，逾期催一次`);
    await dev.idle();
    await walker.checkMails();
  },
};
