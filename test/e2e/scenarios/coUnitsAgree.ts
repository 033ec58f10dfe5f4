import { listedStatus, walkToDraft } from '../support/atDraft.ts';
import {
  answerByLink,
  notTaken,
  opinionOf,
  paperOf,
  unitLink,
  unitOf,
} from '../support/coUnits.ts';
import { addDays } from '../support/dates.ts';
import { matches, present, same } from '../support/difference.ts';
import { ending, refuseAll } from '../support/endings.ts';
import { act } from '../support/finish.ts';
import { handIn } from '../support/handIn.ts';
import { closedLink } from '../support/links.ts';
import { letterOf } from '../support/profile.ts';
import { type Refusal, refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { untouchedBy } from '../support/untouched.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

const UNION = '市总工会';
const YOUTH = '团市委';
const FINANCE = '市财政局';

/** The draft as the handler would hand it in now. */
async function draftRefusal(
  world: World,
  item: Item,
  how: Pick<Refusal, 'what' | 'code' | 'says'>,
  changes: object = {},
): Promise<void> {
  const circumstances = {
    people: world.people,
    today: await world.today(),
    letter: letterOf(world.profile, 'solved'),
  };
  const data = { ...handIn('draft', item, circumstances), ...changes };
  const by = item.division?.handler ?? '';
  await refuseAll(world, item, [ending(item, 'draft', data, { ...how, by, status: 422 })]);
}

/** Each was asked when the item was divided, and has a date of its own that explains itself. */
async function checkAsked(world: World, item: Item): Promise<void> {
  const today = await world.today();
  for (const unit of [UNION, YOUTH]) {
    const { status, askings, due = '' } = unitOf(item, unit);
    same(`${unit}的状态`, 'missing', status);
    same(`${unit}一个月内答复，遇假顺延`, true, due > today && due <= addDays(today, 45));
    matches('时限由来', /送请协办之日/, askings[0]?.due.explanation.sentence);
  }
  same('清单上显示', 'missing', await listedStatus(world, item));
}

/** The assigning office adds a unit: it is asked in the same breath. */
async function addUnit(world: World, { itemId }: Item): Promise<void> {
  const path = `/v1/items/${itemId}/added-units`;
  const json = { units: [FINANCE], reason: '补贴资金须由财政部门安排' };
  const { recordId } = await act(world, 'clerk', { did: '建议增办市财政局', path, json });
  const answer = { answer: 'granted', on: await world.today() };
  const did = '登记增办答复：同意';
  await act(world, 'clerk', { did, path: `${path}/${recordId}/answer`, json: answer });
  const added = unitOf(await world.client.item(itemId), FINANCE);
  same('增办的单位同时征求意见', ['missing', 1], [added.status, added.askings.length]);
}

/** Objects first, then agrees after all; both versions are kept. */
async function unionAnswers(world: World, item: Item): Promise<string> {
  const token = await unitLink(world, item, UNION);
  const good = opinionOf(item, UNION);
  await untouchedBy(world, item.itemId, async () => {
    await notTaken(
      world,
      token,
      { ...good, signerName: '' },
      {
        what: '没有会签人的意见',
        answer: '422 SIGNER_MISSING',
        says: /会签/,
      },
    );
  });
  const { base } = world.client;
  const objection = { ...good, stance: 'object', text: '驿站经费不宜由工会经费列支。' };
  await answerByLink(base, token, objection);
  await answerByLink(base, token, good);
  const { opinions, status } = unitOf(await world.client.item(item.itemId), UNION);
  const stances = opinions.map(({ stance }) => stance);
  same('两次意见都在，以后一次为准', [['object', 'agree'], 'answered'], [stances, status]);
  return token;
}

/** No address: the office enters the paper, and is on record for it. */
async function youthOnPaper(world: World, item: Item): Promise<void> {
  const today = await world.today();
  const path = `/v1/items/${item.itemId}/co-units/opinion`;
  const json = paperOf(item, YOUTH, today);
  const call = { method: 'POST', path, json } as const;
  await untouchedBy(world, item.itemId, async () => {
    const what = '承办人登记书面意见';
    const by = item.division?.handler ?? '';
    await refused(world, { what, by, call, status: 403, code: 'FORBIDDEN', says: /局办公室/ });
    const document = { title: '协办意见', signedOn: '2099-01-02' };
    const future = { ...call, json: { ...json, document } };
    await refused(world, {
      what: '签署日期在今天之后',
      by: 'clerk',
      call: future,
      status: 422,
      code: 'DATE_IN_FUTURE',
      says: /今天之后/,
    });
  });
  await act(world, 'clerk', { did: '登记团市委的书面意见', path, json });
  const [opinion] = unitOf(await world.client.item(item.itemId), YOUTH).opinions;
  const paper = present('书面意见', opinion);
  same('登记人留痕', world.people.byId('clerk').name, paper.by);
  matches('来文', /协办意见/, paper.paper?.title);
}

/** 协办 where we lead, straight: each asked with its own clock, all heard, all stated in the reply. */
export const coUnitsAgree: Scenario = {
  name: 'co-units-agree',
  title: '主办件：分工时征求协办单位，收齐意见、写明采纳情况才能提交答复稿',
  needsDev: true,
  async run(world) {
    const { itemId } = await registerNew(world, {
      title: '关于在产业园区增设劳动者驿站的建议',
      demands: ['在园区增设劳动者驿站', '安排驿站运行资金'],
      coUnits: [UNION, YOUTH],
    });
    const walker = createWalker(world, itemId);
    const item = await walkToDraft(world, walker, itemId);
    await checkAsked(world, item);
    await draftRefusal(world, item, {
      what: '意见没有收齐就拟稿',
      code: 'CO_OPINION_MISSING',
      says: /市总工会.*团市委/,
    });
    const token = await unionAnswers(world, item);
    await youthOnPaper(world, item);
    await addUnit(world, item);
    const added = await world.client.item(itemId);
    const link = await unitLink(world, added, FINANCE);
    await answerByLink(world.client.base, link, opinionOf(added, FINANCE));

    const ready = await world.client.item(itemId);
    same('清单上显示', 'answered', await listedStatus(world, ready));
    await draftRefusal(
      world,
      ready,
      { what: '答复稿不提协办意见', code: 'CO_OPINION_UNSTATED', says: /市总工会/ },
      { coOpinions: [] },
    );
    const drafted = await walker.walk({ until: ({ reply }) => reply !== undefined });
    same('答复稿写明采纳情况', 3, drafted.reply?.coOpinions?.length);
    await closedLink(world, {
      what: '拟稿提交以后的链接',
      token,
      status: 410,
      code: 'LINK_OVER',
      says: /征求意见已经结束/,
    });
    world.report.held('三家协办单位各有时限，收齐才能拟稿，各次意见都在');
    await walker.checkMails();
  },
};
