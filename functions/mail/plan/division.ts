import type { DivisionAsked } from '../../domain/events.ts';
import type { PlannedMail } from '../planned.ts';
import { headsOf, staff } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

/** 征询分工意见, to the heads of the sections that are asked (row 34); none once the item is divided. */
export function divisionMails(
  { sections, until, by, note }: DivisionAsked['data'],
  planning: Planning,
): PlannedMail[] {
  const { state, directory } = planning;
  if (state.division) return [];
  const heads = sections.flatMap((section) => headsOf(directory, section));
  const own = { by, until, demands: state.item.demands, ...(note ? { note } : {}) };
  return mailTo(staff(heads), 'division-asked', own, planning);
}
