import { addDays } from '../support/dates.ts';
import { matches, present, same } from '../support/difference.ts';
import { act } from '../support/finish.ts';
import { type Call, send } from '../support/http.ts';
import { closedLink } from '../support/links.ts';
import { linkToken } from '../support/post.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import type { Problem } from '../support/types.ts';
import { until } from '../support/until.ts';
import type { Scenario, World } from '../support/world.ts';

interface Draft {
  version: number;
  open: boolean;
  unanswered: string[];
  withoutUse: string[];
  counts: { asked: number; answered: number };
  addressees: {
    addresseeId: string;
    name: string;
    answer?: { stance: string };
    former?: object[];
  }[];
  closed?: { outcome: string };
}

const HEAD = 'head-ldbz';
const post = (path: string, json: object): Call => ({ method: 'POST', path, json });

/** The newest mail with this subject to an address. */
function mailTo(world: World, address: string, subject: string) {
  return until(`给${address}的《${subject}》`, async () =>
    (await present('/dev', world.dev).mails(address)).find((mail) => mail.subject === subject),
  );
}

/** Fills in the page behind a link as a deputy does in a browser. */
async function answer({ client }: World, token: string, form: Record<string, string>) {
  const path = `/p/${token}`;
  const shown = await send<string>(client.base, { path, accept: 'text/html' });
  matches('征求意见页面', /征求意见稿/, shown.body);
  const done = await send<string>(client.base, { method: 'POST', path, form, accept: 'text/html' });
  matches('提交以后的页面', /意见已收到，谢谢您/, done.body);
}

/** What the section may not do, and nothing is written. */
async function refusals(world: World, path: string, closesOn: string): Promise<void> {
  const { client } = world;
  const before = await client.ask<Draft>(HEAD, { path });
  const early = { what: '截止以前登记采纳情况', by: HEAD, status: 422, code: 'STILL_OPEN' };
  const use = { use: 'adopted', reason: '写进第二条' };
  await refused(world, { ...early, call: post(`${path}/uses/a1`, use), says: RegExp(closesOn) });
  const stranger = { what: '别的科室登记采纳情况', by: 'head-jycj', status: 403 };
  await refused(world, {
    ...{ ...stranger, code: 'FORBIDDEN', says: /主办科室负责人/ },
    call: post(`${path}/uses/a1`, use),
  });
  await refused(world, {
    ...{ what: '别的科室查看', by: 'head-jycj', status: 404 },
    ...{ code: 'REFORM_DRAFT_NOT_FOUND', says: /没有这份/ },
    call: { path },
  });
  same('没有变化', before, await client.ask<Draft>(HEAD, { path }));
}

/** Before a decision is taken deputies are asked by link, reminded once, and told what became of each answer. */
export const reformDraft: Scenario = {
  name: 'reform-draft',
  title: '主动征求代表意见：凭链接回复，不回复的提醒一次，每条意见的采纳情况告知本人',
  needsDev: true,
  alone: true,
  async run(world) {
    const { client } = world;
    const dev = present('/dev', world.dev);
    const { itemId, item } = await registerNew(world, {
      title: '关于完善零工市场服务的建议',
      demands: ['建设零工驿站'],
    });
    const today = await world.today();
    const closesOn = addDays(today, 20);
    const title = `零工市场管理办法第${item.number}稿`;
    const member = {
      name: '司徒静',
      kind: 'member',
      email: `m${item.number}@weiyuan.huiyin.example`,
    };
    const deputy = present('提出人', item.submitters[0]);
    const wanted = {
      title,
      text: '第一条　零工市场由街道建设、人社部门指导。\n第二条　免费提供信息发布、技能培训和法律咨询。',
      questions: ['零工市场由谁建设合适？', '还应当提供哪些服务？'],
      section: 'ldbz',
      addressees: [{ itemId, submitterId: 's1' }, member],
      closesOn,
    };
    const path = '/v1/reform-drafts';
    const wrong = { by: 'clerk', status: 422 };
    await refused(world, {
      ...{ ...wrong, what: '今天就截止', code: 'CLOSES_TOO_SOON', says: /今天以后/ },
      call: post(path, { ...wanted, closesOn: today }),
    });
    await refused(world, {
      ...{ ...wrong, what: '同一位问两次', code: 'ADDRESSEE_TWICE', says: /重复/ },
      call: post(path, { ...wanted, addressees: [member, member] }),
    });
    await refused(world, {
      ...{ ...wrong, what: '征求对象不是提出人', code: 'ADDRESSEE_UNKNOWN', says: /s9/ },
      call: post(path, { ...wanted, addressees: [{ itemId, submitterId: 's9' }] }),
    });
    const { draftId } = await act<{ draftId: string }>(world, 'clerk', {
      ...{ did: '征求两位代表、委员的意见', path, json: wanted },
    });
    const own = `${path}/${draftId}`;
    const subject = `征求您对《${title}》的意见`;
    const token = linkToken(await mailTo(world, deputy.email ?? '', subject));
    const theirs = linkToken(await mailTo(world, member.email, subject));

    const bare = await send<Problem>(client.base, post(`/p/${token}`, { stance: 'oppose' }));
    same('不赞成又不写意见', '422 OPINION_MISSING', `${bare.status} ${bare.body.code}`);
    await answer(world, token, { stance: 'oppose', comment: '应当由市里统一建设' });
    await answer(world, token, { stance: 'amend', 'answer-1': '建议由区里建设，街道管理' });
    const answered = await client.ask<Draft>(HEAD, { path: own });
    const [first] = answered.addressees;
    same('后一次为准，前一次留存', ['amend', 1], [first?.answer?.stance, first?.former?.length]);
    same('还没有回复的', ['a2'], answered.unanswered);
    await refusals(world, own, closesOn);

    await dev.moveTo(closesOn);
    await dev.idle();
    const reminder = `【提醒】${subject}`;
    await mailTo(world, member.email, reminder);
    const reminded = (await dev.mails(deputy.email)).filter((mail) => mail.subject === reminder);
    same('已经回复的不提醒', 0, reminded.length);

    await dev.moveTo(addDays(closesOn, 1));
    await closedLink(world, {
      ...{ what: '截止以后的链接', token: theirs, status: 410 },
      ...{ code: 'LINK_EXPIRED', says: /链接已过期/ },
    });
    const outcome = { outcome: '办法第一条已修改，经局党组会审议后印发。' };
    await refused(world, {
      ...{ what: '还有意见没有登记采纳情况就办结', by: HEAD, status: 422 },
      ...{ code: 'USES_REMAIN', says: /还有1位/, call: post(`${own}/close`, outcome) },
    });
    await refused(world, {
      ...{ what: '没有回复的登记采纳情况', by: HEAD, status: 422, code: 'NOT_ANSWERED' },
      ...{ says: /没有回复/, call: post(`${own}/uses/a2`, { use: 'not', reason: '无' }) },
    });
    const use = { use: 'partly', reason: '改为区里建设、街道管理；资金渠道另行规定。' };
    await act(world, HEAD, { did: '登记采纳情况', path: `${own}/uses/a1`, json: use });
    await refused(world, {
      ...{ what: '采纳情况登记两次', by: HEAD, status: 409, code: 'ALREADY_USED' },
      ...{ says: /告知本人/, call: post(`${own}/uses/a1`, use) },
    });
    await act(world, HEAD, { did: '征求意见办结', path: `${own}/close`, json: outcome });
    const told = `您对《${title}》的意见采纳情况：部分采纳`;
    matches(
      '告知采纳情况',
      /资金渠道另行规定/,
      (await mailTo(world, deputy.email ?? '', told)).text,
    );

    const listed = await until('当年的清单', async () => {
      const list = await client.ask<{ reformDrafts: { draftId: string; closedOn?: string }[] }>(
        HEAD,
        { path: `${path}?year=${today.slice(0, 4)}&limit=100` },
      );
      return list.reformDrafts.find((one) => one.draftId === draftId && one.closedOn);
    });
    same('清单上的办结日期', addDays(closesOn, 1), listed.closedOn);
    const range = `from=${today}&to=${addDays(closesOn, 1)}&limit=100`;
    const log = await client.ask<{ lines: { draftId?: string; whatName?: string }[] }>('clerk', {
      path: `/v1/dispatch-log?${range}`,
    });
    const sent = log.lines.filter((line) => line.draftId === draftId).map((line) => line.whatName);
    same('送达台账', ['征求意见', '征求意见', '提醒回复', '告知采纳情况'], sent);
    world.report.held('两位凭链接征求，一位提醒一次，一位的意见有采纳情况并告知本人');
  },
};
