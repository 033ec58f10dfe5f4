import type { TaskCompleted } from '../../domain/events.ts';
import type { PlannedMail } from '../planned.ts';
import { officePeople, people, staff } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

/** 同样答复 (domain.md §7 row 10): the sponsor and the office learn what is answered as before, and why. */
export function repeatedMails(
  { repeats = [], data }: TaskCompleted['data'],
  planning: Planning,
): PlannedMail[] {
  if (repeats.length === 0) return [];
  const { state, directory } = planning;
  const told = staff([...people(directory, state.proposal?.sponsor), ...officePeople(directory)]);
  const own = {
    repeats: repeats.map(({ year, number, demand, class: letter }) => ({
      earlier: `${year}年第${number}号`,
      demand: state.item.demands[demand - 1] ?? '',
      letter,
    })),
    reason: (data as { repeated?: string }).repeated ?? '',
  };
  return mailTo(told, 'repeated', own, planning);
}
