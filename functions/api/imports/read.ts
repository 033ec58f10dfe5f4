import { readAssignmentList } from '../../documents/assignmentList/readAssignmentList.ts';
import type { AssignmentReport } from '../../documents/assignmentList/report.ts';
import type { Rules } from '../../domain/rules.ts';

/** Reads a list as of today, knowing which unit is ourselves. */
export function readList(
  bytes: Uint8Array,
  { today, directory }: Rules,
): Promise<AssignmentReport> {
  const { name, shortName } = directory.bureau;
  return readAssignmentList(bytes, { today, bureau: [name, shortName].filter(Boolean) });
}
