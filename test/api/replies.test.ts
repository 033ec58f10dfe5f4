import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../functions/store/store.ts';
import { completed, coWaitingAt, drafted, handling } from '../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { opened, type Story } from '../support/given.ts';
import { signedIn } from '../support/http.ts';
import { draftA, draftB } from '../support/stepData.ts';
import { shown, withDirectory } from '../support/storing.ts';

let database: TestDatabase;
let store: Store;
let ask: ReturnType<typeof signedIn>;
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
beforeEach(async () => {
  store = await database.newStore();
  await withDirectory(store);
  ask = signedIn(store);
});

const ITEM = '/v1/items/npc-2026-012';

/** Drafted, sent back, drafted again; the section reviews it. */
function twice(): Story {
  const first = opened(drafted(handling(), draftA), 'section-review');
  const back = completed(first, 'section-review', 'return', { opinion: '请写明期限' });
  const again = completed(opened(back, 'draft'), 'draft', 'done', draftB);
  return opened(again, 'section-review');
}

describe('the revisions of a reply', () => {
  it('are listed with what changed, shown in full, and compared', async () => {
    await shown(store, twice());
    const { body } = await ask('clerk', { path: `${ITEM}/replies` });
    expect(body.revisions).toMatchObject([
      { revision: 1, round: 1, class: 'A', changed: [], by: '潘大海' },
      { revision: 2, round: 1, class: 'B', changed: ['类别', '正文', '承诺'] },
    ]);
    const one = await ask('deputy1', { path: `${ITEM}/replies/1` });
    expect(one.body).toMatchObject({ revision: 1, draft: draftA, comments: [] });
    const difference = await ask('deputy1', {
      path: `${ITEM}/replies/2/difference`,
      query: { from: '1' },
    });
    expect(difference.body).toMatchObject({
      from: 1,
      to: 2,
      pieces: [
        {
          piece: '类别',
          stretches: [
            { kind: 'removed', text: 'A' },
            { kind: 'added', text: 'B' },
          ],
        },
        {
          piece: '正文',
          stretches: [
            { kind: 'same', text: draftA.body },
            { kind: 'added', text: '实施办法年底前印发。' },
          ],
        },
        { piece: '承诺' },
      ],
    });
  });

  it('are only those that there are, for those who may see the item', async () => {
    await shown(store, twice());
    const missing = await ask('clerk', { path: `${ITEM}/replies/3` });
    expect([missing.status, missing.body.code]).toEqual([404, 'REVISION_NOT_FOUND']);
    expect((await ask('clerk', { path: `${ITEM}/replies/x` })).status).toBe(404);
    expect((await ask('handler-jycj-1', { path: `${ITEM}/replies` })).status).toBe(404);
    expect((await ask('collector-npc', { path: `${ITEM}/replies/1` })).status).toBe(404);
  });

  it('of a 协办 item are those of the opinion', async () => {
    await shown(store, coWaitingAt('section-review'));
    const { body } = await ask('clerk', { path: `${ITEM}/replies` });
    expect(body.revisions).toMatchObject([{ revision: 1, round: 1, changed: [] }]);
    const comment = { path: `${ITEM}/replies/1/comments`, body: { text: '依据不足' } };
    expect((await ask('head-ldbz', comment)).body.code).toBe('REVISION_NOT_FOUND');
  });
});

describe('comments', () => {
  it('are made on a revision and answered by the handler', async () => {
    await shown(store, twice());
    const json = { demand: 3, quotation: '劳动者驿站20个', text: '数字请注明出处' };
    const made = await ask('deputy1', { path: `${ITEM}/replies/2/comments`, body: json });
    expect([made.status, made.body.recordId]).toEqual([201, 'comment-1']);
    const shownTo = async (by: string) =>
      (await ask(by, { path: `${ITEM}/replies/2` })).body.comments;
    expect(await shownTo('handler-ldbz-1')).toMatchObject([{ ...json, mayAnswer: true }]);
    expect(await shownTo('clerk')).toMatchObject([{ ...json, mayAnswer: false }]);
    const answer = { path: `${ITEM}/comments/comment-1/answer`, body: { answer: '已注明' } };
    expect((await ask('handler-ldbz-1', answer)).status).toBe(201);
    const { body } = await ask('clerk', { path: ITEM });
    expect(body.comments).toMatchObject([{ resolved: { answer: '已注明', by: '潘大海' } }]);
  });
});

describe('the review sheet', () => {
  it('has what the machine found, and what a person must judge', async () => {
    const bad = { ...draftA, body: '您提出的提案收悉，经会同市总工会研究，现答复如下。' };
    await shown(store, opened(drafted(handling(), bad), 'section-review'));
    const { body } = await ask('office', { path: `${ITEM}/review-sheet` });
    expect(body).toMatchObject({
      revision: 1,
      class: 'A',
      openComments: 0,
      overrides: [],
      accuracy: [
        { id: 'pertinent', name: '针对性', passes: false, findings: [{ id: 'KIND_MISCALLED-1' }] },
        { id: 'truthful', passes: true, findings: [] },
        { id: 'complete', passes: true, findings: [] },
        { id: 'effective', passes: true },
      ],
    });
    const [first] = body.accuracy as { toJudge: string[] }[];
    expect(first?.toJudge.length).toBeGreaterThan(0);
  });

  it('shows what was let pass and why', async () => {
    const bad = { ...draftA, body: '您提出的提案收悉，经会同市总工会研究，现答复如下。' };
    const at = opened(
      completed(opened(drafted(handling(), bad), 'section-review'), 'section-review'),
      'office-review',
    );
    await shown(store, at);
    const overrides = [{ finding: 'KIND_MISCALLED-1', reason: '原件标题如此，引文照录' }];
    const yes = { pertinent: true, truthful: true, complete: true, effective: true };
    const unity = { requirements: true, review: true, format: true, dispatch: true };
    const review = (data: object) =>
      ask('clerk', {
        path: `${ITEM}/tasks/office-review-1`,
        body: { version: at.state.version, outcome: 'done', data },
      });
    const refused = await review({ accuracy: yes, unity });
    expect([refused.status, refused.body.code]).toEqual([422, 'MACHINE_FINDINGS']);
    expect((await review({ accuracy: yes, unity, overrides })).status).toBe(200);
    expect((await ask('clerk', { path: `${ITEM}/review-sheet` })).body.overrides).toEqual(
      overrides,
    );
  });

  it('is empty before the first draft', async () => {
    await shown(store, handling());
    const { status, body } = await ask('clerk', { path: `${ITEM}/review-sheet` });
    expect([status, body.revision]).toEqual([200, undefined]);
  });
});
