import { mustHaveRole } from '../../domain/decide/authorize.ts';
import { invalid, Refusal } from '../../domain/errors.ts';
import { append, link, VersionConflict } from '../../store/append.ts';
import { registerItem } from '../../store/registerItem.ts';
import { BATCHES } from '../../store/streams/bureau.ts';
import { beginningOf } from '../../store/streams/load.ts';
import type { Answer } from '../http/route.ts';
import type { ApiEvent, callOf } from '../http/stack.ts';
import { importAnswer } from './answer.ts';
import { type AssessedRow, assess, assessItem } from './assess.ts';
import { fetchList, type Papers } from './papers.ts';
import { readList } from './read.ts';

type ApiCall = Awaited<ReturnType<typeof callOf>>;

const DIGEST = /^[0-9a-f]{64}$/;
const AT_ONCE = 8;
/** Somebody else's item has the number, or the motion. */
const TAKEN = ['DUPLICATE_NUMBER', 'MOTION_REGISTERED'];

/**
 * Registers one row. Somebody else may have been first: well, when it was the same item (another commit
 * of this file), a problem of this row when it was another one with its number.
 */
async function registerRow(call: ApiCall, row: AssessedRow, batchId: string): Promise<AssessedRow> {
  if (row.status !== 'new' || !row.item) return row;
  const { store, actor, rules, clock } = call;
  try {
    await registerItem(store, { item: row.item, actor, rules, clock, batchId });
    return row;
  } catch (error) {
    if (!(error instanceof Refusal && TAKEN.includes(error.code))) throw error;
    return { row: row.row, ...(await assessItem(store, row.item, rules)) };
  }
}

/** The batch as an event, once for each file. */
async function recordBatch(call: ApiCall, batchId: string, fileName: string, rows: AssessedRow[]) {
  const taken = rows.filter(({ status }) => status !== 'problem');
  const itemIds = taken.flatMap(({ itemId }) => itemId ?? []);
  const body = {
    type: 'batch.imported' as const,
    data: { batchId, fileName, digest: batchId, rows: rows.length, itemIds },
  };
  const at = beginningOf(BATCHES, batchId);
  try {
    await append(call.store, link(at, body, call.actor, call.clock.instant()));
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
  }
}

/**
 * Second call of an import: registers every new row of a list without problems. What was registered
 * before is left alone, so the same file twice adds nothing, and a commit that broke off is finished
 * by the next. @throws Refusal IMPORT_HAS_PROBLEMS, IMPORT_NOT_FOUND
 */
export async function commitImport(
  call: ApiCall,
  event: ApiEvent,
  papers: Papers,
): Promise<Answer> {
  mustHaveRole(call.actor, ['office-clerk', 'office-head'], '导入清单');
  const importId = event.pathParameters?.importId ?? '';
  if (!DIGEST.test(importId)) throw invalid('IMPORT_NOT_FOUND', '导入编号不对，请先上传清单检查。');
  const { bytes, fileName } = await fetchList(papers, importId);
  const report = await readList(bytes, call.rules);
  const rows = await assess(call.store, report, call.rules);
  const checked = importAnswer(importId, fileName, report, rows);
  if (!checked.ready) {
    throw new Refusal(
      'invalid',
      'IMPORT_HAS_PROBLEMS',
      '清单里还有问题，一件也没有登记。请按提示改正后重新上传。',
      {
        details: {
          problems: checked.problems,
          rows: checked.rows.filter((r) => r.status === 'problem'),
        },
      },
    );
  }
  const done: AssessedRow[] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const some = rows.slice(at, at + AT_ONCE).map((row) => registerRow(call, row, importId));
    done.push(...(await Promise.all(some)));
  }
  await recordBatch(call, importId, fileName, done);
  const { counts, rows: shown } = importAnswer(importId, fileName, report, done);
  return {
    status: 201,
    body: { importId, fileName, registered: counts.new, existing: counts.exists, rows: shown },
  };
}
