import '../support/environment.ts';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLinks } from '../../functions/api/links.ts';
import { mintLink } from '../../functions/store/ledger/links.ts';
import type { Store } from '../../functions/store/store.ts';
import { loadStream } from '../../functions/store/streams/load.ts';
import { REFORM_DRAFTS } from '../../functions/store/streams/reformDrafts.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { clockOn } from '../support/given.ts';
import { context } from '../support/http.ts';
import { CLOSES_ON, openedDraft } from '../support/reforming.ts';
import { dump, shown, withDirectory } from '../support/storing.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
beforeEach(async () => {
  store = await database.newStore();
  await withDirectory(store);
  const drafting = openedDraft({ title: '办法<b>（征求意见稿）</b>' });
  await shown(store, drafting as never);
});

const mint = (addresseeId = 'a1', draftId = '2026-1') =>
  mintLink(store, { purpose: 'reform-draft', draftId, addresseeId }, CLOSES_ON, 1_773_900_000);

async function follow(
  token: string,
  {
    body,
    html = true,
    today = '2026-03-20',
  }: { body?: object; html?: boolean; today?: string } = {},
) {
  const links = createLinks({ store, clock: clockOn(today) });
  const method = body ? 'POST' : 'GET';
  const event = {
    version: '2.0',
    rawPath: `/p/${token}`,
    headers: { accept: html ? 'text/html' : 'application/json' },
    requestContext: { requestId: 'request-1', http: { method, path: `/p/${token}` } },
    body:
      body &&
      (html
        ? new URLSearchParams(body as Record<string, string>).toString()
        : JSON.stringify(body)),
    isBase64Encoded: false,
  } as unknown as APIGatewayProxyEventV2;
  const result: APIGatewayProxyStructuredResultV2 = await links(event, context);
  return { status: result.statusCode ?? 0, text: result.body ?? '' };
}

const good = { stance: 'amend', 'answer-1': '写进<i>众包</i>骑手', comment: '' };
const answers = async () => (await loadStream(store, REFORM_DRAFTS, '2026-1'))?.answers ?? [];

describe('the link of a 征求意见稿', () => {
  it('shows the draft, the questions and the last day, and changes nothing', async () => {
    const token = await mint();
    const before = await dump(store, store.tables.events);
    const { status, text } = await follow(token);
    expect(status).toBe(200);
    for (const words of ['林若溪代表', '职业伤害保障的范围是否合适', '2026年4月10日', '劳动']) {
      expect(text).toContain(words);
    }
    expect(text).toContain('办法&lt;b&gt;');
    expect(text).not.toContain('司徒静');
    expect(JSON.parse((await follow(token, { html: false })).text)).toMatchObject({
      until: CLOSES_ON,
      questions: [expect.any(String), expect.any(String)],
    });
    expect(await dump(store, store.tables.events)).toEqual(before);
  });

  it('takes an answer, and another in its place, until the last day', async () => {
    const token = await mint();
    const received = await follow(token, { body: good });
    expect([received.status, received.text]).toEqual([200, expect.stringContaining('意见已收到')]);
    expect(received.text).toContain('写进&lt;i&gt;众包');
    expect((await follow(token)).text).toContain('您已于2026年3月20日提出意见：有修改意见');
    await follow(token, { body: { stance: 'agree' }, html: false, today: CLOSES_ON });
    expect((await answers()).map(({ stance, on }) => [stance, on])).toEqual([
      ['amend', '2026-03-20'],
      ['agree', CLOSES_ON],
    ]);
  });

  it('gives the form back with what is wrong, and takes nothing', async () => {
    const token = await mint();
    const bare = await follow(token, { body: { stance: 'oppose' } });
    expect([bare.status, bare.text]).toEqual([422, expect.stringContaining('请写明具体意见')]);
    const long = { stance: 'agree', 'answer-2': '长'.repeat(3001) };
    expect((await follow(token, { body: long })).text).toContain('第2问的意见');
    const { status, text } = await follow(token, { body: { stance: 'x' }, html: false });
    expect([status, JSON.parse(text).code]).toEqual([422, 'STANCE_UNKNOWN']);
    expect(await answers()).toEqual([]);
  });

  it('opens nothing after the last day, or for a draft or a person that there is not', async () => {
    expect((await follow(await mint(), { today: '2026-04-11' })).status).toBe(410);
    expect((await follow(await mint('a9'))).status).toBe(404);
    expect((await follow(await mint('a1', '2026-9'))).status).toBe(404);
  });
});
