import '../support/environment.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { moveSeries } from '../../functions/domain/decide/halfWay/series.ts';
import { append, link } from '../../functions/store/append.ts';
import { loadItem } from '../../functions/store/loadItem.ts';
import type { Store } from '../../functions/store/store.ts';
import { beginningOf } from '../../functions/store/streams/load.ts';
import { NUMBER_SERIES } from '../../functions/store/streams/numberSeries.ts';
import { registerCsv } from '../fixtures/imports/registerRow.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { actor, rulesOn, TODAY } from '../support/given.ts';
import { emptyBucket, objects, postTo } from '../support/importing.ts';
import { dump, withDirectory } from '../support/storing.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
beforeEach(async () => {
  store = await database.newStore();
  await withDirectory(store);
  emptyBucket();
});

const REPLIED = {
  当前环节: '征询意见',
  办理结果: 'A',
  答复内容: '@已建成驿站三处',
  文号: '×人社建字〔2026〕7号',
  办复日期: '2026-03-06',
  送达方式: '当面',
};

interface Row {
  status: string;
  itemId?: string;
  problems: { code: string; column?: string; field?: string; message: string }[];
  halfWay?: { step: string; imported: string[]; unknown: string[] };
}

async function check(rows: Record<string, string>[], query: Record<string, string> = {}) {
  const body = registerCsv(rows);
  const asked = { name: '台账.csv', of: 'register', ...query };
  const answer = await postTo(store, 'clerk', '/v1/imports', { body, query: asked });
  return { ...answer, importId: String(answer.body.importId), rows: answer.body.rows as Row[] };
}

function send(importId: string, what: string, json: object) {
  const body = Buffer.from(JSON.stringify(json));
  const headers = { 'content-type': 'application/json' };
  return postTo(store, 'clerk', `/v1/imports/${importId}/${what}`, { body, headers });
}

const events = () => dump(store, store.tables.events);

/** The office has left out the old numbers up to so many. */
async function seriesAt(last: number): Promise<void> {
  const ref = { paper: 'reply', kind: 'suggestion', year: 2026 } as const;
  const event = moveSeries(0, { ...ref, last, reason: '旧台账' }, actor('clerk'), rulesOn());
  const at = beginningOf(NUMBER_SERIES, 'document#suggestion#2026');
  await append(store, link(at, event, actor('clerk'), `${TODAY}T01:00:00.000Z`));
}

describe('a register', () => {
  it('is checked first; what a row does not know is said, and nothing is registered', async () => {
    const before = await events();
    const { body, rows } = await check([
      {},
      { 编号: '013', 当前环节: '科室审核', 办理结果: 'A', 答复内容: '已办' },
    ]);
    expect(body).toMatchObject({ of: 'register', ready: true, sender: { from: 'bureau' } });
    expect(rows.map(({ halfWay }) => [halfWay?.step, halfWay?.imported, halfWay?.unknown])).toEqual(
      [
        ['办前调查', ['proposal', 'division'], []],
        [
          '科室审核',
          ['proposal', 'division', 'reply'],
          ['办前调查日期', '分类管理', '办中沟通日期'],
        ],
      ],
    );
    expect(await events()).toEqual(before);
  });

  it('begins each item at its step with its source row, and once', async () => {
    await seriesAt(9);
    const { importId } = await check([{}, { 编号: '013', ...REPLIED }]);
    expect((await send(importId, 'commit', {})).body).toMatchObject({ registered: 2, left: 0 });
    const state = await loadItem(store, 'npc-2026-013');
    expect(state).toMatchObject({
      batchId: importId,
      documentNumber: '×人社建字〔2026〕7号',
      halfWay: {
        resumeAt: 'consult',
        source: { file: '台账.csv', row: 3, note: '工作表“清单”' },
      },
      reply: { body: '@已建成驿站三处' },
    });
    const after = await events();
    expect((await send(importId, 'commit', {})).body).toMatchObject({ registered: 0, existing: 2 });
    expect(await events()).toEqual(after);
  });

  it('says in which cell a row does not fit its step', async () => {
    await seriesAt(9);
    const { rows } = await check([
      { 编号: '013', 当前环节: '科室审核' },
      { 编号: '014', 办理结果: 'A', 答复内容: '已办' },
      { 编号: '015', 办理类型: '协办', 主办单位: '市民政局', 当前环节: '督查' },
      { 编号: '016', ...REPLIED, 文号: '×人社建字〔2026〕99号' },
      { 编号: '017', ...REPLIED },
      { 编号: '018', ...REPLIED },
      { 编号: '019', 办中沟通日期: '2025-12-01', 办中沟通方式: '电话', 办中参加人员: '潘大海' },
      { 编号: '020', ...REPLIED, 文号: '旧文1号', 办理结果: 'B' },
    ]);
    const told = rows.map(({ problems: [one] }) => one && [one.code, one.field]);
    expect(told).toEqual([
      ['PAST_MISSING', 'class'],
      ['PAST_TOO_EARLY', 'class'],
      ['STEP_NOT_ON_ROUTE', 'step'],
      ['SERIES_BEHIND', 'documentNumber'],
      undefined,
      ['DOCUMENT_NUMBER_TAKEN', 'documentNumber'],
      ['DATE_ORDER', 'duringOn'],
      ['PROMISE_MISSING', 'promise'],
    ]);
    expect(rows[0]?.problems[0]).toMatchObject({
      column: expect.stringMatching(/^[A-Z]+$/),
      message: expect.stringMatching(/^第2行[A-Z]+列“办理结果类别”：从“科室审核”开始/),
    });
  });

  it('gives its good rows alone, and a number taken meanwhile is told', async () => {
    await seriesAt(9);
    const one = await check([{ 编号: '013', ...REPLIED }]);
    const two = await check([{ 编号: '014', ...REPLIED }, { 编号: '015' }]);
    expect(two.body.ready).toBe(true);
    await send(one.importId, 'commit', {});
    const held = await send(two.importId, 'commit', {});
    expect(held.body.code).toBe('IMPORT_HAS_PROBLEMS');
    const done = await send(two.importId, 'commit', { only: 'ready' });
    expect(done.body).toMatchObject({ registered: 1, left: 1 });
    expect(await loadItem(store, 'npc-2026-014')).toBeUndefined();
  });

  it('an item that is registered is no half-way one; an imported one is none of a list', async () => {
    const { importId } = await check([{}]);
    await send(importId, 'commit', {});
    const list = { body: registerCsv([{ 案由: '另一件' }]), query: { name: '清单.csv' } };
    const answer = await postTo(store, 'clerk', '/v1/imports', list);
    expect(JSON.stringify(answer.body.rows)).toMatch(/DUPLICATE_NUMBER/);
  });
});

describe('columns of a register', () => {
  it('are remembered of the bureau’s registers, and of no list', async () => {
    const odd = { 档案柜: '3号' };
    const { importId, body } = await check([odd]);
    expect(body.ready).toBe(false);
    const sheets = body.sheets as { columns: { word: string; column: string }[] }[];
    const column = sheets[0]?.columns.find(({ word }) => word === '档案柜')?.column ?? '';
    const said = { sheets: [{ sheet: '清单', columns: { [column]: null } }] };
    expect((await send(importId, 'mapping', said)).body.ready).toBe(true);
    const next = await check([{ ...odd, 编号: '013' }]);
    expect(next.body).toMatchObject({ ready: true, sheets: [{ note: '按上次更正' }] });
  });

  it('a value of all rows is said once', async () => {
    await seriesAt(9);
    const { 送达方式: _way, ...replied } = REPLIED;
    const { importId, rows } = await check([replied]);
    expect(rows[0]?.problems).toMatchObject([{ code: 'MISSING_VALUE', field: 'deliveryWay' }]);
    const said = { sheets: [{ sheet: '清单', values: { deliveryWay: '邮寄' } }] };
    expect((await send(importId, 'mapping', said)).body.ready).toBe(true);
  });

  it('are none of an assignment list', async () => {
    const body = registerCsv([{}]);
    const query = { name: '清单.csv' };
    const { body: checked } = await postTo(store, 'clerk', '/v1/imports', { body, query });
    const said = { sheets: [{ sheet: '清单', columns: { I: 'step' } }] };
    const refused = await send(String(checked.importId), 'mapping', said);
    expect([refused.status, refused.body.code]).toEqual([422, 'FIELD_OF_REGISTER']);
    expect(refused.body.detail).toMatch(/当前环节.*of=register/);
  });

  it('of a kind that nobody knows are not read', async () => {
    const { status, body } = await check([{}], { of: 'diary' });
    expect([status, body.code]).toEqual([422, 'KIND_UNKNOWN']);
    expect(objects.size).toBe(0);
  });
});
