import { present } from '../support/difference.ts';
import { importHalfWay, oldNumbers } from '../support/halfWay.ts';
import { letterOf } from '../support/profile.ts';
import type { Item } from '../support/types.ts';
import { until } from '../support/until.ts';
import type { World } from '../support/world.ts';

/** An item with as much about it as one item can have, and the people who are near to it and far from it. */
export interface Ground {
  item: Item;
  /** Column → person. */
  columns: Record<string, string>;
  /** `{name}` in a path → what stands there. */
  names: Record<string, string>;
  section: string;
  handler: string;
}

/** Words that only this item has: nobody who may not see the item may come upon one of them. */
export const MARKED = { title: '关于规范青藤巷零工驿站收费的建议', demand: '公示青藤巷收费标准' };

const ELSEWHERE = 'rcfw';

/** An item that the same person is drafting a reply to: numbers spread items over the section's people. */
async function draftingBy(world: World, handler: string): Promise<string> {
  for (;;) {
    const wanted = { title: MARKED.title, demands: [MARKED.demand] };
    const itemId = await importHalfWay(world, wanted, { at: 'draft' });
    const { division } = await world.client.item(itemId);
    if (present('责任分工', division).handler === handler) return itemId;
  }
}

/** Everything that a path may name exists, as far as it can at one time. */
async function filled(world: World, item: Item, section: string, handler: string) {
  const drafting = await draftingBy(world, handler);
  const today = await world.today();
  const post = (by: string, path: string, json: object, method: 'POST' | 'PUT' = 'POST') =>
    world.client.ask<Record<string, string>>(by, { method, path: `/v1${path}`, json });
  const ofItem = (by: string, path: string, json: object) =>
    post(by, `/items/${item.itemId}${path}`, json);
  const soon = '2026-12-20';
  const step = { what: '制定收费公示牌', owner: handler, due: soon };
  await ofItem(handler, '/plan', { steps: [step] });
  const document = { kind: 'notice', year: 2026, title: '办理通知', text: '先见面、后拟稿。' };
  const meeting = {
    ...{ kind: 'special', title: '专题会议', on: today, place: '三楼会议室', chair: 'director' },
    ...{ invited: ['deputy1', handler], items: [item.itemId] },
  };
  const list = { head: 'director', deputies: ['deputy1', 'deputy2', 'deputy3'] };
  await post('clerk', '/leading-groups/2026', { ...list, members: ['office'] }, 'PUT');
  const draft = {
    ...{ title: '零工驿站管理办法', text: '第一条　免费。', questions: ['由谁建设？'], section },
    ...{ addressees: [{ itemId: item.itemId, submitterId: 's1' }], closesOn: '2026-03-20' },
  };
  const urge = { channel: 'notice', status: '尚未公示', demand: '请报告公示时间。' };
  // Any command with a key of its own: its number leads to what it wrote.
  const numbered = await world.client.send('clerk', {
    ...{ method: 'POST', path: `/v1/items/${item.itemId}/progress` },
    ...{ json: { text: '已实地查看。' }, headers: { 'idempotency-key': `access-${item.itemId}` } },
  });
  const activity = {
    ...{ method: 'site', title: '现场调研', on: today, place: '青藤巷', people: [handler] },
    ...{ items: [item.itemId], findings: '没有公示。', measures: '统一公示。' },
  };
  return {
    drafting,
    requestId: numbered.headers.get('x-request-id') ?? '',
    documentId: (await post('clerk', '/documents', document)).documentId,
    meetingId: (await post('clerk', '/meetings', meeting)).meetingId,
    draftId: (await post('clerk', '/reform-drafts', draft)).draftId,
    urgeId: (await ofItem('office', '/urges', urge)).recordId,
    activityId: (await post(handler, '/activities', activity)).activityId,
    roundId: await until('可调度的件', async () => {
      const opened = await world.client.send<Record<string, string>>('clerk', {
        ...{ method: 'POST', path: '/v1/progress-rounds', json: { items: [drafting] } },
      });
      return opened.body.roundId;
    }),
  };
}

/** Prepares the ground on which every endpoint is tried by everybody. */
export async function prepare(world: World): Promise<Ground> {
  const { people, profile, client } = world;
  const [documentNumber] = await oldNumbers(world, 1);
  const itemId = await importHalfWay(
    world,
    { title: MARKED.title, demands: [MARKED.demand] },
    {
      ...{ at: 'inspect', letter: letterOf(profile, 'promise'), promises: 1 },
      ...(documentNumber ? { documentNumber } : {}),
    },
  );
  const item = await until(`${itemId} 的督查`, async () => {
    const now = await client.item(itemId);
    return now.openTasks.length > 0 && now;
  });
  const { section, handler } = present('责任分工', item.division);
  const known = await filled(world, item, section, handler);
  return {
    item,
    section,
    handler,
    columns: {
      clerk: 'clerk',
      office: 'office',
      director: 'director',
      deputy: people.leaderOf(section).id,
      head: people.headOf(section).id,
      'head-else': people.headOf(ELSEWHERE).id,
      handler,
      'handler-else': present('别科承办人', people.handlersOf(ELSEWHERE)[0]).id,
      secretary: 'secretary',
      inspector: 'inspector1',
      collector: 'collector-npc',
      auditor: 'auditor',
      admin: 'admin',
    },
    names: {
      ...Object.fromEntries(
        Object.entries(known).flatMap(([name, id]) => (id === undefined ? [] : [[name, id]])),
      ),
      itemId,
      taskId: item.openTasks[0]?.taskId ?? '',
      stepId: 'plan-step-1',
      promiseId: item.promises[0]?.promiseId ?? 'promise-1',
      submitterId: 's1',
      addresseeId: 'a1',
      revision: '1',
      year: '2026',
      term: '18',
      rateId: 'met',
      resolutionId: 'r1',
      reportId: '2026-assembly',
    },
  };
}
