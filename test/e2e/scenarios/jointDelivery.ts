import { present, same } from '../support/difference.ts';
import { ending, refuseAll } from '../support/endings.ts';
import { act } from '../support/finish.ts';
import { copiesOf } from '../support/profile.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

const delivering = ({ openTasks, contacts }: Item) =>
  openTasks.some(({ step }) => step === 'deliver') && contacts.some((c) => c.stage === 'reply');

/** Deliveries that are not enough, and copies too early; then the one that this place asks for. */
async function deliver(world: World, item: Item): Promise<void> {
  const on = await world.today();
  const by = present('责任分工', item.division).handler;
  const to = (submitterId: string, more: object = {}) => ({
    ...{ submitterId, way: 'in-person', on },
    ...more,
  });
  const leadConsent = { on, note: '面复时当面征得同意，由其转交另外两位代表' };
  const { joint } = world.profile.delivery;
  const passedOn = joint === 'leadByConsent' ? { leadConsent } : {};
  const all = ['s1', 's2', 's3'].map((id) => to(id));
  const bad = (what: string, data: object, code: string, says: RegExp) =>
    ending(item, 'deliver', data, { what, by, status: 422, code, says });
  await refuseAll(world, item, [
    bad('只送一位联名代表', { deliveries: [to('s2')] }, 'DELIVERY_MISSING', /还缺/),
    joint === 'leadByConsent'
      ? bad('只送领衔代表，没有同意', { deliveries: [to('s1')] }, 'DELIVERY_MISSING', /领衔人同意/)
      : bad(
          '须逐一送达而由领衔转送',
          { deliveries: all, leadConsent },
          'CONSENT_NOT_ALLOWED',
          /逐一/,
        ),
    bad(
      '邮寄没有单号',
      { deliveries: [to('s1', { way: 'post' })], ...passedOn },
      'TRACKING_MISSING',
      /邮件单号/,
    ),
    {
      what: '没有送达就登记抄送',
      by: 'clerk',
      call: {
        method: 'POST',
        path: `/v1/items/${item.itemId}/copies`,
        json: { on, sent: [{ office: 'npcDeputies', copies: 2 }] },
      },
      ...{ status: 422, code: 'NOT_DELIVERED', says: /面复送达/ },
    },
  ]);
  const taskId = present('送达待办', item.openTasks[0]).taskId;
  const { itemId, version } = item;
  const deliveries = joint === 'each' ? all : [to('s1')];
  await world.client.complete(by, { itemId, taskId, version }, 'done', { deliveries, ...passedOn });
}

/** The receipt comes later, once. */
async function receipts(world: World, itemId: string, name: string): Promise<void> {
  const json = { receivedBy: name, on: await world.today() };
  const path = `/v1/items/${itemId}/deliveries/s1/receipt`;
  const { withoutReceipt } = (await world.client.item(itemId)).dispatch;
  same('还没有回执', true, withoutReceipt.includes('s1'));
  await act(world, 'clerk', { did: '登记送达回执', path, json });
  const again = {
    what: '回执登记两次',
    by: 'clerk',
    call: { method: 'POST', path, json },
  } as const;
  await refused(world, { ...again, status: 409, code: 'RECEIPT_KNOWN', says: /不必再登记/ });
}

/** Copies by the list of the place, and the congress platform. */
async function copies(world: World, itemId: string): Promise<void> {
  const on = await world.today();
  const base = `/v1/items/${itemId}`;
  const before = (await world.client.item(itemId)).dispatch;
  const missing = before.missingCopies.map(({ office, copies: n }) => [office, n]);
  const required = copiesOf(world.profile, 'suggestion');
  same(
    '还缺的抄送',
    required.map(({ office, copies: n }) => [office, n]),
    missing,
  );
  same('还没有录入平台', true, before.platformMissing);
  const few = { on, sent: [{ office: 'npcDeputies', copies: 1 }] };
  await refused(world, {
    what: '抄送份数不够',
    by: 'clerk',
    call: { method: 'POST', path: `${base}/copies`, json: few },
    ...{ status: 422, code: 'COPIES_TOO_FEW', says: /须2份/ },
  });
  const sent = before.missingCopies.map(({ office, copies: n }) => ({ office, copies: n }));
  await act(world, 'clerk', { did: '登记抄送', path: `${base}/copies`, json: { on, sent } });
  const json = { on, reference: 'SD-2026-0012' };
  await act(world, 'clerk', { did: '登记平台录入', path: `${base}/platform-entry`, json });
  const { missingCopies, platformMissing } = (await world.client.item(itemId)).dispatch;
  same('抄送和平台都不缺', [[], false], [missingCopies, platformMissing]);
}

interface Line {
  itemId: string;
  kind: string;
  name: string;
  wayName?: string;
  receivedBy?: string;
}

/** The lines of one item in today's 送达台账. */
async function logged({ client, today }: World, itemId: string): Promise<Line[]> {
  const day = await today();
  const found: Line[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const more = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const path = `/v1/dispatch-log?from=${day}&to=${day}&limit=100${more}`;
    const page: { lines: Line[]; cursor?: string } = await client.ask('clerk', { path });
    found.push(...page.lines.filter((line) => line.itemId === itemId));
    cursor = page.cursor;
  }
  return found;
}

/** A joint item is passed on by the lead with her consent; receipt, copies, platform, the log. */
export const jointDelivery: Scenario = {
  name: 'joint-delivery',
  title: '联名件：领衔代表同意由其转送，回执、抄送、平台录入逐项在案，送达台账查得到',
  needsDev: true,
  async run(world) {
    const { itemId } = await registerNew(world, {
      title: '关于完善被征地农民参保补贴政策的建议',
      demands: ['明确补贴对象', '公布补贴标准'],
      submitters: 3,
    });
    const walker = createWalker(world, itemId);
    const item = await walker.walk({ until: delivering });
    await deliver(world, item);
    const asked = await walker.walk({ until: ({ stage }) => stage === 'consulting' });
    const consent = world.profile.delivery.joint === 'leadByConsent';
    same('领衔代表的同意在案', consent, asked.dispatch.leadConsent !== undefined);
    const lead = present('领衔代表', asked.item.submitters[0]);
    await receipts(world, itemId, lead.name);
    await copies(world, itemId);

    const lines = await logged(world, itemId);
    const [first] = lines;
    same(
      '送达台账：送达',
      ['delivery', '面交', lead.name],
      [first?.kind, first?.wayName, first?.receivedBy],
    );
    same(
      '送达台账：抄送',
      copiesOf(world.profile, 'suggestion').map(({ name }) => name),
      lines.filter(({ kind }) => kind === 'copy').map(({ name }) => name),
    );
    await refused(world, {
      what: '承办人查全局送达台账',
      by: present('责任分工', asked.division).handler,
      call: { path: '/v1/dispatch-log?from=2026-03-01&to=2026-03-31' },
      ...{ status: 403, code: 'FORBIDDEN', says: /局办公室/ },
    });
    const done = await walker.walk();
    same('三位代表各自评价', 3, done.ratings.length);
    world.report.held('转送不等于代评：三位代表各用自己的链接');
    await walker.checkMails();
  },
};
