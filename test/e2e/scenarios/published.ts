import { createHash } from 'node:crypto';
import { matches, present, same } from '../support/difference.ts';
import { act } from '../support/finish.ts';
import { type Answer, send } from '../support/http.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import type { Item, Problem } from '../support/types.ts';
import { until } from '../support/until.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

interface Publication {
  status: string;
  wish: string;
  due: string;
  explanation: string;
  proposal?: { title: string; content: string; text: string };
  decided?: { scope: string; on: string };
}

interface Listed {
  replies: { itemId: string; title: string; submitters: string[] }[];
}

const REASON = '标题中的企业名称须隐去';

/** As everybody reads it, without a token. */
const read = <T>({ client }: World, path: string, accept = 'application/json') =>
  send<T>(client.base, { path, accept });

const publicationOf = ({ client }: World, { itemId }: Item) =>
  client.ask<Publication>('clerk', { path: `/v1/items/${itemId}/publication` });

/** A year's list, searched by words; asked for until the views have come so far. */
const listed = (world: World, words: string, wanted: number): Promise<Listed['replies']> =>
  until(`公开清单里有 ${wanted} 件`, async () => {
    const year = (await world.today()).slice(0, 4);
    const query = new URLSearchParams({ year, q: words });
    const { replies } = (await read<Listed>(world, `/published?${query}`)).body;
    return replies.length === wanted && replies;
  });

const codeOf = ({ status, body }: Answer<unknown>) => `${status} ${(body as Problem).code}`;

/** What the bureau may not do: each is refused in words, and nothing of it becomes public. */
async function refusals(world: World, { itemId, division }: Item): Promise<void> {
  const { handler } = present('责任分工', division);
  const path = `/v1/items/${itemId}/publication`;
  const text = { scope: 'full', title: '关于新业态劳动保障的建议', text: '已建成12个驿站。' };
  const post = (json: object, more = '') =>
    ({ call: { method: 'POST', path: path + more, json } }) as const;
  const blocked = { status: 422, by: handler };
  await refused(world, {
    ...{ ...blocked, what: '留着手机号码', code: 'PERSONAL_DATA_LEFT', says: /手机号码.*第6个字/ },
    ...post({ ...text, text: '请联系他：13812345678。' }),
  });
  await refused(world, {
    ...{ ...blocked, what: '国家秘密标志', code: 'SECRET_MARK', says: /不能公开/ },
    ...post({ ...text, title: '【秘密】关于驿站的建议' }),
  });
  await refused(world, {
    ...{ ...blocked, what: '没有依据', code: 'GROUND_MISSING', says: /依据/ },
    ...post({ ...text, scope: 'summary' }),
  });
  await refused(world, {
    ...{ what: '别的科室拟定', by: 'handler-jycj-1', status: 404, code: 'NOT_FOUND', says: /没有/ },
    ...post(text),
  });
  await refused(world, {
    ...{ what: '没有拟定就审查', by: 'office', status: 422, code: 'NOTHING_TO_REVIEW' },
    ...{ says: /先由承办人拟定/, ...post({ outcome: 'approve' }, '/review') },
  });
}

/** 公开属性 = wish × review × secrecy: published, withdrawn, published again with the title alone. */
export const published: Scenario = {
  name: 'published',
  title:
    '公开：提出人意愿、另一人审查、隐去个人信息，人人可查可检索，机读清单，撤下以后改为仅公开标题',
  async run(world) {
    const { client, people, profile, report } = world;
    const word = `驿站${createHash('sha1').update(String(Math.random())).digest('hex').slice(0, 8)}`;
    const title = `关于建设骑手${word}的建议`;
    const { itemId } = await registerNew(world, { title, demands: ['年内建成二十个驿站'] });
    const walker = createWalker(world, itemId);
    const item = await walker.walk({
      until: ({ openTasks }) => openTasks.some(({ step }) => step === 'consult'),
    });
    await refusals(world, item);
    same('还没有公开', '404 NOT_PUBLISHED', codeOf(await read(world, `/published/${itemId}`)));
    const path = `/v1/items/${itemId}/publication`;
    const handler = present('责任分工', item.division).handler;
    const before = await publicationOf(world, item);
    matches('公开时限说明由来', RegExp(before.due), before.explanation);
    const proposal = present('建议文本', before.proposal);
    await act(world, handler, {
      did: '拟定公开：全文',
      path,
      json: { scope: 'full', title, content: proposal.content, text: proposal.text },
    });
    await refused(world, {
      ...{
        what: '承办人自己审查',
        by: handler,
        status: 403,
        code: 'FORBIDDEN',
        says: /局办公室主任/,
      },
      call: { method: 'POST', path: `${path}/review`, json: { outcome: 'approve' } },
    });
    const review = `${path}/review`;
    await act(world, 'office', {
      did: '公开审查：同意',
      path: review,
      json: { outcome: 'approve' },
    });
    const [row, ...others] = await listed(world, word, 1);
    same('清单里的一件', [title, 0], [row?.title, others.length]);
    await shows(world, itemId, title);
    await withdrawnAndNarrowed(world, item, { path, handler, word });
    const { deadlines } = await client.ask<{
      deadlines: { kind: string; open: boolean; metOn?: string }[];
    }>('clerk', { path: `/v1/items/${itemId}` });
    const clock = present(
      '公开时限',
      deadlines.find(({ kind }) => kind === 'publish'),
    );
    same('公开时限已经办到', [false, await world.today()], [clock.open, clock.metOn]);
    report.held(`${people.byId(handler).name}拟定、局办公室审查，${profile.name}的公开时限内公开`);
  },
};

/** Page, JSON and CSV say the same; none of them holds contact data; a reader who has it gets 304. */
async function shows(world: World, itemId: string, title: string): Promise<void> {
  const one = await read<{ title: string; text: string; submitters: string[] }>(
    world,
    `/published/${itemId}`,
  );
  same('公开的标题', title, one.body.title);
  const etag = one.headers.get('etag') ?? '';
  const again = await send(world.client.base, {
    ...{ path: `/published/${itemId}`, accept: 'application/json' },
    headers: { 'if-none-match': etag },
  });
  same('没有变就不重发', 304, again.status);
  const page = await read<string>(world, `/published/${itemId}`, 'text/html');
  matches('网页里有标题', RegExp(title), page.body);
  const year = (await world.today()).slice(0, 4);
  const csv = await read<string>(world, `/published?year=${year}&format=csv&q=${title}`);
  same('机读清单的表头', 'text/csv; charset=utf-8', csv.headers.get('content-type'));
  matches('机读清单里有这件', RegExp(title), csv.body);
  for (const text of [page.body, JSON.stringify(one.body), csv.body]) {
    same('没有联系方式', false, /@|1[3-9]\d{9}/.test(text.replaceAll('@media', '')));
  }
  const bad = await read(world, '/published?year=二〇二六');
  same('年份写得不对', '400 BAD_SEARCH', codeOf(bad));
  same('翻页标记不对', '400 CURSOR_INVALID', codeOf(await read(world, '/published?cursor=!!')));
}

interface Acting {
  path: string;
  handler: string;
  word: string;
}

/** Taken down with a reason; the deputy then only wants the title to be read. */
async function withdrawnAndNarrowed(
  world: World,
  item: Item,
  { path, handler, word }: Acting,
): Promise<void> {
  const { itemId } = item;
  const full = { scope: 'full', title: '关于驿站的建议', text: '已建成12个驿站。' };
  await refused(world, {
    ...{ what: '已经审定', by: handler, status: 409, code: 'ALREADY_DECIDED', says: /先撤下/ },
    call: { method: 'POST', path, json: full },
  });
  const [submitter] = item.item.submitters;
  await act(world, 'office', { did: '撤下', path: `${path}/withdrawal`, json: { reason: REASON } });
  await listed(world, word, 0);
  await until('页面也撤下', async () => (await read(world, `/published/${itemId}`)).status === 404);
  const on = await world.today();
  const wish = { submitterId: submitter?.id, wish: 'title', way: 'phone', on };
  await act(world, 'clerk', {
    ...{ did: '登记公开意愿：仅同意公开标题', path: `${path}/wishes`, json: wish },
  });
  await refused(world, {
    ...{ what: '意愿以外', by: handler, status: 422, code: 'WISH_FORBIDS', says: /仅同意公开标题/ },
    call: { method: 'POST', path, json: full },
  });
  const title = `关于建设${word}的建议`;
  const json = { scope: 'title', title, ground: 'deputy' };
  await act(world, handler, { did: '拟定公开：仅标题', path, json });
  await act(world, 'office', {
    ...{ did: '公开审查：同意', path: `${path}/review`, json: { outcome: 'approve' } },
  });
  await listed(world, word, 1);
  const { body } = await read<Record<string, unknown>>(world, `/published/${itemId}`);
  same('仅标题', [title, undefined, undefined], [body.title, body.text, body.className]);
}
