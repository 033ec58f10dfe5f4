import { randomInt } from 'node:crypto';
import { utils, write } from '@e965/xlsx';
import { gb18030 } from '../../fixtures/imports/encode.ts';
import { workbookOf } from '../../fixtures/imports/lists.ts';
import { matches, same } from '../support/difference.ts';
import {
  correctionsSheet,
  freshList,
  mapList,
  noneRegistered,
  takeList,
  uploadList,
  workbookAgain,
} from '../support/lists.ts';
import { type Refusal, refused } from '../support/refusals.ts';
import type { ImportCheck } from '../support/sample.ts';
import type { Scenario, World } from '../support/world.ts';

const SESSION = '市十八届人大四次会议';
const CLERK = '办公室经办';

const itemIds = ({ rows }: ImportCheck) => rows.flatMap(({ itemId }) => itemId ?? []);

function post(importId: string, what: string, json: object): Refusal['call'] {
  return { method: 'POST', path: `/v1/imports/${importId}/${what}`, json };
}

/** A list of an old system in GB18030: one column that nobody knows. */
function oldSystemList(sender: string, date: string, numbers: readonly string[]): Uint8Array {
  const rows = numbers.map(
    (n) => `${n},关于规范零工市场的建议（${n}）,䶮文博13900001002、𠮷安然,建议,主办,就业处`,
  );
  const top = [`${SESSION}代表建议交办表`, `交办单位：${sender},,交办日期：${date}`];
  const header = '案号,标题,提案人,件别,承办类型,承办处（股）室';
  return gb18030([...top, header, ...rows, '说明：请及时签收。'].join('\r\n'));
}

/** What must not pass, and after which the file still cannot be committed. */
async function refusals(world: World, bytes: Uint8Array, checked: ImportCheck): Promise<void> {
  const { importId } = checked;
  const [{ sheet } = { sheet: '' }] = checked.sheets;
  const wrong = (
    what: string,
    json: object,
    code: string,
    says: RegExp,
    by = 'clerk',
  ): Refusal => ({
    what,
    by,
    call: post(importId, 'mapping', json),
    status: code === 'FORBIDDEN' ? 403 : 422,
    code,
    says,
  });
  const ignored = { sheet, columns: { F: null } };
  for (const one of [
    wrong(
      '承办人更正列',
      { sheets: [ignored] },
      'FORBIDDEN',
      /局办公室|无权|不能/,
      'handler-ldbz-1',
    ),
    wrong(
      '没有这张表',
      { sheets: [{ ...ignored, sheet: '附表' }] },
      'SHEET_UNKNOWN',
      /没有工作表“附表”/,
    ),
    wrong('没有这一列', { sheets: [{ sheet, columns: { Z: null } }] }, 'COLUMN_UNKNOWN', /Z列/),
    wrong(
      '两列一项',
      { sheets: [{ sheet, columns: { E: 'part', F: 'part' } }] },
      'COLUMN_TWICE',
      /不能是同一项/,
    ),
    wrong('什么也没说', { sheets: [{ sheet }] }, 'NOTHING_CORRECTED', /没有写明/),
    {
      what: '列没有更正就登记没有问题的行',
      by: 'clerk',
      call: post(importId, 'commit', { only: 'ready' }),
      status: 422,
      code: 'IMPORT_HAS_PROBLEMS',
      says: /先按提示更正列.*/,
    },
  ]) {
    await refused(world, one);
  }
  const { sheets } = await uploadList(world, bytes);
  same('被拒绝的更正没有留下', 'unknown', sheets[0]?.columns.at(-1)?.how);
  await noneRegistered(world, itemIds(checked));
}

/** A wrong column is corrected once; the next file of the sender is read so. */
async function corrected(world: World, date: string): Promise<void> {
  const sender = `市人大代表工委${randomInt(1e9)}`;
  const make = (numbers: readonly string[]) => oldSystemList(sender, date, numbers);
  const { bytes, checked } = await freshList(world, 0, make, 2);
  const { importId, file, sheets } = checked;
  same('按内容认出编码', ['csv', 'gb18030', ','], [file?.kind, file?.encoding, file?.separator]);
  same('清单自己写明的交办单位', { name: sender, from: 'file' }, checked.sender);
  same(
    '不认识的列不猜',
    ['F', 'unknown', false],
    [sheets[0]?.columns.at(-1)?.column, sheets[0]?.columns.at(-1)?.how, checked.ready],
  );
  world.report.step({ date, who: CLERK, did: '上传 GB18030 的 .csv', entered: '一列不认识' });
  await refusals(world, bytes, checked);

  const [{ sheet } = { sheet: '' }] = sheets;
  const said = { sheets: [{ sheet, columns: { F: null } }] };
  const again = await mapList(world, importId, said);
  same('更正以后', ['corrected', true], [again.sheets[0]?.columns.at(-1)?.how, again.ready]);
  await refused(world, {
    what: '按更正以前看到的读法登记',
    by: 'clerk',
    call: post(importId, 'commit', { reading: '0123456789abcdef' }),
    status: 409,
    code: 'IMPORT_READ_DIFFERENTLY',
    says: /重新检查/,
  });
  await noneRegistered(world, itemIds(checked));
  const { registered } = await takeList(world, importId, { reading: again.reading });
  same('登记件数', 2, registered);
  const [first = ''] = itemIds(checked);
  const { item } = await world.client.item(first);
  same(
    '生僻字姓名和同格的电话',
    ['䶮文博', '𠮷安然'],
    item.submitters.map(({ name }) => name),
  );
  world.report.step({ date, who: CLERK, did: '写明“承办处（股）室”不取', entered: '2 件登记' });

  const next = await freshList(world, 0, make, 3);
  const [read] = next.checked.sheets;
  same(
    '同一单位的下一份',
    ['按上次更正', 'remembered', true],
    [read?.note, read?.columns.at(-1)?.how, next.checked.ready],
  );
  const other = await freshList(
    world,
    0,
    (numbers) => oldSystemList(`${sender}二`, date, numbers),
    1,
  );
  same('别的单位的不受影响', false, other.checked.ready);
  world.report.held('更正过的列，同一交办单位的下一份文件按上次更正读');
}

/** An old workbook: 主办 and 协办 on sheets of their own. */
async function oldWorkbook(world: World, date: string): Promise<void> {
  const { checked } = await freshList(
    world,
    0,
    ([a, b]) => {
      const book = utils.book_new();
      const header = ['届次', '类型', '编号', '案由', '领衔代表', '交办日期', '主办单位'];
      const row = (n: string | undefined, unit: string) => [
        SESSION,
        '建议',
        n,
        `关于技能培训的建议（${n}）`,
        '林若溪',
        date,
        unit,
      ];
      utils.book_append_sheet(book, utils.aoa_to_sheet([header, row(a, '')]), '主办件');
      utils.book_append_sheet(book, utils.aoa_to_sheet([header, row(b, '市民政局')]), '协办件');
      return new Uint8Array(write(book, { type: 'buffer', bookType: 'biff8' }));
    },
    2,
  );
  same('旧版 .xls', 'xls', checked.file?.kind);
  same(
    '办理类型由表名给出',
    [
      ['主办', 'sheet'],
      ['协办', 'sheet'],
    ],
    checked.sheets.map(({ given }) => given.flatMap(({ text, from }) => [text, from])),
  );
  await takeList(world, checked.importId);
  const parts: string[] = [];
  for (const itemId of itemIds(checked)) parts.push((await world.client.item(itemId)).item.part);
  same('登记的办理类型', ['lead', 'co'], parts);
  world.report.step({
    date,
    who: CLERK,
    did: '导入旧版 .xls 的两张表',
    entered: '主办、协办各一件',
  });
}

/** Two sheets, one row wrong: the good ones alone, the wrong one corrected and brought again. */
async function corrections(world: World, date: string): Promise<void> {
  const header = ['届次会议', '类型', '编号', '案由', '领衔代表', '办理类型', '交办日期', '备注'];
  const row = (n: string | undefined, on: string, note = '') => [
    SESSION,
    '建议',
    n ?? '',
    `=关于👷‍♀️就业的建议（${n}）`,
    '𠮷安然',
    '主办',
    on,
    note,
  ];
  const { checked } = await freshList(
    world,
    1,
    ([a, b, c]) =>
      workbookOf({
        第一批: [header, row(a, date), row(b, '2026-02-30', '=1+1\t@某')],
        第二批: [header, row(c, date)],
      }),
    3,
  );
  const { importId } = checked;
  await refused(world, {
    what: '有一行不对，整份登记',
    by: 'clerk',
    call: post(importId, 'commit', {}),
    status: 422,
    code: 'IMPORT_HAS_PROBLEMS',
    says: /一件也没有登记/,
  });
  await noneRegistered(world, itemIds(checked));
  const done = await takeList(world, importId, { only: 'ready' });
  same('只登记没有问题的行', [2, 1], [done.registered, done.left]);

  const sheets = await correctionsSheet(world, importId);
  const last = sheets[0]?.rows.at(-1) ?? [];
  same(
    '更正表只有不对的行',
    [['第一批'], 3],
    [sheets.map(({ sheet }) => sheet), sheets[0]?.rows.length],
  );
  same('像公式的格子原样是文字', '=1+1\t@某', last[7] ?? null);
  matches('写明原来的行、错在哪里、怎么改', /原第3行[\s\S]*2026-02-30.*请核对/, String(last[8]));
  const fixed = await workbookAgain(sheets, (cell) => (cell === '2026-02-30' ? date : cell));
  const back = await uploadList(world, fixed, '更正表.xlsx');
  same('更正表直接可以登记', [importId, true, 1], [back.correctionOf, back.ready, back.counts.new]);
  const { registered } = await takeList(world, back.importId);
  same('更正的一件', 1, registered);
  const { item } = await world.client.item(itemIds(back)[0] ?? '');
  matches('怪格子原样登记', /^=关于👷‍♀️就业的建议/, item.title);
  await refused(world, {
    what: '没有可更正的行',
    by: 'clerk',
    call: { path: `/v1/imports/${back.importId}/corrections` },
    status: 422,
    code: 'NOTHING_TO_CORRECT',
    says: /没有需要更正/,
  });
  world.report.held('好的行先登记，不对的行经更正表改好后登记，没有一件丢失');
}

/** A file that would come out garbled, and one with a secret mark: refused, and not kept. */
async function notKept(world: World, date: string): Promise<void> {
  const row = (n: string, title: string) => `${SESSION},建议,${n},${title},林若溪,主办,${date}\r\n`;
  const header = '届次会议,类型,编号,案由,领衔代表,办理类型,交办日期\r\n';
  const good = row('31', '关于甲的建议');
  const cases: [string, Uint8Array, string, RegExp][] = [
    [
      '两种编码混在一起',
      Buffer.concat([gb18030(header + good), Buffer.from(row('32', '关于乙的建议'))]),
      'ENCODING_MIXED',
      /乱码/,
    ],
    [
      '标有密级',
      Buffer.from(header + good + row('33', '关于丙的建议（秘密）')),
      'STATE_SECRET',
      /机要渠道/,
    ],
    ['引号没有结束', Buffer.from(`${header}"${good}`), 'QUOTE_UNCLOSED', /双引号/],
  ];
  for (const [what, bytes, code, says] of cases) {
    const call = { method: 'POST' as const, path: '/v1/imports', bytes };
    await refused(world, { what, by: 'clerk', call, status: 422, code, says });
  }
}

/** 清单来什么样就什么样导: by content, columns told and corrected, good rows alone, wrong ones brought again. */
export const importsAsTheyCome: Scenario = {
  name: 'imports-as-they-come',
  title: '清单来什么样就什么样导：认内容、列可更正并记住、好的先登记、不对的下载改好再导',
  async run(world) {
    const date = await world.today();
    await corrected(world, date);
    await oldWorkbook(world, date);
    await corrections(world, date);
    await notKept(world, date);
  },
};
