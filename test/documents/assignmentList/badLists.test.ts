import { describe, expect, it } from 'vitest';
import { readAssignmentList } from '../../../functions/documents/assignmentList/readAssignmentList.ts';
import { isClean } from '../../../functions/documents/assignmentList/report.ts';
import { badLists } from '../../fixtures/imports/badLists.ts';

describe('bad lists', async () => {
  const lists = await badLists();

  it.each(lists)('$name gives $code and no item of the bad row', async ({ bytes, code, says }) => {
    const report = await readAssignmentList(bytes, { today: '2026-03-02' });
    const all = [...report.problems, ...report.rows.flatMap((row) => row.problems)];
    expect(all.map((problem) => problem.code)).toContain(code);
    const told = all.find((problem) => problem.code === code);
    expect(told?.message).toContain(says);
    expect(told?.message).toMatch(/请/);
    expect(isClean(report)).toBe(false);
    expect(report.rows.every((row) => row.problems.length === 0 || row.item === undefined)).toBe(
      true,
    );
  });
});
