import { randomUUID } from 'node:crypto';
import { matches, present, same } from '../support/difference.ts';
import { handIn } from '../support/handIn.ts';
import type { Answer } from '../support/http.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import { problemFrom, typedClient } from '../support/typed.ts';
import type { Item, Problem, TimelineEvent } from '../support/types.ts';
import { until } from '../support/until.ts';
import { untouchedBy } from '../support/untouched.ts';
import type { Scenario, World } from '../support/world.ts';

type Done = Problem & { version: number };

/** Two of the office end one task at the same instant, both having seen the same version. */
async function atOnce(world: World, item: Item, data: object): Promise<void> {
  const path = `/v1/items/${item.itemId}/tasks/propose-1`;
  const json = { version: item.version, outcome: 'done', data };
  const answers: Answer<Done>[] = await Promise.all(
    ['clerk', 'office'].map((person) =>
      world.client.send<Done>(person, { method: 'POST', path, json }),
    ),
  );
  same('两人同时办同一待办', [200, 409], answers.map(({ status }) => status).sort());
  const loser = present(
    '后到的一人',
    answers.find(({ status }) => status === 409),
  );
  same('后到者得到的代码', 'STALE_VERSION', loser.body.code);
  const timeline = await world.client.timeline(item.itemId);
  const written = timeline.filter(({ type }) => type === 'task.completed');
  same('只写入一次', 1, written.length);
  const date = await world.today();
  world.report.step({
    date,
    who: '办公室两人',
    did: '同一版本同时提交',
    entered: '200 与 409 STALE_VERSION',
  });
}

/** A command that was decided on what is no longer so: told what changed, nothing written. */
async function stale(world: World, item: Item): Promise<void> {
  await untouchedBy(world, item.itemId, async () => {
    const { body } = await refused(world, {
      what: '拿旧版本办理',
      by: item.proposal?.sponsor ?? '',
      call: {
        method: 'POST',
        path: `/v1/items/${item.itemId}/tasks/endorse-deputy-1`,
        json: { version: 2, outcome: 'done', data: { opinion: '同意。' } },
      },
      status: 409,
      code: 'STALE_VERSION',
      says: /之后又有变化，本次没有提交/,
    });
    const details = body.details as { seen: number; current: number; changes: TimelineEvent[] };
    same('看到的与现在的版本', [2, item.version], [details.seen, details.current]);
    same(
      '变化',
      ['审核拟办：办毕', '待办：分管领导签批'],
      details.changes.map(({ what }) => what),
    );
    matches('谁做的', /许知微|方敬之/, details.changes[0]?.by);
  });
}

/** The same POST again under its key: the same answer, nothing written twice. */
async function repeated(world: World, item: Item): Promise<void> {
  const by = item.proposal?.sponsor ?? '';
  const key = randomUUID();
  const call = {
    method: 'POST',
    path: `/v1/items/${item.itemId}/tasks/endorse-deputy-1`,
    json: { version: item.version, outcome: 'done', data: { opinion: '同意拟办意见。' } },
    headers: { 'idempotency-key': key },
  } as const;
  const [first, second] = await Promise.all([
    world.client.send<Done>(by, call),
    world.client.send<Done>(by, call),
  ]);
  const third = await world.client.send<Done>(by, call);
  same(
    '同一 Idempotency-Key 的三次',
    [200, 200, 200],
    [first, second, third].map((a) => a.status),
  );
  same('三次的回答', [first.body, first.body], [second.body, third.body]);
  const timeline = await world.client.timeline(item.itemId);
  const written = timeline.filter(({ what }) => what === '分管领导签批：办毕');
  same('只写入一次', 1, written.length);
  await until('主要负责人签批', async () => {
    const { openTasks } = await world.client.item(item.itemId);
    return openTasks.some(({ step }) => step === 'endorse-director');
  });
  await untouchedBy(world, item.itemId, async () => {
    await refused(world, {
      what: '同一键提交另一内容',
      by,
      call: { ...call, json: { ...call.json, outcome: 'return', data: { opinion: '再议。' } } },
      status: 409,
      code: 'IDEMPOTENCY_KEY_REUSED',
      says: /已用于另一个请求/,
    });
  });
}

/** The front-end's own client: what did not change is not sent again, what did is not overwritten. */
async function conditional(world: World, { itemId }: Item): Promise<void> {
  const huiyin = typedClient(world.client.base, world.client.tokens, 'clerk');
  const params = { path: { itemId } };
  const { data, response } = await huiyin.GET('/v1/items/{itemId}', { params });
  const etag = present('ETag', response.headers.get('etag') ?? undefined);
  matches('ETag 写明版本', new RegExp(`^"${data?.version}\\.`), etag);
  const again = await huiyin.GET('/v1/items/{itemId}', {
    params: { ...params, header: { 'If-None-Match': etag } },
  });
  same('没有变化的再取一次', 304, again.response.status);
  await untouchedBy(world, itemId, async () => {
    const problem = await problemFrom(
      huiyin.POST('/v1/items/{itemId}/receipt', {
        params: { ...params, header: { 'If-Match': '"1"' } },
        body: { on: await world.today() },
      }),
    );
    same('拿旧版本签收', [412, 'PRECONDITION_FAILED'], [problem.status, problem.code]);
    matches('说明', /重新查看后再办/, problem.message);
  });
  const signed = await huiyin.POST('/v1/items/{itemId}/receipt', {
    params: { ...params, header: { 'If-Match': etag } },
    body: { on: await world.today() },
  });
  same('按看到的版本签收', (data?.version ?? 0) + 1, signed.data?.version);
}

/** (e) Stale versions, two at once, and repeated requests. */
export const versions: Scenario = {
  name: 'versions',
  title: '同时办理与重复提交：只写一次，后到者得知变化',
  async run(world) {
    const { client, people } = world;
    const item = await registerNew(world, {
      title: '关于优化社会保险经办服务的建议',
      demands: ['全程网办', '统一时限'],
    });
    const data = handIn('propose', item, { people, today: await world.today(), letter: 'A' });
    await atOnce(world, item, data);
    const endorsing = await until('分管领导签批', async () => {
      const now = await client.item(item.itemId);
      return now.openTasks.some(({ step }) => step === 'endorse-deputy') && now;
    });
    await stale(world, endorsing);
    await repeated(world, endorsing);
    await conditional(world, item);
    world.report.held('没有一件事写了两次');
  },
};
