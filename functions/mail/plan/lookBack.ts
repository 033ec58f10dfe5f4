import type { LookBackOpened } from '../../domain/events.ts';
import { LOOK_BACK_WHY_NAMES, type LookBackChoice } from '../../domain/lookBack.ts';
import type { Directory, Person } from '../../domain/roles.ts';
import type { PlannedMail } from '../planned.ts';
import { people, staff, withRoles } from './people.ts';

/** Whom a row is for: its handler; of a solved item, which others check, the inspectors. */
function peopleFor({ why, handler }: LookBackChoice, directory: Directory): Person[] {
  return why === 'sample' ? withRoles(directory, ['inspector']) : people(directory, handler);
}

/** 回头看登记的请求: one mail to each with all of his items (rows 48, 55). */
export function lookBackMails(
  { year, title, reportBy, choices }: LookBackOpened['data'],
  directory: Directory,
): PlannedMail[] {
  const everybody = staff(choices.flatMap((choice) => peopleFor(choice, directory)));
  return everybody.map(({ id, name, address, greeting }) => ({
    template: 'look-back' as const,
    recipient: { id, name, address },
    data: {
      bureau: directory.bureau.name,
      greeting,
      year,
      title,
      reportBy,
      items: choices
        .filter((choice) => peopleFor(choice, directory).some((person) => person.id === id))
        .map((choice) => ({
          label: `${choice.session}第${choice.number}号`,
          title: choice.title,
          why: LOOK_BACK_WHY_NAMES[choice.why],
        })),
    },
  }));
}
