import type { WorkingCalendar } from '../calendar/workingCalendar.ts';
import { lastAsking, opinionNow } from '../coUnit.ts';
import type { Deadline, Suspension } from '../deadline/deadline.ts';
import { recompute } from '../deadline/recompute.ts';
import type { DeadlineMoved, WhichDeadline, WhyMoved } from '../events.ts';
import { suspensionsOf } from '../request.ts';
import { type ItemState, openTasks } from '../state.ts';

/** An open deadline of an item and what bears on it. */
interface Open {
  which: WhichDeadline;
  deadline: Deadline;
  suspensions: Suspension[];
}

/** Every deadline of an item that is still to be met. */
function openDeadlines(state: ItemState): Open[] {
  const { replyDeadline, repliedOn, concluded, coUnits = [] } = state;
  const reply = { which: { kind: 'reply' as const }, deadline: replyDeadline };
  const tasks = openTasks(state).flatMap(({ taskId, due }) =>
    due ? [{ which: { kind: 'task' as const, taskId }, deadline: due, suspensions: [] }] : [],
  );
  const units = coUnits.flatMap((unit) => {
    const asking = lastAsking(unit);
    if (!asking || opinionNow(unit)) return [];
    const which = { kind: 'coUnit' as const, unit: unit.unit, asking: asking.n };
    return [{ which, deadline: asking.due, suspensions: [] }];
  });
  return [
    ...(concluded || repliedOn ? [] : [{ ...reply, suspensions: suspensionsOf(state) }]),
    ...tasks,
    ...(concluded || repliedOn ? [] : units),
  ];
}

/** The last day on which anything of an item falls due; undefined where nothing does. */
export function lastDue(state: ItemState): string | undefined {
  return openDeadlines(state)
    .map(({ deadline }) => deadline.due)
    .toSorted()
    .at(-1);
}

/**
 * The deadlines of an item that another calendar moves, or makes definite: each counted again from its own
 * rule and start. Nothing the second time: what was moved already stands where it should.
 */
export function movesBy(
  state: ItemState,
  calendar: WorkingCalendar,
  why: WhyMoved,
  today: string,
): DeadlineMoved[] {
  return openDeadlines(state).flatMap(({ which, deadline, suspensions }) => {
    const after = recompute(deadline, suspensions, calendar);
    const same = (['due', 'warn', 'provisional'] as const).every(
      (part) => after[part] === deadline[part],
    );
    const data = { which, why, from: deadline.due, to: after.due, on: today, deadline: after };
    return same ? [] : [{ type: 'deadline.moved' as const, data }];
  });
}
