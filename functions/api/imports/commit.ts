import { mustHaveRole } from '../../domain/decide/authorize.ts';
import { Refusal } from '../../domain/errors.ts';
import { beginHalfWay } from '../../store/beginHalfWay.ts';
import { registerItem } from '../../store/registerItem.ts';
import { schemaOf } from '../http/input.ts';
import { parse } from '../http/parse.ts';
import { BadInput } from '../http/problem.ts';
import type { Answer } from '../http/route.ts';
import type { ApiEvent, callOf } from '../http/stack.ts';
import { committing } from '../routes/importDescriptions.ts';
import { countsOf, importAnswer } from './answer.ts';
import { type AssessedRow, assess, assessRow, type ReadRow } from './assess.ts';
import { recordBatch } from './batch.ts';
import { mustBeReadable } from './check.ts';
import { halfWayOf } from './halfWay.ts';
import { fetchList, type Papers } from './papers.ts';
import { type ReadList, readList } from './read.ts';

type ApiCall = Awaited<ReturnType<typeof callOf>>;

const AT_ONCE = 8;
/** Somebody else's item has the number, the motion or the 文号. */
const TAKEN = ['DUPLICATE_NUMBER', 'MOTION_REGISTERED', 'DOCUMENT_NUMBER_TAKEN', 'SERIES_BEHIND'];

/** Writes the first event of a row's item: a register's goes on half-way. */
function begin(call: ApiCall, read: ReadRow, list: ReadList): Promise<string> {
  const { store, actor, rules, clock } = call;
  const { item, halfWay } = read;
  if (!halfWay) return registerItem(store, { item, actor, rules, clock, batchId: list.importId });
  const event = halfWayOf(call, { ...read, halfWay }, list);
  return beginHalfWay(store, event, { actor, clock, rules });
}

/**
 * Registers one row. Somebody else may have been first: well, when it was the same item (another commit
 * of this file), a problem of this row when it was another one with its number.
 */
async function registerRow(call: ApiCall, row: AssessedRow, list: ReadList): Promise<AssessedRow> {
  const { item } = row;
  if (row.status !== 'new' || !item) return row;
  try {
    await begin(call, { ...row, item }, list);
    return row;
  } catch (error) {
    if (!(error instanceof Refusal && TAKEN.includes(error.code))) throw error;
    return assessRow(call, { ...row, item }, list);
  }
}

/** What is asked; nothing at all is the whole list. @throws BadInput */
async function askedOf({ body, isBase64Encoded }: ApiEvent) {
  const sent = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8').toString('utf8');
  let json: unknown = {};
  try {
    if (sent.trim() !== '') json = JSON.parse(sent);
  } catch {
    throw new BadInput([{ field: '(全部)', message: '提交的内容不是有效的 JSON，请检查后重试。' }]);
  }
  return parse(await schemaOf(committing.body), json) as { only?: 'ready'; reading?: string };
}

/** @throws Refusal IMPORT_HAS_PROBLEMS, NOTHING_READY, IMPORT_READ_DIFFERENTLY */
function checkReady(
  checked: ReturnType<typeof importAnswer>,
  { only, reading }: { only?: 'ready'; reading?: string },
): void {
  if (reading && reading !== checked.reading) {
    throw new Refusal(
      'stale',
      'IMPORT_READ_DIFFERENTLY',
      '检查之后有人更正过这类清单的列，现在的读法已不同，一件也没有登记。请重新检查后再登记。',
      { details: { sheets: checked.sheets } },
    );
  }
  const wrong = checked.rows.filter((row) => row.status === 'problem');
  if (checked.ready || (only === 'ready' && checked.someReady)) return;
  const details = { problems: checked.problems, rows: wrong };
  if (only === 'ready' && checked.problems.length === 0) {
    const message = '没有一行可以登记，一件也没有登记。请下载更正表，改正后重新上传。';
    throw new Refusal('invalid', 'NOTHING_READY', message, { details });
  }
  const message =
    checked.problems.length > 0
      ? '清单整体还有问题，一件也没有登记。请先按提示更正列或改正后重新上传。'
      : '清单里还有问题，一件也没有登记。请按提示改正后重新上传，或只登记没有问题的行。';
  throw new Refusal('invalid', 'IMPORT_HAS_PROBLEMS', message, { details });
}

/**
 * Second call of an import: registers every new row of a list without problems, or with `only: 'ready'` those
 * that have none. What was registered before is left alone, so the same file twice adds nothing, and a commit
 * that broke off is finished by the next.
 * @throws Refusal IMPORT_HAS_PROBLEMS, NOTHING_READY, IMPORT_READ_DIFFERENTLY, IMPORT_NOT_FOUND
 */
export async function commitImport(
  call: ApiCall,
  event: ApiEvent,
  papers: Papers,
): Promise<Answer> {
  mustHaveRole(call.actor, ['office-clerk', 'office-head'], '导入清单');
  const asked = await askedOf(event);
  const uploaded = await fetchList(papers, event.pathParameters?.importId);
  const list = await readList(call, uploaded);
  mustBeReadable(list);
  const rows = await assess(call, list);
  checkReady(importAnswer(list, rows), asked);
  const done: AssessedRow[] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const some = rows.slice(at, at + AT_ONCE);
    done.push(...(await Promise.all(some.map((row) => registerRow(call, row, list)))));
  }
  await recordBatch(call, list, done);
  const counts = countsOf(done);
  const { importId, fileName } = list;
  const { rows: shown } = importAnswer(list, done);
  const numbers = { registered: counts.new, existing: counts.exists, left: counts.problem };
  return { status: 201, body: { importId, fileName, ...numbers, rows: shown } };
}
