import type { AssignmentReport } from '../../documents/assignmentList/report.ts';
import type { AssessedRow } from './assess.ts';

/** The report of an import: counts, what is wrong with the file, and every row. */
export function importAnswer(
  importId: string,
  fileName: string,
  report: AssignmentReport,
  rows: readonly AssessedRow[],
) {
  const count = (status: AssessedRow['status']) =>
    rows.filter((row) => row.status === status).length;
  const counts = {
    rows: rows.length,
    new: count('new'),
    exists: count('exists'),
    problem: count('problem'),
  };
  return {
    importId,
    fileName,
    sheet: report.sheet,
    counts,
    ready: report.problems.length === 0 && counts.problem === 0 && counts.rows > 0,
    problems: report.problems,
    ignored: report.ignored,
    rows: rows.map(({ item: _item, ...row }) => row),
  };
}
