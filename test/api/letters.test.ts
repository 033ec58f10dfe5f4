import '../support/environment.ts';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDocumentsApi } from '../../functions/api/documents.ts';
import type { ApiEvent } from '../../functions/api/http/stack.ts';
import type { Store } from '../../functions/store/store.ts';
import { divided, drafted, handling, REVIEWS, through } from '../support/acting.ts';
import { readDocx, textOf } from '../support/docx.ts';
import { OWN_TEMPLATE, templateOf } from '../support/docxTemplate.ts';
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
const s3 = new S3Client({});
const papers = mockClient(s3);
const objects = new Map<string, Uint8Array>();
beforeEach(async () => {
  objects.clear();
  papers.reset();
  papers.on(PutObjectCommand).callsFake(({ Key, Body }) => {
    objects.set(Key, Body);
    return {};
  });
  papers.on(GetObjectCommand).callsFake(({ Key }) => ({
    Body: { transformToByteArray: async () => objects.get(Key) },
  }));
  store = await database.newStore();
  await withDirectory(store);
});

const LETTERS = '/v1/items/npc-2026-012/letters';
const numbered = (from?: Story) => through(drafted(handling(from)), REVIEWS);

async function call(event: ApiEvent) {
  const api = createDocumentsApi(
    { store, clock: clockOn(), claims: { person: 'sub', groups: 'groups' } },
    { s3, bucket: 'papers' },
  );
  const answer = await api(event, context);
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

const ask = (by: string, path: string, query: Record<string, string> = {}) =>
  call(eventOf(by, { path, query }));

const put = (by: string, kind: string, bytes: Uint8Array) =>
  call({
    ...eventOf(by, {
      method: 'PUT',
      path: `/v1/letter-templates/${kind}`,
      query: { name: '本局格式.docx' },
    }),
    body: Buffer.from(bytes).toString('base64'),
    isBase64Encoded: true,
  });

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

describe("the office's own template", () => {
  const own = templateOf(OWN_TEMPLATE);

  it('is filled once an administrator has put it, and no more once it is withdrawn', async () => {
    await shown(store, numbered());
    const { status, json } = await put('admin', 'reply', own);
    expect([status, json().fileName]).toEqual([200, '本局格式.docx']);
    const letter = () => ask('clerk', `${LETTERS}/reply`, { submitter: 's1' });
    expect(textIn((await letter()).bytes)).toMatch(/^本局自用格式编号：×人社建字〔2026〕1号/);
    const withdraw = () =>
      call(eventOf('admin', { method: 'POST', path: '/v1/letter-templates/reply/withdraw' }));
    expect((await withdraw()).status).toBe(200);
    expect(textIn((await letter()).bytes)).not.toContain('本局自用格式');
    expect((await withdraw()).json()).toMatchObject({ status: 404, code: 'TEMPLATE_NOT_FOUND' });
  });

  it('keeps its versions; the same file again is none', async () => {
    await put('admin', 'urge', templateOf([...OWN_TEMPLATE, '第二版']));
    await put('admin', 'urge', own);
    await put('admin', 'urge', own);
    const { templates } = (await ask('office', '/v1/letter-templates')).json();
    expect(templates).toEqual([
      {
        kind: 'urge',
        current: 2,
        versions: [
          expect.objectContaining({ n: 1 }),
          expect.objectContaining({ n: 2, fileName: '本局格式.docx' }),
        ],
      },
    ]);
    expect(objects.size).toBe(2);
  });

  it('does not hide that a letter is a draft', async () => {
    await shown(store, drafted());
    await put('admin', 'reply', own);
    const { bytes } = await ask('clerk', `${LETTERS}/reply`, { submitter: 's1' });
    expect(textIn(bytes)).not.toContain('本局自用格式');
    expect(textOf(readDocx(bytes).edge('header', 'first'))).toContain('草　稿');
  });

  it('is for administrators, of a kind that there is, and a file that fits', async () => {
    const codes = async (by: string, kind: string, bytes = own) => {
      const answer = await put(by, kind, bytes);
      return [answer.status, answer.json().code];
    };
    expect(await codes('office', 'reply')).toEqual([403, 'FORBIDDEN']);
    expect(await codes('admin', 'poem')).toEqual([404, 'LETTER_KIND_UNKNOWN']);
    expect(await codes('admin', 'reply', templateOf(['{{标题}}']))).toEqual([
      422,
      'TEMPLATE_MISSING',
    ]);
    expect(objects.size).toBe(0);
    expect((await ask('handler-ldbz-1', '/v1/letter-templates')).status).toBe(403);
  });
});
