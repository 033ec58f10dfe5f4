import { present, same } from '../support/difference.ts';
import { act, concludedItem } from '../support/finish.ts';
import { listed } from '../support/listed.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario } from '../support/world.ts';

const drafting = ({ openTasks }: { openTasks: { step: string }[] }) =>
  openTasks.some(({ step }) => step === 'draft');

/** Two items of one matter: investigated once, answered one by one; a third one is taken out again. */
export const merged: Scenario = {
  name: 'merged',
  title: '并案：一次沟通、一次调查，两件各自编号、面复、评价；并错的一件撤销',
  async run(world) {
    const { client } = world;
    const demands = ['增设零工驿站', '公布驿站清单'];
    const lead = await registerNew(world, { title: '关于建设零工驿站的建议', demands });
    const own = await registerNew(world, {
      title: '关于加快零工驿站建设的提案',
      demands,
      kind: 'proposal',
    });
    const wrong = await registerNew(world, {
      title: '关于办好夜间招聘会的建议',
      demands: ['夜间开放'],
    });
    const ids = [own.itemId, wrong.itemId];
    const merging = {
      method: 'POST',
      path: `/v1/items/${lead.itemId}/merge`,
      json: { items: ids, reason: '都是零工驿站建设' },
    } as const;
    await refused(world, {
      ...{ what: '分管领导并案', by: 'deputy1', call: merging, status: 403, code: 'FORBIDDEN' },
      says: /局办公室/,
    });
    await act(world, 'clerk', { did: '并案', path: merging.path, json: merging.json });
    await refused(world, {
      ...{ what: '再并一次', by: 'clerk', call: merging, status: 409, code: 'MERGE_KNOWN' },
      says: /已在并案之中/,
    });
    await act(world, 'office', {
      did: '撤销一件',
      path: `/v1/items/${wrong.itemId}/merge/end`,
      json: { reason: '招聘会与驿站不是同一事项' },
    });
    const [first, second, third] = [
      await client.item(lead.itemId),
      await client.item(own.itemId),
      await client.item(wrong.itemId),
    ];
    same(
      '主件',
      [own.itemId],
      first.merge?.items?.map(({ itemId }) => itemId),
    );
    same('并入', lead.itemId, second.merge?.into?.itemId);
    same('撤销的一件', undefined, third.merge);
    const row = await listed(world, 'clerk', 'year=2026', own.itemId, (one) => !!one.mergedInto);
    same('清单上的并案', lead.itemId, row.mergedInto);

    const leading = createWalker(world, lead.itemId);
    const walker = createWalker(world, own.itemId);
    await leading.walk({ until: drafting });
    const waiting = await walker.walk({
      until: ({ openTasks }) => openTasks.some(({ step }) => step === 'investigate'),
    });
    const { handler } = present('责任分工', waiting.division);
    const contactId = present('主件的沟通', (await client.item(lead.itemId)).contacts[0]).contactId;
    const taking = {
      method: 'POST',
      path: `/v1/items/${own.itemId}/merge/take-over`,
      json: { contacts: [{ contactId, submitters: ['s1'] }], investigation: true },
    } as const;
    await act(world, handler, {
      did: '沿用主件的沟通和调查',
      path: taking.path,
      json: taking.json,
    });
    await refused(world, {
      ...{ what: '再沿用一次', by: handler, call: taking, status: 409, code: 'CONTACT_TAKEN' },
      says: /已经沿用/,
    });
    const taken = await client.item(own.itemId);
    same(
      '来源',
      [lead.itemId, contactId],
      [taken.contacts[0]?.source?.itemId, taken.contacts[0]?.source?.contactId],
    );
    same('沿用的调查', lead.itemId, taken.takenOver?.from);
    // The meeting before is there: the walker holds none of its own.
    await walker.walk({ until: drafting });
    await refused(world, {
      what: '拟稿以后再并案',
      by: 'clerk',
      call: {
        method: 'POST',
        path: `/v1/items/${own.itemId}/merge`,
        json: { items: [wrong.itemId], reason: '同一事项' },
      },
      status: 409,
      code: 'MERGE_KNOWN',
      says: /已在并案之中/,
    });
    await Promise.all([leading.walk(), walker.walk()]);
    const [a, b] = [
      await concludedItem(world, lead.itemId),
      await concludedItem(world, own.itemId),
    ];
    same('各有文号', true, !!a.documentNumber && !!b.documentNumber);
    same('文号不同', false, a.documentNumber === b.documentNumber);
    const replies = ({ contacts }: typeof a) =>
      contacts.filter(({ stage, source }) => stage === 'reply' && !source).length;
    same('各自面复', [1, 1], [replies(a), replies(b)]);
    same('各自评价', [1, 1], [a.ratings.length, b.ratings.length]);
    await refused(world, {
      what: '办结以后并案',
      by: 'clerk',
      call: {
        method: 'POST',
        path: `/v1/items/${wrong.itemId}/merge`,
        json: { items: [lead.itemId], reason: '同一事项' },
      },
      status: 409,
      code: 'ITEM_OVER',
      says: /已经结束/,
    });
    await world.dev?.idle();
    for (const one of [leading, walker]) await one.checkMails();
  },
};
