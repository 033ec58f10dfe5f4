import { present, same } from '../support/difference.ts';
import { act, finish } from '../support/finish.ts';
import { handIn } from '../support/handIn.ts';
import { listed } from '../support/listed.ts';
import { letterOf } from '../support/profile.ts';
import { refused } from '../support/refusals.ts';
import { guessNumber, itemBody, type NewItem, registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

interface Similar {
  itemId: string;
  class?: string;
  className?: string;
  score: number;
}

const LAST_YEAR = {
  session: { name: '市十八届人大三次会议', term: 18, meeting: 3, year: 2025 },
  assignedOn: '2025-03-03',
  receivedOn: '2025-03-03',
};

/** Registers the same again; the earlier item is shown as soon as its view is there. */
async function registerAgain(world: World, wanted: NewItem, earlier: string): Promise<string> {
  const json = itemBody(wanted, guessNumber(), await world.today());
  const { itemId, similar } = await world.client.ask<{ itemId: string; similar: Similar[] }>(
    'clerk',
    { method: 'POST', path: '/v1/items', json },
  );
  world.take(itemId);
  const [first] = similar;
  const letter = letterOf(world.profile, 'impossible');
  same('登记时最相似的一件', [earlier, letter], [first?.itemId, first?.class]);
  return itemId;
}

/** The same matter a year later: shown at registration, linked, and not answered in the same way unexplained. */
export const raisedAgain: Scenario = {
  name: 'raised-again',
  title: '再次提出：登记时提示相似的件，关联往年办理情况，同样答复须写明理由并报警',
  async run(world) {
    const { client, people } = world;
    const letter = letterOf(world.profile, 'impossible');
    const route = guessNumber();
    const wanted: NewItem = {
      title: `关于在${route}路公交沿线增设零工驿站的建议`,
      demands: ['增设零工驿站', '延长驿站夜间开放时间'],
    };
    const { itemId: earlierId } = await registerNew(world, { ...wanted, more: LAST_YEAR });
    const past = createWalker(world, earlierId);
    const answered = await past.walk({ letter: () => letter });
    same('去年的结论', 'closed', answered.concluded?.how);

    const itemId = await registerAgain(
      world,
      { ...wanted, title: `关于进一步完善${route}路公交沿线零工驿站的建议` },
      earlierId,
    );
    const base = `/v1/items/${itemId}`;
    const walker = createWalker(world, itemId);
    const item = await walker.walk({
      until: ({ openTasks }) => openTasks.some(({ step }) => step === 'draft'),
    });
    const { similar } = await client.ask<{ similar: Similar[] }>('director', {
      path: `${base}/similar`,
    });
    same(
      '随时可查的相似件',
      true,
      similar.some((one) => one.itemId === earlierId),
    );
    same(
      '不含本件',
      false,
      similar.some((one) => one.itemId === itemId),
    );
    const handler = present('责任分工', item.division).handler;
    const linking = { method: 'POST', path: `${base}/links`, json: { to: earlierId } } as const;
    await refused(world, {
      ...{ what: '分管领导关联', by: 'deputy3', call: linking, status: 403, code: 'FORBIDDEN' },
      says: /局办公室或本件承办人/,
    });
    await refused(world, {
      ...{ what: '关联自己', by: 'clerk', status: 422, code: 'LINK_SELF' },
      call: { ...linking, json: { to: itemId } },
      says: /以前的一件/,
    });
    await act(world, 'clerk', { did: '关联去年的一件', path: linking.path, json: linking.json });

    const linked = await client.item(itemId);
    const [history] = linked.history;
    same(
      '往年办理情况',
      [2025, answered.item.number, letter, 2],
      [history?.year, history?.number, history?.class, history?.repeats.length],
    );
    const draft = handIn('draft', linked, {
      people,
      today: await world.today(),
      letter,
      profile: world.profile,
    });
    const task = present(
      '拟稿',
      linked.openTasks.find(({ step }) => step === 'draft'),
    );
    const before = (await client.item(itemId)).version;
    await refused(world, {
      what: '同样答复，不写理由',
      by: handler,
      call: {
        method: 'POST',
        path: `${base}/tasks/${task.taskId}`,
        json: { version: before, outcome: 'done', data: draft },
      },
      status: 422,
      code: 'REPEATED_ANSWER',
      says: new RegExp(`2025年第${answered.item.number}号已经提过`),
    });
    same('没有写入', before, (await client.item(itemId)).version);
    const reason = '用地仍在报批，条件与去年相同，已向市政府专题请示。';
    await finish(world, itemId, { step: 'draft', by: handler }, { ...draft, repeated: reason });
    const alarmed: Item = await client.item(itemId);
    same('报警', [2, reason], [alarmed.repeated?.answers.length, alarmed.repeated?.reason]);
    const row = await listed(world, 'clerk', `handler=${handler}`, itemId, (one) => !!one.repeated);
    same('清单上的再次提出', true, row.raisedAgain);
    world.report.held('同样答复有理由、有报警');
    await world.dev?.idle();
    await walker.checkMails();
  },
};
