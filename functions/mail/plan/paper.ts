import { kindOf, officeName } from '../../domain/profile/profile.ts';
import type { PlannedMail } from '../planned.ts';
import { officePeople, staff } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

/** 书面征询 (domain.md §3.6, §7 row 12): the office learns whom the collecting body has to ask. */
export function onPaper(names: string[], until: string, planning: Planning): PlannedMail[] {
  if (names.length === 0) return [];
  const { state, directory, profile } = planning;
  const collector = officeName(profile, kindOf(profile, state.item.kind).collector);
  const own = { collector, people: names, until };
  return mailTo(staff(officePeople(directory)), 'paper-consultation', own, planning);
}
