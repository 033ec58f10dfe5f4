import type { BatchImported, BatchRowLeft } from '../../domain/events.ts';
import { againWhenOvertaken } from '../../store/again.ts';
import { append, link } from '../../store/append.ts';
import { BATCHES } from '../../store/streams/bureau.ts';
import { beginningOf, loadStream, positionIn } from '../../store/streams/load.ts';
import type { callOf } from '../http/stack.ts';
import type { AssessedRow } from './assess.ts';
import type { ReadList } from './read.ts';

/** Of more rows than these only the codes are kept: an event has its size. */
const WITH_WORDS = 300;
const PROBLEMS_A_ROW = 3;

function leftOut(rows: readonly AssessedRow[]): BatchRowLeft[] {
  const left = rows.filter(({ status }) => status === 'problem');
  return left.map(({ sheet, row, problems }) => ({
    sheet,
    row,
    problems: problems.slice(0, PROBLEMS_A_ROW).map((problem) => ({
      code: problem.code,
      ...('column' in problem && problem.column && { column: problem.column }),
      ...(left.length <= WITH_WORDS && { message: problem.message.slice(0, 200) }),
    })),
  }));
}

/**
 * The batch as an event: which rows became items, which were left out and why. Once for each file; again
 * only where rows left out at first were taken later.
 */
export async function recordBatch(
  { store, actor, clock }: Awaited<ReturnType<typeof callOf>>,
  { importId, fileName, sender, of, report }: ReadList,
  rows: readonly AssessedRow[],
): Promise<void> {
  const taken = rows.filter(({ status }) => status !== 'problem');
  const left = leftOut(rows);
  await againWhenOvertaken(async () => {
    const before = await loadStream(store, BATCHES, importId);
    const ids = taken.flatMap(({ itemId }) => itemId ?? []);
    const itemIds = [...new Set([...(before?.data.itemIds ?? []), ...ids])];
    if (before && itemIds.length === before.data.itemIds.length) return;
    const body: BatchImported = {
      type: 'batch.imported',
      data: {
        batchId: importId,
        fileName,
        digest: importId,
        rows: rows.length,
        itemIds,
        ...(of && { of }),
        ...(sender && { sender: sender.name }),
        ...(report.correctionOf && { correctionOf: report.correctionOf }),
        ...(left.length > 0 && { left }),
      },
    };
    const at = before ? positionIn(BATCHES, importId, before) : beginningOf(BATCHES, importId);
    await append(store, link(at, body, actor, clock.instant()));
  });
}
