import '../support/environment.ts';
import { createHash } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDocumentsApi } from '../../functions/api/documents.ts';
import { PAPERS_PREFIX, type PaperKept } from '../../functions/domain/events.ts';
import { itemStream } from '../../functions/domain/itemStream.ts';
import { append, link } from '../../functions/store/append.ts';
import { firstBreak } from '../../functions/store/hash.ts';
import type { Store } from '../../functions/store/store.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { actor, clockOn } from '../support/given.ts';
import { answerOf, context, eventOf } from '../support/http.ts';
import { urged } from '../support/lettered.ts';
import { objectStore } from '../support/objectStore.ts';
import { overwrite, shown, withDirectory } from '../support/storing.ts';

const ITEM = 'npc-2026-012';
const MEGABYTE = 1024 * 1024;
const AT = '2026-03-17T02:00:00.000Z';

let database: TestDatabase;
let store: Store;
let bucket: ReturnType<typeof objectStore>;
const story = urged();

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
afterEach(() => vi.restoreAllMocks());
beforeEach(async () => {
  bucket = objectStore();
  store = await database.newStore();
  await withDirectory(store);
  await shown(store, story);
});

/** A paper each, as it was confirmed; its bytes lie under their digest. */
async function kept(...files: readonly { fileName: string; bytes: Uint8Array }[]): Promise<void> {
  let at = { stream: `${PAPERS_PREFIX}${ITEM}`, version: 0, hash: '' };
  for (const [index, { fileName, bytes }] of files.entries()) {
    const sha256 = digest(bytes);
    const file = { fileName, kind: 'pdf' as const, sha256, size: bytes.length };
    const about = { paperId: `p${index + 1}`, tag: 'received' as const, title: `来文${index + 1}` };
    const body: Pick<PaperKept, 'type' | 'data'> = {
      type: 'paper.kept',
      data: { ...about, ...file, personal: true },
    };
    const event = link(at, body, actor('clerk'), AT);
    await append(store, event);
    at = { stream: at.stream, version: event.version, hash: event.hash };
    bucket.objects.set(`papers/${sha256}`, bytes);
  }
}

async function ask(by: string, today = '2026-03-20') {
  const claims = { person: 'sub', groups: 'groups' };
  const deps = { store, clock: clockOn(today), claims };
  const api = createDocumentsApi(deps, { s3: bucket.s3, bucket: 'papers' });
  const asked = eventOf(by, { path: `/v1/items/${ITEM}/archive` });
  return answerOf((await api(asked, context)) as APIGatewayProxyStructuredResultV2);
}

/** The package that an answer leads to, and what its index says. */
function opened({ body }: Awaited<ReturnType<typeof ask>>) {
  const bytes = bucket.objects.get(new URL(String(body.url)).pathname.slice(1));
  if (!bytes) throw new Error('nothing lies at the address');
  const files = unzipSync(bytes);
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  return { bytes, files, text, index: JSON.parse(text('index.json')) };
}

const LETTER = { fileName: '../来文/原件.pdf', bytes: Buffer.from('%PDF-1.4\n来文\n%%EOF\n') };

describe('归档包', () => {
  it('holds events, timeline, item, letters, mails and papers, each under its checksum', async () => {
    await kept(LETTER);
    const answer = await ask('clerk');
    expect(answer).toMatchObject({ status: 200, body: { itemId: ITEM, enclosed: 1 } });
    const { bytes, files, text, index } = opened(answer);
    expect(answer.body).toMatchObject({ bytes: bytes.length, sha256: digest(bytes) });
    const sums = text('SHA256SUMS').trimEnd().split('\n');
    const computed = Object.entries(files)
      .filter(([path]) => path !== 'SHA256SUMS')
      .map(([path, file]) => `${digest(file)}  ${path}`);
    expect(sums.toSorted()).toEqual(computed.toSorted());
    const paths = index.files.map(({ path }: { path: string }) => path);
    expect([...paths, '目录.html', 'index.json', 'SHA256SUMS'].toSorted()).toEqual(
      Object.keys(files).toSorted(),
    );
    expect(files['材料/p1-第1版-.._来文_原件.pdf']).toEqual(new Uint8Array(LETTER.bytes));
    expect(paths.filter((path: string) => /^函件\/.*催办/.test(path))).toHaveLength(1);
    expect(text('办理经过.html')).toMatch(/催办单：×人社督催〔2026〕1号/);
    expect(JSON.parse(text('办理情况.json'))).toMatchObject({ itemId: ITEM, stage: 'handling' });
    expect(JSON.parse(text('邮件台账.json'))).toEqual([]);
    expect(text('目录.html')).toMatch(/哈希链完整/);
  });

  it('lets the chain be recomputed from its lines', async () => {
    const { text, index } = opened(await ask('director'));
    const lines = text('事件/办理.jsonl').trimEnd().split('\n');
    const events = lines.map((line) => JSON.parse(line));
    expect(events).toHaveLength(story.events.length);
    expect(firstBreak(events)).toBeUndefined();
    expect(index.streams).toMatchObject([
      { stream: itemStream(ITEM), chain: 'whole', hash: events.at(-1).hash, withheld: [] },
      { chain: 'none', events: 0 },
      { chain: 'none', events: 0 },
    ]);
  });

  it('tells a broken chain', async () => {
    const [, , third] = story.events;
    if (!third) throw new Error('the story is too short');
    await overwrite(store, { ...third, at: '2026-03-01T00:00:00.000Z' });
    const { text, index } = opened(await ask('clerk'));
    expect(index.streams[0]).toMatchObject({ chain: 'broken', brokenAt: 3 });
    expect(text('目录.html')).toMatch(/哈希链自第3个事件起断裂/);
  });

  it('is the same to the byte whenever it is asked for, until something happens', async () => {
    const first = await ask('clerk');
    const later = await ask('clerk', '2026-06-30');
    expect(later.body.sha256).toBe(first.body.sha256);
    await kept(LETTER);
    expect((await ask('clerk')).body.sha256).not.toBe(first.body.sha256);
  });

  it('lists papers beyond 20 MB, lost ones and altered ones, with their hash and why', async () => {
    const large = { fileName: '录像截图.pdf', bytes: new Uint8Array(20 * MEGABYTE) };
    const lost = { fileName: '遗失.pdf', bytes: Buffer.from('lost') };
    const altered = { fileName: '改动.pdf', bytes: Buffer.from('before') };
    await kept(LETTER, large, lost, altered);
    bucket.objects.delete(`papers/${digest(lost.bytes)}`);
    bucket.objects.set(`papers/${digest(altered.bytes)}`, Buffer.from('behind'));
    const answer = await ask('office');
    expect(answer.body).toMatchObject({
      enclosed: 1,
      notEnclosed: [
        { paperId: 'p2', sha256: digest(large.bytes), why: expect.stringMatching(/超过20 MB/) },
        { paperId: 'p3', sha256: digest(lost.bytes), why: expect.stringMatching(/没有这个文件/) },
        { paperId: 'p4', sha256: digest(altered.bytes), why: expect.stringMatching(/哈希不符/) },
      ],
    });
    const { text, index } = opened(answer);
    expect(index.notEnclosed).toEqual(answer.body.notEnclosed);
    expect(text('目录.html')).toContain(digest(large.bytes));
  });

  it.each(['auditor', 'handler-ldbz-1', 'head-ldbz', 'inspector1', 'admin', 'collector-npc'])(
    'is refused to %s',
    async (by) => {
      const { status, body } = await ask(by);
      expect([status, body.code]).toEqual([403, 'FORBIDDEN']);
      expect(body.detail).toMatch(/联系方式/);
      expect(bucket.objects.size).toBe(0);
    },
  );
});
