import { walkToDraft } from '../support/atDraft.ts';
import {
  answerByLink,
  notTaken,
  type Opinion,
  opinionOf,
  unitLink,
  unitOf,
} from '../support/coUnits.ts';
import { matches, same } from '../support/difference.ts';
import { ending, refuseAll } from '../support/endings.ts';
import { act } from '../support/finish.ts';
import { handIn } from '../support/handIn.ts';
import { closedLink } from '../support/links.ts';
import { letterOf } from '../support/profile.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { untouchedBy } from '../support/untouched.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

const FINANCE = '市财政局';

/** The unit objects, with what its objection rests on. */
async function object(world: World, item: Item): Promise<Opinion> {
  const token = await unitLink(world, item, FINANCE);
  const { basis: _none, ...bare } = {
    ...opinionOf(item, FINANCE),
    stance: 'object',
    text: '所需资金没有列入预算，建议不作承诺。',
  };
  await untouchedBy(world, item.itemId, () =>
    notTaken(world, token, bare, {
      what: '没有依据的异议',
      answer: '422 BASIS_MISSING',
      says: /依据/,
    }),
  );
  const objection = { ...bare, basis: '《预算法》第十三条' };
  await answerByLink(world.client.base, token, objection);
  same('状态', 'objects', unitOf(await world.client.item(item.itemId), FINANCE).status);
  return objection;
}

/** While a unit objects there is no draft. */
async function noDraft(world: World, itemId: string): Promise<void> {
  const item = await world.client.item(itemId);
  const circumstances = {
    people: world.people,
    today: await world.today(),
    letter: letterOf(world.profile, 'solved'),
  };
  const refusal = ending(item, 'draft', handIn('draft', item, circumstances), {
    what: '有异议时拟稿',
    by: item.division?.handler ?? '',
    status: 422,
    code: 'CO_UNIT_OBJECTS',
    says: /市财政局.*报请/,
  });
  await refuseAll(world, item, [refusal]);
}

/** 重提: a reason, five working days, a new link; the old one is dead and what it said is kept. */
async function askAgain(world: World, item: Item, objection: Opinion): Promise<void> {
  const by = item.division?.handler ?? '';
  const path = `/v1/items/${item.itemId}/co-units/asking`;
  const old = await unitLink(world, item, FINANCE);
  await untouchedBy(world, item.itemId, async () => {
    const call = { method: 'POST', path, json: { unit: FINANCE } } as const;
    const what = '不说理由要求重提';
    await refused(world, { what, by, call, status: 422, code: 'REASON_MISSING', says: /理由/ });
  });
  const json = { unit: FINANCE, reason: '没有写明哪一项资金、缺口多少，请补充。' };
  await act(world, by, { did: '要求市财政局重提', path, json });
  const asked = await world.client.item(item.itemId);
  const unit = unitOf(asked, FINANCE);
  same('重提之后', ['missing', 2, 1], [unit.status, unit.askings.length, unit.opinions.length]);
  matches('五个工作日', /5个工作日/, unit.askings[1]?.due.explanation.sentence);
  await closedLink(world, {
    what: '重提以前的链接',
    token: old,
    status: 410,
    code: 'LINK_REVOKED',
    says: /再次征求/,
  });
  const token = await unitLink(world, asked, FINANCE);
  const text = '运行经费每年约六十万元没有列入预算，建议不作承诺。';
  await answerByLink(world.client.base, token, { ...objection, text });
}

/** 报请协调: the handler raises it, the sponsor decides, the veto is lifted and the unit is told. */
async function settle(world: World, item: Item): Promise<void> {
  const handler = item.division?.handler ?? '';
  const sponsor = item.proposal?.sponsor ?? '';
  const path = `/v1/items/${item.itemId}/co-units/disputes`;
  const json = { unit: FINANCE, matter: '驿站运行经费由谁承担。' };
  const { recordId } = await act(world, handler, { did: '报请协调分歧', path, json });
  const decision = {
    decision: '建设先行，运行经费从就业补助资金调剂，不要求市财政局新增预算。',
    reason: '调剂额度在授权范围内，已与市财政局分管领导沟通。',
  };
  const at = `${path}/${recordId}`;
  await untouchedBy(world, item.itemId, async () => {
    const call = { method: 'POST', path: at, json: decision } as const;
    const what = '承办人自己决定';
    const says = /分管.*主要负责人/;
    await refused(world, { what, by: handler, call, status: 403, code: 'FORBIDDEN', says });
  });
  await act(world, sponsor, { did: '对分歧作出决定', path: at, json: decision });
  const unit = unitOf(await world.client.item(item.itemId), FINANCE);
  same('异议不再阻止拟稿', 'answered', unit.status);
  same('异议照样留存', 'object', unit.opinions.at(-1)?.stance);
  same('谁决定', world.people.byId(sponsor).name, unit.disputes[0]?.ended?.by);
}

/** A unit objects, is asked again, objects still: the leaders decide with a reason. */
export const coUnitObjects: Scenario = {
  name: 'co-unit-objects',
  title: '协办单位有异议：要求重提、报请领导协调，决定写明理由后才能拟稿',
  needsDev: true,
  async run(world) {
    const { itemId } = await registerNew(world, {
      title: '关于安排劳动者驿站运行资金的提案',
      demands: ['安排驿站运行资金'],
      kind: 'proposal',
      coUnits: [FINANCE],
    });
    const walker = createWalker(world, itemId);
    const item = await walkToDraft(world, walker, itemId);
    const objection = await object(world, item);
    await noDraft(world, itemId);
    await askAgain(world, item, objection);
    await noDraft(world, itemId);
    await settle(world, item);
    const drafted = await walker.walk({ until: ({ reply }) => reply !== undefined });
    same('答复稿写明采纳情况', FINANCE, drafted.reply?.coOpinions?.[0]?.unit);
    const timeline = await world.client.timeline(itemId);
    same(
      '经过里看得到',
      [
        '征求协办意见：市财政局',
        '协办意见：市财政局有异议',
        '征求协办意见（重提）：市财政局',
        '协办意见：市财政局有异议',
        '协办分歧报请协调：市财政局',
        '协办分歧已作决定：市财政局',
      ],
      timeline.filter(({ type }) => type.startsWith('co-unit.')).map(({ what }) => what),
    );
    world.report.held('两次异议都在，决定和理由留痕，单位收到决定');
    await walker.checkMails();
  },
};
