import { STEPS } from '../../domain/steps/table.ts';
import type { AssessedRow } from './assess.ts';
import type { ReadList } from './read.ts';

/** How many rows are what. */
export function countsOf(rows: readonly AssessedRow[]) {
  const count = (status: AssessedRow['status']) =>
    rows.filter((row) => row.status === status).length;
  return {
    rows: rows.length,
    new: count('new'),
    exists: count('exists'),
    problem: count('problem'),
  };
}

/** A row as it is told; of a register where it goes on, and what it does not say. */
function shown({ item: _item, halfWay, ...row }: AssessedRow) {
  if (!halfWay) return row;
  const { resumeAt, round, unknown, notes } = halfWay;
  const step = STEPS[resumeAt].name;
  return {
    ...row,
    halfWay: { resumeAt, step, round, imported: Object.keys(halfWay.past), unknown, notes },
  };
}

/**
 * The report of an import: what every sheet and column was taken for, counts, what is wrong with the file,
 * and every row. `ready`: all of it may be committed; `someReady`: its good rows may, alone.
 */
export function importAnswer(list: ReadList, rows: readonly AssessedRow[]) {
  const { importId, fileName, sender, of, reading, report } = list;
  const counts = countsOf(rows);
  const readable = report.problems.length === 0;
  return {
    importId,
    fileName,
    file: report.file,
    sheet: report.sheet,
    ...(sender && { sender }),
    ...(of && { of }),
    ...(report.correctionOf && { correctionOf: report.correctionOf }),
    sheets: report.sheets.map(({ remembered, ...sheet }) => ({
      ...sheet,
      remembered,
      ...(remembered && { note: '按上次更正' }),
    })),
    reading,
    counts,
    ready: readable && counts.problem === 0 && counts.rows > 0,
    someReady: readable && counts.new + counts.exists > 0,
    problems: report.problems,
    ignored: report.ignored,
    rows: rows.map(shown),
  };
}
