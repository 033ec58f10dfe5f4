import type { People } from '../../../support/people.ts';
import type { Profile } from '../../../support/profile.ts';
import type { Mail, Person, Task, TimelineEvent } from '../../../support/types.ts';
import { labelOf } from '../../../support/words.ts';
import { civil } from '../civil.ts';
import type { Known } from '../late.ts';
import { type Because, mailIdOf } from './mailId.ts';

/** When the lists are made: who did it at nine has not done it yet. */
const COMPILED_AT = '08:10';

const isOfBureau = ({ rank }: Person) => rank !== undefined && rank !== 'outside';

/** The ids that lists may have: one a working day to each person of the bureau, and no other. */
export function digestIds(people: People, workingDays: readonly string[]): Map<string, Because> {
  const ids = new Map<string, Because>();
  for (const { id } of people.all.filter(isOfBureau)) {
    for (const day of workingDays) {
      const because = {
        ...{ stream: `digest#${day}#${id}`, version: 1, template: 'digest', recipient: id },
      };
      ids.set(mailIdOf(because), because);
    }
  }
  return ids;
}

/** The task that an event has opened, with the instant at which it was done or void. */
function openedTask({ type, data, at }: TimelineEvent, timeline: readonly TimelineEvent[]) {
  if (type !== 'task.opened' || data.urgent) return undefined;
  const ended = timeline.find(
    (event) =>
      event.at > at &&
      ((event.type === 'task.completed' && event.data.taskId === data.taskId) ||
        event.type === 'item.concluded'),
  );
  return { desk: data.desk as Task['desk'], at, endedAt: ended?.at };
}

/** A task that must stand in somebody's list. */
export interface Listed {
  person: string;
  day: string;
  itemId: string;
  label: string;
  step: string;
}

const isBefore = (at: string, day: string) => {
  const { date, time } = civil(at);
  return date < day || (date === day && time < COMPILED_AT);
};

/** What must stand in whose list of which morning: each task that waits for the list and was still open then. */
export function mustBeListed(
  known: Iterable<Known>,
  { people, profile }: { people: People; profile: Profile },
  workingDays: readonly string[],
): Listed[] {
  const all: Listed[] = [];
  if (!profile.digests.daily.templates.includes('task')) return all;
  for (const { item, timeline } of known) {
    for (const event of timeline) {
      const task = openedTask(event, timeline);
      const day = task && workingDays.find((one) => isBefore(task.at, one));
      if (!task || !day || (task.endedAt && isBefore(task.endedAt, day))) continue;
      const step = event.what.replace('待办：', '');
      const label = labelOf(item);
      for (const person of people.at(task.desk).filter(isOfBureau)) {
        all.push({ person: person.id, day, itemId: item.itemId, label, step });
      }
    }
  }
  return all;
}

/** Those that their list does not name. */
export function notListed(
  wanted: readonly Listed[],
  mails: readonly Mail[],
  because: ReadonlyMap<string, Because>,
): string[] {
  const texts = new Map<string, string>();
  for (const { tags, text } of mails) {
    const one = because.get(tags.mailId ?? '');
    if (one?.template === 'digest') texts.set(one.stream, text);
  }
  return wanted.flatMap(({ person, day, itemId, label, step }) => {
    const text = texts.get(`digest#${day}#${person}`) ?? '';
    return text.includes(label) && text.includes(step)
      ? []
      : [`${day} ${person}：${itemId} ${step}`];
  });
}
