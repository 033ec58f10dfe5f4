import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withdraw } from '../../functions/domain/decide/withdrawal.ts';
import { reduce } from '../../functions/domain/reduce/index.ts';
import { append, link } from '../../functions/store/append.ts';
import { BATCHES } from '../../functions/store/streams/bureau.ts';
import { beginningOf } from '../../functions/store/streams/load.ts';
import { applyToViews } from '../../functions/store/views/apply.ts';
import { itemRows } from '../../functions/store/views/itemRows.ts';
import { divided } from '../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { actor, registered, told } from '../support/given.ts';
import { signedIn } from '../support/http.ts';
import { shown, withDirectory } from '../support/storing.ts';

const BATCH = 'b'.repeat(64);
let database: TestDatabase;
let ask: ReturnType<typeof signedIn>;

/** The item as one of the batch. */
function ofBatch(story: ReturnType<typeof registered>) {
  const [first, ...rest] = story.events;
  if (first?.type !== 'item.registered') throw new Error('no registration');
  const { stream, at, by } = first;
  let last = { stream, version: 0, hash: '' };
  const events = [{ ...first, data: { ...first.data, batchId: BATCH } }, ...rest].map((event) => {
    const { type, data } = event;
    const next = link(last, { type, data } as typeof event, by, at);
    last = next;
    return next;
  });
  return { events: events as (typeof story)['events'] };
}

beforeAll(async () => {
  database = await startDynoxide();
  const store = await database.newStore();
  ask = signedIn(store);
  await withDirectory(store);
  const motion = { kind: 'motion', number: '003', motionNumber: '7', keyItem: true } as const;
  for (const story of [
    divided(registered({ number: '021' })),
    registered({ number: '004', part: 'co', leadUnit: '市民政局', coUnits: [], remark: '急件' }),
    registered(motion),
    registered({ kind: 'proposal', number: '1012' }),
  ]) {
    await shown(store, ofBatch(story));
  }
  await shown(store, divided(registered({ number: '900', coUnits: [] })));
  const gone = registered({ number: '901' });
  const letters = [{ submitterId: 's1', on: '2026-03-10' }];
  await shown(store, told(gone, withdraw(gone.state, actor('clerk'), letters, gone.rules)));
  const data = { batchId: BATCH, fileName: '交办清单.xlsx', digest: BATCH, rows: 4, itemIds: [] };
  const event = link(
    beginningOf(BATCHES, BATCH),
    { type: 'batch.imported' as const, data },
    actor('clerk'),
    '2026-03-16T01:00:00.000Z',
  );
  await append(store, event);
  await applyToViews(store, [event]);
});
afterAll(() => database.stop());

type Row = Record<string, unknown>;
const table = async (by: string, query: Record<string, string> = {}, path?: string) => {
  const { status, body } = await ask(by, {
    path: path ?? `/v1/batches/${BATCH}/division-table`,
    query,
  });
  expect([by, status]).toEqual([by, 200]);
  return body as { title: string; columns: Row[]; rows: Row[]; cursor?: string };
};

describe('责任分工表', () => {
  it('has the columns of domain.md §4.3 in their order', async () => {
    const { title, columns, rows } = await table('clerk');
    expect(title).toBe('责任分工表（交办清单.xlsx）');
    expect(columns.map(({ name }) => name)).toEqual([
      ...['序号', '届次会议', '类型', '编号', '案由', '代表/提案者', '内容要点'],
      ...['主办/协办/分办', '协办单位', '包案领导', '承办科室', '科室负责人', '具体承办人'],
      ...['交办日', '协办意见截止', '办结时限', '办理要点', '重点督办', '备注'],
    ]);
    const cells = new Set(rows.flatMap((row) => Object.keys(row)));
    expect(columns.filter(({ id }) => !cells.has(String(id)))).toEqual([]);
  });

  it('numbers 建议, 议案转建议 and 提案 in turn, divided or not', async () => {
    const { rows } = await table('clerk');
    expect(rows.map(({ n, kind, number }) => [n, kind, number])).toEqual([
      [1, '建议', '004'],
      [2, '建议', '021'],
      [3, '议案转建议', '003'],
      [4, '提案', '1012'],
    ]);
  });

  it('shows who, and by when', async () => {
    const { rows } = await table('clerk');
    expect(rows[1]).toMatchObject({
      submitters: { text: '林若溪等2人', phone: '139****01' },
      part: '主办',
      coUnits: ['市总工会'],
      sponsor: '孟昭林',
      section: '劳动保障科',
      responsible: '曹振邦',
      handler: { name: '潘大海', phone: '0530-5550208' },
      coDue: '2026-04-16',
      due: '2026-05-06',
      lawfulDue: '2026-06-02',
      points: '抓紧与代表沟通',
      keyItem: false,
    });
    expect(rows[0]).toMatchObject({
      part: '协办',
      coUnits: ['主办：市民政局'],
      coDue: '2026-04-02',
      due: '2026-04-02',
      remark: '急件',
    });
    expect(rows[2]).toMatchObject({ keyItem: true, due: '2026-06-02' });
  });

  it('goes on counting over its pages', async () => {
    const first = await table('clerk', { limit: '3' });
    const second = await table('clerk', { limit: '3', cursor: first.cursor ?? '' });
    expect([...first.rows, ...second.rows].map(({ n }) => n)).toEqual([1, 2, 3, 4]);
    const { status } = await ask('clerk', {
      path: '/v1/division-table',
      query: { cursor: Buffer.from('1#000012').toString('base64url') },
    });
    expect(status).toBe(422);
  });

  it('of a kind, of a year: without what is no longer ours', async () => {
    const year = (query = {}) =>
      table('director', { year: '2026', ...query }, '/v1/division-table');
    expect((await year()).rows.map(({ number }) => number)).toEqual([
      ...['004', '021', '900', '003', '1012'],
    ]);
    expect((await year({ kind: 'motion' })).rows.map(({ number }) => number)).toEqual(['003']);
    expect((await year({ year: '2025' })).rows).toEqual([]);
  });

  it('shows a section its own rows only, and the collecting body none', async () => {
    expect((await table('head-ldbz')).rows.map(({ n }) => n)).toEqual([2]);
    expect((await table('handler-ldbz-1')).rows.map(({ n }) => n)).toEqual([2]);
    expect((await table('head-jycj')).rows).toEqual([]);
    const { status } = await ask('collector-npc', { path: '/v1/division-table' });
    expect(status).toBe(403);
  });

  it('gives contact data to those who need it, when asked', async () => {
    const of = async (by: string) => (await table(by, { contacts: 'yes' })).rows[1]?.submitters;
    expect(await of('clerk')).toMatchObject({
      phone: '13900001001',
      email: 'linruoxi@daibiao.huiyin.example',
    });
    expect(await of('auditor')).toEqual({ text: '林若溪等2人', phone: '139****01' });
  });

  it('is of a batch that there is, found on the list of its year', async () => {
    const none = await ask('clerk', { path: `/v1/batches/${'c'.repeat(64)}/division-table` });
    expect([none.status, none.body.code]).toEqual([404, 'BATCH_NOT_FOUND']);
    const { body } = await ask('clerk', { path: '/v1/batches', query: { year: '2026' } });
    expect(body.batches).toMatchObject([{ batchId: BATCH, rows: 4, on: '2026-03-16' }]);
    expect((await ask('handler-ldbz-1', { path: '/v1/batches' })).status).toBe(403);
  });

  it('costs rows only while what it shows changes', () => {
    const story = divided();
    const before = itemRows(story.state).filter(({ pk }) => pk.startsWith('DIVISION#'));
    const data = { progressId: 'progress-1', on: '2026-03-16', text: '已走访', by: '潘大海' };
    const after = told(story, { type: 'progress.recorded', data });
    expect(itemRows(after.state).filter(({ pk }) => pk.startsWith('DIVISION#'))).toEqual(before);
    expect(reduce(undefined, after.events)).toEqual(after.state);
  });
});
