import { REPORT_KIND_NAMES, SUPERVISOR_NAMES } from '../../domain/keyItem.ts';
import { type Actor, personOf } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';

/** 重点督办 of an item: 专班, reports, visits and what they advised, with names (domain.md §1 rows 46, 47). */
export function presentKeyItem(state: ItemState, actor: Actor, { directory }: Rules) {
  const { taskForce, supervisionReports = [], supervisorHearings = [] } = state;
  const { visits = [], advicePoints = [], division } = state;
  const nameOf = (id: string) => personOf(directory, id)?.name;
  return {
    taskForce: taskForce && {
      ...taskForce,
      headName: nameOf(taskForce.head),
      memberNames: taskForce.members.map(nameOf),
    },
    supervisionReports: supervisionReports.map((report) => ({
      ...report,
      kindName: REPORT_KIND_NAMES[report.kind],
    })),
    supervisorHearings: supervisorHearings.map((one) => ({
      ...one,
      ofName: SUPERVISOR_NAMES[one.of],
    })),
    visits,
    advicePoints: advicePoints.map((one) => ({
      ...one,
      ownerName: nameOf(one.owner),
      allowed: !one.answer && [one.owner, division?.handler].includes(actor.id),
    })),
  };
}
