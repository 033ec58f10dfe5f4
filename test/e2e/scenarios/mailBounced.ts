import { opinionOf, unitOf } from '../support/coUnits.ts';
import { present, same } from '../support/difference.ts';
import { act } from '../support/finish.ts';
import { type Call, send } from '../support/http.ts';
import { closedLink } from '../support/links.ts';
import { listed } from '../support/listed.ts';
import {
  accounted,
  type Failure,
  failed,
  failuresOf,
  openFailures,
} from '../support/mailFailures.ts';
import { linkToken } from '../support/post.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import type { Item, Mail } from '../support/types.ts';
import { addressOf } from '../support/unitAddress.ts';
import { until } from '../support/until.ts';
import { untouchedBy } from '../support/untouched.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

const UNION = '市总工会';
const UNIT = `unit:${UNION}`;
const RESEND = { how: 'resend' };

const post = (path: string, json: object): Call => ({ method: 'POST', path, json });
const devOf = (world: World) => present('/dev', world.dev);

/** The mails of a kind that told the clerk of something that did not arrive. */
async function toldClerk(world: World, subject: string): Promise<Mail[]> {
  const address = world.people.byId('clerk').email ?? '';
  return (await devOf(world).mails(address)).filter((mail) => mail.subject === subject);
}

/** The unit's mail bounces, and SES says so twice: one event, one flag, one mail to the clerk. */
async function bounces(world: World, item: Item): Promise<Failure> {
  const { itemId } = item;
  const dev = devOf(world);
  const subject = `【邮件未送达】${UNION}没有收到“征求协办意见”`;
  const before = (await toldClerk(world, subject)).length;
  await dev.mailTrouble({ tell: 'bounce', to: addressOf(UNION) ?? '', times: 2 });
  const failure = await failed(world, itemId, UNIT);
  same('原因', 'bounced', failure.why);
  const unit = unitOf(await world.client.item(itemId), UNION) as { mailFailed?: boolean };
  same('协办单位上标明', true, unit.mailFailed);
  await until('经办人收到提醒', async () => (await toldClerk(world, subject)).length > before);
  await dev.mailTrouble({ tell: 'bounce', to: addressOf(UNION) ?? '' });
  await dev.idle();
  same('经办人只收到一封', before + 1, (await toldClerk(world, subject)).length);
  const events = (await world.client.timeline(itemId)).filter(({ type }) => type === 'mail.failed');
  same('经过里只有一次', 1, events.length);
  same('事件里没有地址', false, JSON.stringify(events).includes('@'));
  const row = (await listed(world, 'clerk', `handler=${item.division?.handler}`, itemId)) as object;
  same('清单上标明', '邮件未送达1封', (row as { mailFailureWords?: string }).mailFailureWords);
  const open = (await openFailures(world)).filter((one) => one.itemId === itemId);
  same(
    '全局清单里有',
    [failure.mailId],
    open.map(({ mailId }) => mailId),
  );
  return failure;
}

/** Nobody but the office, no second try at a dead address, no mail that never failed. */
async function refusals(world: World, item: Item, { mailId }: Failure): Promise<void> {
  const { itemId, division } = item;
  const path = `/v1/items/${itemId}/mail-failures/${mailId}`;
  const handler = division?.handler ?? '';
  const new_ = { recipientId: UNIT, email: 'gonghui@huiyin.example', reason: '来电告知' };
  const addresses = `/v1/items/${itemId}/addresses`;
  await untouchedBy(world, itemId, async () => {
    const office = { status: 403, code: 'FORBIDDEN', says: /局办公室/ };
    await refused(world, { what: '承办人重发', by: handler, call: post(path, RESEND), ...office });
    const correct = post(addresses, new_);
    await refused(world, { what: '承办人更正邮箱', by: handler, call: correct, ...office });
    const dead = { status: 422, code: 'ADDRESS_UNCHANGED', says: /收件地址没有变/ };
    await refused(world, { what: '不更正就重发', by: 'clerk', call: post(path, RESEND), ...dead });
    const unknown = { status: 404, code: 'MAIL_FAILURE_UNKNOWN', says: /没有这封/ };
    const other = post(path.replace(mailId, 'f'.repeat(64)), RESEND);
    await refused(world, { what: '没有失败过的邮件', by: 'clerk', call: other, ...unknown });
    const stranger = { status: 404, code: 'RECIPIENT_UNKNOWN', says: /没有这位代表、委员/ };
    const nobody = post(addresses, { ...new_, recipientId: 's9' });
    await refused(world, { what: '更正别人的邮箱', by: 'clerk', call: nobody, ...stranger });
  });
}

/** Corrected and sent again: the new address, a new link; the old one opens nothing. */
async function resent(world: World, item: Item, { mailId }: Failure): Promise<void> {
  const { itemId } = item;
  const dev = devOf(world);
  const [old] = await dev.mails(addressOf(UNION));
  const email = `gonghui-${item.item.number}@unit.huiyin.example`;
  const json = { recipientId: UNIT, email, reason: '市总工会来电告知新邮箱' };
  await act(world, 'clerk', { did: '更正邮箱', path: `/v1/items/${itemId}/addresses`, json });
  const path = `/v1/items/${itemId}/mail-failures/${mailId}`;
  await act(world, 'clerk', { did: '重发', path, json: RESEND });
  const mail = await until('重发的邮件', async () => (await dev.mails(email))[0]);
  const token = linkToken(present('原来的邮件', old));
  const revoked = { status: 410, code: 'LINK_REVOKED', says: /不再使用|已停用/ };
  await closedLink(world, { what: '原链接', token, ...revoked });
  const form = { ...opinionOf(item, UNION) };
  const answer = await send<string>(world.client.base, {
    ...{ method: 'POST', path: `/p/${linkToken(mail)}`, form, accept: 'text/html' },
  });
  same('新链接可以用', 200, answer.status);
  const again = { status: 409, code: 'MAIL_FAILURE_CLEARED', says: /已由.*处理/ };
  await refused(world, { what: '再次重发', by: 'clerk', call: post(path, RESEND), ...again });
  same(
    '已处理',
    ['resent'],
    (await failuresOf(world, itemId)).map(({ cleared }) => cleared?.how),
  );
  const mails = await accounted(world, itemId);
  const request = mails.filter(({ template }) => template === 'co-unit-request');
  same(
    '两封都有账',
    [
      ['co-unit.asked', 'bounced'],
      ['mail.resent', 'sent'],
    ],
    request.map(({ event, status }) => [event.type, status]),
  );
  same('台账里没有地址', false, JSON.stringify(mails).includes('@'));
}

/** A deputy's provider takes our mail for spam: he is told by telephone. A full mailbox is no failure. */
async function complained(world: World, item: Item): Promise<void> {
  const { itemId } = item;
  const dev = devOf(world);
  const [lead, joint] = item.item.submitters;
  const told = { way: 'mail', submitters: ['s1', 's2'] };
  const json = { text: '已与市总工会会商驿站选址，下月给出名单。', told };
  await act(world, 'clerk', { did: '通报进度', path: `/v1/items/${itemId}/progress`, json });
  await dev.idle();
  await dev.mailTrouble({ tell: 'transient-bounce', to: lead?.email ?? '' });
  await dev.mailTrouble({ tell: 'complain', to: joint?.email ?? '', times: 2 });
  const failure = await failed(world, itemId, 's2');
  same('原因', 'complained', failure.why);
  await dev.idle();
  same('暂时退信不算', 2, (await failuresOf(world, itemId)).length);
  const path = `/v1/items/${itemId}/mail-failures/${failure.mailId}`;
  const how = { how: 'otherwise', by: 'phone', text: '电话告知本人进度，本人表示知悉' };
  await act(world, 'clerk', { did: '登记：已用电话告知', path, json: how });
  const cleared = (await failuresOf(world, itemId)).at(-1)?.cleared;
  same('处理方式', '电话告知', cleared?.howName);
  const left = async () => (await openFailures(world)).filter((one) => one.itemId === itemId);
  await until('全局清单清空', async () => (await left()).length === 0);
}

/** A mail of no single item: the bureau's list has it, and it is cleared there. */
async function ofTheBureau(world: World, item: Item): Promise<void> {
  const dev = devOf(world);
  const handler = world.people.byId(item.division?.handler ?? '');
  const json = { items: [item.itemId] };
  const { client } = world;
  const { roundId } = await act<{ roundId: string }>(world, 'clerk', {
    ...{ did: '启动调度', path: '/v1/progress-rounds', json },
  });
  await dev.idle();
  await dev.mailTrouble({ tell: 'bounce', to: handler.email ?? '', times: 2 });
  const failure = await until('全局清单里的调度邮件', async () =>
    (await openFailures(world)).find(
      ({ template, recipientId }) => template === 'progress-asked' && recipientId === handler.id,
    ),
  );
  same('不属于某一件', undefined, failure.itemId);
  const round = await client.ask<{ mailFailureWords?: string }>('clerk', {
    path: `/v1/progress-rounds/${roundId}`,
  });
  same('这一轮上标明', '邮件未送达1封', round.mailFailureWords);
  const path = `/v1/mail-failures/${failure.mailId}`;
  const office = { status: 403, code: 'FORBIDDEN', says: /局办公室/ };
  const call = post(path, { how: 'otherwise', by: 'in-person', text: '当面告知' });
  await refused(world, { what: '承办人自己销账', by: handler.id, call, ...office });
  await act(world, 'clerk', {
    ...{ did: '登记：已当面告知', path },
    json: { how: 'otherwise', by: 'in-person', text: '当面请其登录系统填报' },
  });
  await until('处理后不再列出', async () =>
    (await openFailures(world)).every(({ mailId }) => mailId !== failure.mailId),
  );
}

/** What does not arrive is seen, told once, and dealt with: sent again to a corrected address, or told otherwise. */
export const mailBounced: Scenario = {
  name: 'mail-bounced',
  title: '邮件退信、被投诉：该件标明、告知经办人一次，更正邮箱重发或登记其他方式告知',
  needsDev: true,
  alone: true,
  async run(world) {
    const { itemId } = await registerNew(world, {
      title: '关于在工业园区增设户外劳动者驿站的建议',
      demands: ['在园区增设户外劳动者驿站'],
      coUnits: [UNION],
      submitters: 2,
    });
    const item = await createWalker(world, itemId).walk({
      until: ({ coUnits }) => (coUnits[0]?.askings.length ?? 0) > 0,
    });
    await devOf(world).idle();
    const failure = await bounces(world, item);
    await refusals(world, item, failure);
    await resent(world, item, failure);
    await complained(world, item);
    await ofTheBureau(world, item);
    world.report.held('没有送到的每一封都看得见、告知一次、处理有账');
  },
};
