import '../support/environment.ts';
import { createHash } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDocumentsApi } from '../../functions/api/documents.ts';
import { PAPERS_PREFIX } from '../../functions/domain/events.ts';
import { eventsAfter } from '../../functions/store/events.ts';
import type { Store } from '../../functions/store/store.ts';
import { divided } from '../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { clockOn } from '../support/given.ts';
import { type Asked, answerOf, context, eventOf } from '../support/http.ts';
import { objectStore } from '../support/objectStore.ts';
import { shown, withDirectory } from '../support/storing.ts';

const ITEM = 'npc-2026-012';
const PAPERS = `/v1/items/${ITEM}/papers`;
const HANDLER = 'handler-ldbz-1';

let database: TestDatabase;
let store: Store;
let bucket: ReturnType<typeof objectStore>;

beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
afterEach(() => vi.restoreAllMocks());
beforeEach(async () => {
  bucket = objectStore();
  store = await database.newStore();
  await withDirectory(store);
  await shown(store, divided());
});

async function ask(by: string, asked: Asked) {
  const claims = { person: 'sub', groups: 'groups' };
  const api = createDocumentsApi(
    { store, clock: clockOn(), claims },
    { s3: bucket.s3, bucket: 'papers' },
  );
  return answerOf((await api(eventOf(by, asked), context)) as APIGatewayProxyStructuredResultV2);
}

const fileOf = (fileName: string, content: string | Uint8Array) => {
  const bytes = Buffer.from(content as Uint8Array);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, file: { fileName, sha256, size: bytes.length } };
};
const LETTER = fileOf('市人大〔2026〕12号.pdf', '%PDF-1.4\n来文\n%%EOF\n');
const PHOTO = fileOf('面复.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3));

/** The file lies where the address leads. */
const uploaded = ({ file, bytes }: typeof LETTER) =>
  bucket.objects.set(`uploads/${ITEM}/${file.sha256}`, bytes);

const kept = (by: string, one: typeof LETTER, more: object) => {
  uploaded(one);
  return ask(by, { path: PAPERS, body: { ...one.file, ...more } });
};
const AS_LETTER = { tag: 'received', title: '来文原件' };

const events = () => eventsAfter(store, `${PAPERS_PREFIX}${ITEM}`, 0);

describe('材料', () => {
  it('is uploaded to a waiting place, looked into, and kept under its digest', async () => {
    const ticket = await ask(HANDLER, { path: `${PAPERS}/uploads`, body: LETTER.file });
    expect(ticket.status).toBe(201);
    const { pathname, searchParams } = new URL(String(ticket.body.url));
    expect(pathname).toBe(`/uploads/${ITEM}/${LETTER.file.sha256}`);
    expect(searchParams.get('X-Amz-SignedHeaders')).toMatch(/content-length;content-type;.*sha256/);
    expect(await kept(HANDLER, LETTER, AS_LETTER)).toMatchObject({
      status: 201,
      body: { itemId: ITEM, paperId: 'p1', n: 1, kind: 'pdf' },
    });
    expect(bucket.objects.get(`papers/${LETTER.file.sha256}`)).toEqual(LETTER.bytes);
    const { body } = await ask('auditor', { path: PAPERS });
    expect(body).toMatchObject({
      papers: [{ paperId: 'p1', tagName: '来文原件', personal: true, mayOpen: false }],
      ...{ files: 1, most: 300, mostMegabytes: 50 },
    });
  });

  it('confirmed again writes nothing, with or without a key, also when the waiting file is gone', async () => {
    const headers = { 'idempotency-key': 'k1' };
    uploaded(LETTER);
    const body = { ...LETTER.file, ...AS_LETTER };
    const first = await ask(HANDLER, { path: PAPERS, body, headers });
    bucket.objects.delete(`uploads/${ITEM}/${LETTER.file.sha256}`);
    for (const again of [{ headers }, {}]) {
      const { status, body: answer } = await ask(HANDLER, { path: PAPERS, body, ...again });
      expect([status, answer]).toEqual([201, first.body]);
    }
    expect(await events()).toHaveLength(1);
    const revised = { path: `${PAPERS}/p1/versions`, body: LETTER.file };
    expect((await ask(HANDLER, revised)).body).toEqual(first.body);
    expect(await events()).toHaveLength(1);
  });

  it('refuses what was not uploaded, is another file, too large, of another kind; nothing is written', async () => {
    const body = { ...LETTER.file, ...AS_LETTER };
    const code = async (change: object = {}) =>
      (await ask(HANDLER, { path: PAPERS, body: { ...body, ...change } })).body.code;
    expect(await code()).toBe('PAPER_NOT_UPLOADED');
    bucket.objects.set(
      `uploads/${ITEM}/${LETTER.file.sha256}`,
      Buffer.from('%PDF-1.4\n别的\n%%EOF\n'),
    );
    expect(await code()).toBe('PAPER_DIFFERS');
    expect(await code({ size: 51 * 1024 * 1024 })).toBe('PAPER_TOO_LARGE');
    uploaded(LETTER);
    expect(await code({ fileName: '来文.docx' })).toBe('PAPER_MISMATCH');
    expect(await code({ fileName: '来文.html' })).toBe('PAPER_NAME');
    expect(await code({ tag: 'poem' })).toBe('BAD_INPUT');
    expect([await events(), bucket.objects.has(`papers/${LETTER.file.sha256}`)]).toEqual([
      [],
      false,
    ]);
  });

  it('is handed out as a file of its kind, by who may read it; each version for ever', async () => {
    await kept(HANDLER, PHOTO, { tag: 'face-photo', title: '面复现场' });
    await kept(HANDLER, LETTER, AS_LETTER);
    const open = (by: string, path: string) => ask(by, { path: `${PAPERS}/${path}` });
    const { body } = await open('auditor', 'p1/versions/1');
    const { pathname, searchParams } = new URL(String(body.url));
    expect(pathname).toBe(`/papers/${PHOTO.file.sha256}`);
    expect(searchParams.get('response-content-type')).toBe('image/jpeg');
    expect(searchParams.get('response-content-disposition')).toMatch(
      /^attachment; filename\*=UTF-8''%E9/,
    );
    expect((await open('auditor', 'p2/versions/1')).body.code).toBe('PAPER_PERSONAL');
    expect((await open(HANDLER, 'p2/versions/1')).status).toBe(200);
    expect((await open(HANDLER, 'p2/versions/2')).body.code).toBe('PAPER_NOT_FOUND');
    expect((await open('collector-npc', 'p1/versions/1')).body.code).toBe('NOT_FOUND');
  });

  it('is kept and removed only by those who work on the item; what was removed stays to be audited', async () => {
    expect((await kept('auditor', PHOTO, AS_LETTER)).body.code).toBe('FORBIDDEN');
    const ticket = { path: `${PAPERS}/uploads`, body: PHOTO.file };
    expect((await ask('auditor', ticket)).body.code).toBe('FORBIDDEN');
    expect((await ask('handler-jycj-1', ticket)).body.code).toBe('NOT_FOUND');
    await kept(HANDLER, PHOTO, { tag: 'face-photo', title: '面复现场' });
    const remove = (by: string) =>
      ask(by, { path: `${PAPERS}/p1/removal`, body: { reason: '照片模糊' } });
    expect((await remove('auditor')).body.code).toBe('FORBIDDEN');
    expect((await remove('clerk')).body).toEqual({ itemId: ITEM, paperId: 'p1' });
    expect((await remove('clerk')).body.code).toBe('PAPER_REMOVED');
    const open = (by: string) => ask(by, { path: `${PAPERS}/p1/versions/1` });
    expect([(await open(HANDLER)).status, (await open('auditor')).status]).toEqual([403, 200]);
    expect((await ask(HANDLER, { path: PAPERS })).body).toMatchObject({
      papers: [{ removed: { reason: '照片模糊' } }],
    });
  });
});
