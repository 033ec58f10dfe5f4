import { CHECK_RESULT_NAMES } from '../../domain/inspection.ts';
import { personOf } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';

/** 督查记录、整改、反馈 of an item, with names. */
export function presentInspections(
  { inspections = [], corrections = [], feedback = [] }: ItemState,
  { directory }: Rules,
) {
  const nameOf = (id: string) => personOf(directory, id)?.name;
  return {
    inspections: inspections.map((record) => ({
      ...record,
      teamNames: record.team.map(nameOf),
      results: record.results.map((checked) => ({
        ...checked,
        resultName: CHECK_RESULT_NAMES[checked.result],
      })),
    })),
    corrections: corrections.map((correction) => ({
      ...correction,
      byName: nameOf(correction.by),
    })),
    feedback,
  };
}
