import '../support/environment.ts';
import { S3Client } from '@aws-sdk/client-s3';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDocumentsApi } from '../../functions/api/documents.ts';
import type { Store } from '../../functions/store/store.ts';
import { divided, drafted, handling, REVIEWS, through } from '../support/acting.ts';
import { readDocx, textOf } from '../support/docx.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { clockOn, newItem, registered, type Story } from '../support/given.ts';
import { context, eventOf } from '../support/http.ts';
import { shown, withDirectory } from '../support/storing.ts';

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

const LETTERS = '/v1/items/npc-2026-012/letters';
const numbered = (from?: Story) => through(drafted(handling(from)), REVIEWS);

async function ask(by: string, path: string, query: Record<string, string> = {}) {
  const api = createDocumentsApi(
    { store, clock: clockOn(), claims: { person: 'sub', groups: 'groups' } },
    { s3: new S3Client({}), bucket: 'papers' },
  );
  const answer = await api(eventOf(by, { path, query }), context);
  const {
    statusCode,
    headers = {},
    body = '',
    isBase64Encoded,
  } = answer as APIGatewayProxyStructuredResultV2;
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    status: statusCode,
    headers: Object.fromEntries(named) as Record<string, string>,
    bytes: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
    json: () => JSON.parse(body),
  };
}

const textIn = (bytes: Buffer) => textOf(readDocx(bytes).document);

describe('the papers of an item', () => {
  it('are listed with what they lack, and those that there are not with the reason', async () => {
    await shown(store, drafted());
    const draft = (await ask('clerk', LETTERS)).json();
    expect(draft.letters).toContainEqual({
      ...{ kind: 'reply', name: '答复函', submitter: 's1', to: '林若溪', status: 'draft' },
      ...{ why: '尚未签发', fileName: '草稿-第012号答复函-林若溪' },
      blanks: expect.arrayContaining(['文号', '签发人', '成文日期']),
    });
  });

  it('cannot be made before there is a draft: the list says why, the call refuses', async () => {
    await shown(store, handling());
    const why = '还没有答复稿，请先由承办人拟稿。';
    expect((await ask('clerk', LETTERS)).json().notYet).toContainEqual({
      ...{ kind: 'reply', name: '答复函', code: 'NO_DRAFT', why },
    });
    const refused = await ask('clerk', `${LETTERS}/reply`, { submitter: 's1' });
    expect([refused.status, refused.json()]).toEqual([
      422,
      expect.objectContaining({ code: 'NO_DRAFT', detail: why }),
    ]);
  });

  it('come as a file of Word under a Chinese name', async () => {
    await shown(store, numbered());
    const { status, headers, bytes } = await ask('handler-ldbz-1', `${LETTERS}/reply`, {
      submitter: 's2',
    });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    const [, name = ''] =
      /^attachment; filename="reply\.docx"; filename\*=UTF-8''([\w%.-]+)$/.exec(
        headers['content-disposition'] ?? '',
      ) ?? [];
    expect(decodeURIComponent(name)).toBe('〔2026〕1号答复函-程嘉树.docx');
    expect(headers['huiyin-letter-status']).toBe('final');
    expect(decodeURIComponent(headers['huiyin-letter-blanks'] ?? '')).toBe('公开属性');
    expect(headers['cache-control']).toBe('no-store');
    // The day and the signer come from the events, not from the snapshot.
    expect(textIn(bytes)).toMatch(
      /签发人：魏长河.*×人社建字〔2026〕1号.*程嘉树代表：.*2026年3月16日/s,
    );
  });

  it('come as a page to print, in which nothing is loaded or executed', async () => {
    await shown(store, numbered());
    const { headers, bytes } = await ask('clerk', `${LETTERS}/reply/preview`, { submitter: 's1' });
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+';/,
    );
    expect(headers['content-security-policy']).not.toMatch(/unsafe|script-src/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(bytes.toString()).toContain('<p>林若溪代表：</p>');
  });

  it('are only those that there are, and one at a time', async () => {
    await shown(store, numbered());
    const codes = async (path: string, query?: Record<string, string>) => {
      const answer = await ask('clerk', `${LETTERS}${path}`, query);
      return [answer.status, answer.json().code];
    };
    expect(await codes('/poem')).toEqual([404, 'LETTER_KIND_UNKNOWN']);
    expect(await codes('/reply', { submitter: 's9' })).toEqual([404, 'LETTER_UNKNOWN']);
    const several = await ask('clerk', `${LETTERS}/reply`);
    expect(several.json()).toMatchObject({
      status: 422,
      code: 'LETTER_WHICH',
      detail: '“答复函”有2份，请写明是给谁的（submitter）或哪一条记录的（record）。',
      details: [{ submitter: 's1' }, { submitter: 's2' }],
    });
  });

  it('are for those who may see the item, and name no one whom they may not know', async () => {
    const [lead, second] = newItem().submitters;
    if (!lead || !second) throw new Error('two deputies');
    const submitters = [lead, { ...second, confidential: 'fear' as const }];
    await shown(store, numbered(divided(registered({ submitters }))));
    for (const [by, status] of [
      ['handler-jycj-1', 404],
      ['collector-npc', 404],
      ['inspector1', 200],
    ] as const) {
      expect((await ask(by, LETTERS)).status).toBe(status);
      expect((await ask(by, `${LETTERS}/reply`, { submitter: 's2' })).status).toBe(status);
    }
    const seen = await ask('inspector1', `${LETTERS}/reply`, { submitter: 's2' });
    expect(textIn(seen.bytes)).toContain('代表（要求保密）：');
    expect(textIn(seen.bytes)).not.toContain('程嘉树');
    expect(decodeURIComponent(seen.headers['content-disposition'] ?? '')).not.toContain('程嘉树');
    const known = await ask('clerk', `${LETTERS}/reply`, { submitter: 's2' });
    expect(textIn(known.bytes)).toContain('程嘉树代表：');
  });
});
