import type { HandOver, InnerHandOver } from '../../domain/handOver.ts';
import type { Directory, Person } from '../../domain/roles.ts';
import type { PlannedMail } from '../planned.ts';
import { headsOf, people, staff } from './people.ts';

/** Who takes over, and who gives away: a person, or the heads of a section. */
function peopleOf(kind: InnerHandOver['kind'], id: string, directory: Directory): Person[] {
  return kind === 'person' ? people(directory, id) : headsOf(directory, id);
}

/**
 * 交接完毕: one mail to who has it all now, and one to who had it (domain.md §7 row 9). Of functions that
 * go to another unit every item's people learn by the item itself.
 */
export function handOverMails({ about, items }: HandOver, directory: Directory): PlannedMail[] {
  if (about.kind === 'functions') return [];
  const { kind, from, to, fromName, toName, on, reason } = about;
  const sides = [
    { toReceiver: true, told: staff(peopleOf(kind, to, directory)) },
    { toReceiver: false, told: staff(peopleOf(kind, from, directory)) },
  ];
  const list = items.map(({ session, number, title }) => `${session}第${number}号《${title}》`);
  return sides.flatMap(({ toReceiver, told }) =>
    told.map(({ id, name, address, greeting }) => ({
      template: 'hand-over' as const,
      recipient: { id, name, address },
      data: {
        ...{ bureau: directory.bureau.name, greeting, toReceiver, on, reason },
        ...{ from: fromName, to: toName, items: list },
      },
    })),
  );
}
