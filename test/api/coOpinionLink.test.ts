import '../support/environment.ts';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLinks } from '../../functions/api/links.ts';
import { askUnit } from '../../functions/domain/decide/coUnits/ask.ts';
import { mintLink } from '../../functions/store/ledger/links.ts';
import { loadItem } from '../../functions/store/loadItem.ts';
import type { Store } from '../../functions/store/store.ts';
import { AGREED, divided, drafted, unitAnswered } from '../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { actor, clockOn, newItem, registered, told } from '../support/given.ts';
import { context } from '../support/http.ts';
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
});

const UNION = '市总工会';
const story = divided();
const { itemId } = story.state;
const mint = (unit = UNION, asking = 1, expiresOn = '2026-09-01') =>
  mintLink(store, { purpose: 'co-opinion', itemId, unit, asking }, expiresOn, 1_773_900_000);

async function follow(token: string, body?: Record<string, string>, accept = 'application/json') {
  const links = createLinks({ store, clock: clockOn('2026-03-20') });
  const method = body ? 'POST' : 'GET';
  const html = accept === 'text/html';
  const event = {
    version: '2.0',
    rawPath: `/p/${token}`,
    headers: { accept },
    requestContext: { requestId: 'request-1', http: { method, path: `/p/${token}` } },
    body: body && (html ? new URLSearchParams(body).toString() : JSON.stringify(body)),
    isBase64Encoded: false,
  } as unknown as APIGatewayProxyEventV2;
  const result: APIGatewayProxyStructuredResultV2 = await links(event, context);
  return { status: result.statusCode ?? 0, text: result.body ?? '' };
}

const good: Record<string, string> = { ...AGREED };
const opinions = async () => (await loadItem(store, itemId))?.coUnits?.[0]?.opinions ?? [];

describe('GET', () => {
  it('shows item, demands and due date, and changes nothing; nothing of who made the item', async () => {
    await shown(store, story);
    const token = await mint();
    const before = await dump(store, store.tables.events);
    const page = await follow(token, undefined, 'text/html');
    expect(page.status).toBe(200);
    for (const words of [
      UNION,
      '第012号建议',
      '扩大职业伤害保障试点',
      '2026年4月16日',
      '送请协办之日',
    ]) {
      expect(page.text).toContain(words);
    }
    expect(page.text).not.toMatch(/林若溪|13900001001/);
    expect(JSON.parse((await follow(token)).text)).toMatchObject({
      unit: UNION,
      due: '2026-04-16',
      demands: expect.arrayContaining(['增设劳动者驿站']),
    });
    expect(await dump(store, store.tables.events)).toEqual(before);
  });

  it('names nobody who asked for secrecy, wherever a text does', async () => {
    const [first, ...others] = newItem().submitters;
    if (!first) throw new Error('nobody');
    const secret = divided(
      registered({
        demands: ['采纳林若溪代表提出的驿站方案'],
        submitters: [{ ...first, confidential: 'wish' }, ...others],
      }),
    );
    await shown(store, secret);
    const token = await mint();
    for (const accept of ['text/html', 'application/json']) {
      const { text } = await follow(token, undefined, accept);
      expect(text).toContain('采纳代表（要求保密）提出的驿站方案');
      expect(text).not.toContain('林若溪');
    }
  });

  it('shows what was said, ready to be changed', async () => {
    await shown(store, unitAnswered(story, { text: '同意<b>建设</b>' }));
    const { text } = await follow(await mint(), undefined, 'text/html');
    expect(text).toContain('已于2026年3月16日提出协办意见：同意');
    expect(text).toContain('同意&lt;b&gt;建设&lt;/b&gt;');
    expect(text).toMatch(/value="agree" required checked/);
    expect(text).toMatch(/value="乔立群"/);
  });
});

describe('POST', () => {
  beforeEach(() => shown(store, story));

  it('takes an opinion, and another in its place, by the same link', async () => {
    const token = await mint();
    const page = await follow(token, good, 'text/html');
    expect([page.status, page.text.includes('协办意见已收到')]).toEqual([200, true]);
    expect((await follow(token, good)).status).toBe(200);
    expect((await follow(token, { ...good, text: '同意，另增两处。' })).status).toBe(200);
    expect((await opinions()).map(({ version, text }) => [version, text])).toEqual([
      [1, AGREED.text],
      [2, '同意，另增两处。'],
    ]);
  });

  it('gives the form back with what is wrong, and takes nothing', async () => {
    const token = await mint();
    const wrong = { ...good, stance: 'object' };
    const page = await follow(token, wrong, 'text/html');
    expect(page.status).toBe(422);
    expect(page.text).toContain('id="basis-error"');
    expect(page.text).toContain(AGREED.text);
    const answer = JSON.parse((await follow(token, wrong)).text);
    expect([answer.code, answer.field]).toEqual(['BASIS_MISSING', 'basis']);
    const long = await follow(token, { ...good, text: '好'.repeat(5001) });
    expect(JSON.parse(long.text)).toMatchObject({ status: 422, field: 'text' });
    expect(await opinions()).toEqual([]);
  });
});

describe('a link that opens nothing', () => {
  it.each([
    ['asked again', 410, 'LINK_REVOKED', '再次征求'],
    ['after the draft', 410, 'LINK_OVER', '征求意见已经结束'],
    ['of another unit', 404, 'LINK_UNKNOWN', '链接无法打开'],
  ])('%s', async (what, status, code, says) => {
    const again = () => {
      const answered = unitAnswered(story);
      const wish = { unit: UNION, reason: '内容空泛' };
      const by = actor('clerk');
      return told(answered, askUnit(answered.state, by, wish, answered.rules), by);
    };
    await shown(
      store,
      what === 'asked again' ? again() : what === 'after the draft' ? drafted() : story,
    );
    const token = await mint(what === 'of another unit' ? '市民政局' : UNION);
    for (const body of [undefined, good]) {
      const answer = await follow(token, body);
      expect([answer.status, JSON.parse(answer.text).code]).toEqual([status, code]);
    }
    expect((await follow(token, undefined, 'text/html')).text).toContain(says);
  });
});
