import '../support/environment.ts';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLinks } from '../../functions/api/links.ts';
import { openNextRound } from '../../functions/domain/decide/course.ts';
import { itemStream } from '../../functions/domain/events.ts';
import { append } from '../../functions/store/append.ts';
import { eventsAfter } from '../../functions/store/events.ts';
import { sha256 } from '../../functions/store/hash.ts';
import { mintLink } from '../../functions/store/ledger/links.ts';
import { loadItem } from '../../functions/store/loadItem.ts';
import type { Store } from '../../functions/store/store.ts';
import { consulting, dissatisfied, drafted, handling, rated } from '../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { clockOn, registered, type Story, taskOf, told } from '../support/given.ts';
import { context } from '../support/http.ts';
import { dump, shown, withDirectory } from '../support/storing.ts';

let database: TestDatabase;
let store: Store;
const story = consulting();
const { itemId } = story.state;
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
beforeEach(async () => {
  store = await database.newStore();
  await withDirectory(store);
});

const JSON_HEADERS = { accept: 'application/json' };
const happy = { attitude: '满意', result: '满意' };
const unhappy = { attitude: '满意', result: '不满意', reason: '驿站没有建到城西' };

async function follow(
  token: string,
  body?: string | object,
  { today = '2026-03-20', headers = JSON_HEADERS as Record<string, string> } = {},
) {
  const links = createLinks({ store, clock: clockOn(today) });
  const method = body === undefined ? 'GET' : 'POST';
  const event = {
    version: '2.0',
    rawPath: `/p/${token}`,
    headers,
    requestContext: { requestId: 'request-1', http: { method, path: `/p/${token}` } },
    body: typeof body === 'object' ? JSON.stringify(body) : body,
    isBase64Encoded: false,
  } as unknown as APIGatewayProxyEventV2;
  const result: APIGatewayProxyStructuredResultV2 = await links(event, context);
  return { status: result.statusCode ?? 0, text: result.body ?? '', headers: result.headers ?? {} };
}

/** As a browser sends it. */
function urlencoded(body: string | object): string {
  if (typeof body === 'string') return body;
  const fields = Object.entries(body).map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(Object.fromEntries(fields)).toString();
}

const codeOf = ({ status, text }: { status: number; text: string }) => [
  status,
  JSON.parse(text).code,
];

const mint = (submitterId = 's1', round = 1, expiresOn = '2026-04-14', of = itemId) =>
  mintLink(store, { purpose: 'rate', itemId: of, round, submitterId }, expiresOn, 1_773_900_000);

const everything = async () => [
  ...(await dump(store, store.tables.events)),
  ...(await dump(store, store.tables.ledger)),
  ...(await dump(store, store.tables.views)),
];
const ratings = async () => (await loadItem(store, itemId))?.ratings ?? [];

describe('GET', () => {
  beforeEach(() => shown(store, story));

  it('spends nothing, however often a scanner follows it', async () => {
    const token = await mint();
    const before = await everything();
    for (let nth = 0; nth < 5; nth += 1) {
      const shownPage = await follow(token, undefined, { headers: { accept: 'text/html' } });
      expect(shownPage.status).toBe(200);
      expect(shownPage.text).toContain('关于加强新就业形态劳动者权益保障的建议');
      expect((await follow(token)).status).toBe(200);
    }
    expect(await everything()).toEqual(before);
  });

  it('shows the reply and no contact data', async () => {
    const { text } = await follow(await mint());
    expect(JSON.parse(text)).toMatchObject({
      round: 1,
      documentNumber: '×人社建字〔2026〕1号',
      until: '2026-04-14',
      reply: expect.stringContaining('收悉'),
    });
    const page = await follow(await mint(), undefined, { headers: {} });
    expect(text + page.text).not.toMatch(/13900001001|@daibiao/);
  });
});

describe('POST', () => {
  beforeEach(() => shown(store, story));

  it.each([
    ['JSON', JSON.stringify(unhappy)],
    ['a form', new URLSearchParams(unhappy).toString()],
  ])('acts once: %s', async (_what, body) => {
    const token = await mint();
    expect((await follow(token, body)).status).toBe(200);
    expect(await ratings()).toEqual([
      { submitterId: 's1', round: 1, ...unhappy, on: '2026-03-20', satisfied: false },
    ]);
    const before = await everything();
    expect(codeOf(await follow(token, happy))).toEqual([410, 'LINK_SPENT']);
    expect(codeOf(await follow(token))).toEqual([410, 'LINK_SPENT']);
    expect(await everything()).toEqual(before);
  });

  it('is the deputy’s own, by name', async () => {
    await follow(await mint('s2'), happy);
    const [last] = (await eventsAfter(store, itemStream(itemId), story.state.version)) ?? [];
    expect(last).toMatchObject({
      type: 'rating.received',
      by: { id: 'submitter:s2', name: '程嘉树' },
      data: { submitterId: 's2' },
    });
  });

  it('five at the same time give one rating', async () => {
    const token = await mint();
    const answers = await Promise.all(Array.from({ length: 5 }, () => follow(token, happy)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(4);
    expect(await ratings()).toHaveLength(1);
  });

  it('a second link of the same deputy gives no second rating', async () => {
    const [one, two] = [await mint(), await mint()];
    expect((await follow(one, happy)).status).toBe(200);
    expect(codeOf(await follow(two, unhappy))).toEqual([410, 'LINK_SPENT']);
    expect(await ratings()).toHaveLength(1);
  });

  it('both deputies at the same time are both heard', async () => {
    const tokens = [await mint('s1'), await mint('s2')];
    const answers = await Promise.all(tokens.map((token) => follow(token, happy)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const state = await loadItem(store, itemId);
    expect(state?.tasks.at(-1)).toMatchObject({ step: 'consult', outcome: 'satisfied' });
  });

  it.each<[string, string | object, string]>([
    ['不满意 without reason', { ...unhappy, reason: ' ' }, 'REASON_MISSING'],
    ['a grade of no scale', { ...happy, attitude: '很好' }, 'GRADE_UNKNOWN'],
    ['half a form', { attitude: '满意' }, 'GRADE_UNKNOWN'],
    ['rubbish', '{"attitude":', 'BAD_INPUT'],
    ['numbers', { attitude: 1, result: 2 }, 'BAD_INPUT'],
    ['a book', { ...unhappy, reason: '长'.repeat(2001) }, 'BAD_INPUT'],
  ])('%s is not taken, and the link stays good', async (_what, body, code) => {
    const token = await mint();
    const before = await everything();
    expect(codeOf(await follow(token, body))).toEqual([422, code]);
    expect(await everything()).toEqual(before);
    const page = await follow(token, urlencoded(body), { headers: {} });
    expect(page.status).toBe(422);
    expect((await follow(token, happy)).status).toBe(200);
  });

  it('takes half a character as the rest of the text', async () => {
    expect((await follow(await mint(), { ...unhappy, reason: '不好\ud83d' })).status).toBe(200);
    expect((await ratings())[0]?.reason).toBe('不好\ufffd');
  });
});

describe('a link that opens nothing', () => {
  beforeEach(() => shown(store, story));

  async function closed(token: string, expected: [number, string], today?: string) {
    const before = await everything();
    const options = today ? { today } : {};
    expect(codeOf(await follow(token, undefined, options))).toEqual(expected);
    expect(codeOf(await follow(token, happy, options))).toEqual(expected);
    const page = await follow(token, undefined, { ...options, headers: {} });
    expect(page.status).toBe(expected[0]);
    expect(page.text).not.toContain(story.state.item.title);
    expect(await everything()).toEqual(before);
  }

  it('expired: good on its last day, not after', async () => {
    const token = await mint();
    expect((await follow(token, undefined, { today: '2026-04-14' })).status).toBe(200);
    await closed(token, [410, 'LINK_EXPIRED'], '2026-04-15');
  });

  it('whose window a holiday notice moved is good as long as the window', async () => {
    const token = await mint();
    const { taskId, due } = taskOf(story, 'consult');
    if (!due) throw new Error('no window');
    const deadline = { ...due, due: '2026-04-17' };
    const data = {
      which: { kind: 'task' as const, taskId },
      why: { kind: 'notice' as const, noticeId: 'n1', title: '放假通知' },
      ...{ from: due.due, to: '2026-04-17', on: '2026-04-10', deadline },
    };
    const moved = told(story, { type: 'deadline.moved', data }).events.at(-1);
    if (moved) await append(store, moved);
    expect((await follow(token, undefined, { today: '2026-04-17' })).status).toBe(200);
    await closed(token, [410, 'LINK_EXPIRED'], '2026-04-18');
    expect((await follow(token, JSON.stringify(happy), { today: '2026-04-16' })).status).toBe(200);
    expect(await ratings()).toHaveLength(1);
  });

  it('revoked', async () => {
    const token = await mint();
    const Item = {
      pk: `LINK#${sha256(token)}`,
      sk: 'LINK',
      purpose: 'rate',
      itemId,
      round: 1,
      submitterId: 's1',
      expiresOn: '2026-04-14',
      revokedAt: '2026-03-19T01:00:00.000Z',
    };
    await store.db.send(new PutCommand({ TableName: store.tables.ledger, Item }));
    await closed(token, [410, 'LINK_REVOKED']);
  });

  it.each([
    ['guessed', 'A'.repeat(43)],
    ['too short', 'abc'],
    ['another shape', `${'A'.repeat(42)}.`],
    ['a digest', 'a'.repeat(64)],
  ])('%s', async (_what, token) => {
    await closed(token, [404, 'LINK_UNKNOWN']);
  });

  it('with slashes in it: no address of ours', async () => {
    await closed('../../etc/passwd', [404, 'LINK_UNKNOWN']);
  });

  it('of an item or a deputy that is not there', async () => {
    await closed(await mint('s1', 1, '2026-04-14', 'npc-2026-999'), [404, 'LINK_UNKNOWN']);
    await closed(await mint('s9'), [404, 'LINK_UNKNOWN']);
  });

  it('of a consultation that is over', async () => {
    const token = await mint('s2');
    const last = rated(story, 's1');
    const body = { type: 'consultation.closed' as const, data: { round: 1, unreturned: ['s2'] } };
    const over = told(last, body);
    await shown(store, { events: over.events.slice(-2) });
    await closed(token, [410, 'LINK_OVER']);
  });
});

describe('a link of another round', () => {
  const again = (from: Story): Story => {
    const unhappyStory = rated(rated(from, 's1', dissatisfied), 's2');
    const body = openNextRound(unhappyStory.state, unhappyStory.rules);
    if (!body) throw new Error('no second round');
    return told(unhappyStory, body);
  };

  it('opens nothing in the next, and the next one’s does', async () => {
    const second = consulting(drafted(handling(again(consulting()))));
    await shown(store, second);
    expect(codeOf(await follow(await mint('s1', 1), happy))).toEqual([410, 'LINK_SPENT']);
    expect(codeOf(await follow(await mint('s1', 3), happy))).toEqual([410, 'LINK_OVER']);
    expect((await follow(await mint('s1', 2), happy)).status).toBe(200);
  });

  it('opens nothing before the consultation', async () => {
    await shown(store, registered());
    expect(codeOf(await follow(await mint(), happy))).toEqual([410, 'LINK_OVER']);
  });
});

it('a fault on our side says so, keeps the link and tells nothing', async () => {
  await shown(store, story);
  const token = await mint();
  const good = store;
  store = { ...store, tables: { ...store.tables, events: 'Nowhere' } };
  const answer = await follow(token, happy);
  expect(codeOf(answer)).toEqual([500, 'FAULT']);
  expect(answer.text).not.toMatch(/Nowhere|Resource/);
  store = good;
  expect((await follow(token, happy)).status).toBe(200);
});
