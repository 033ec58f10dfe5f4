import { remindUnit } from '../domain/decide/coUnits/remind.ts';
import { closePromiseConsultation } from '../domain/decide/promises/ratePromise.ts';
import { remindPromise } from '../domain/decide/promises/remind.ts';
import { remindPublication } from '../domain/decide/publication/remind.ts';
import { closeConsultation } from '../domain/decide/rate.ts';
import { remindConsultation } from '../domain/decide/remindConsultation.ts';
import { remindStep } from '../domain/decide/stepPlan.ts';
import { escalateUrge } from '../domain/decide/urging/settle.ts';
import { remindAdvice } from '../domain/decide/visits.ts';
import type { ItemEventBody } from '../domain/events.ts';
import type { CommonRules } from '../domain/rules.ts';
import type { ItemState } from '../domain/state.ts';

/** A row of the due list: which item, and what of it. */
export type DueRow = Record<string, unknown>;

/** What is to be said of an item because of a row of the due list; undefined when nothing is. */
export function decideDue(
  state: ItemState,
  row: DueRow,
  rules: CommonRules,
): ItemEventBody | undefined {
  const { today } = rules;
  const side = row.side as string | undefined;
  switch (row.kind) {
    case 'urge':
      return escalateUrge(state, String(row.urgeId), rules);
    case 'promise':
      return remindPromise(state, String(row.promiseId), today);
    case 'ratingReminder':
      return remindConsultation(state, side, rules);
    case 'planStep':
      return remindStep(state, String(row.stepId), today);
    case 'publication':
      return remindPublication(state, today);
    case 'advice':
      return remindAdvice(state, String(row.adviceId), today);
    case 'promiseRating':
      return (
        closePromiseConsultation(state, String(side), today) ??
        remindConsultation(state, side, rules)
      );
    case 'coUnit':
      return remindUnit(state, String(row.unit), today);
    default:
      return closeConsultation(state, today) ?? remindConsultation(state, undefined, rules);
  }
}
