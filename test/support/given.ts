import { openTask } from '../../functions/domain/decide/openTask.ts';
import { register } from '../../functions/domain/decide/register.ts';
import {
  type EventBody,
  type ItemEventBody,
  itemStream,
  type StoredEvent,
} from '../../functions/domain/events.ts';
import type { NewItem } from '../../functions/domain/item.ts';
import { reduce } from '../../functions/domain/reduce/index.ts';
import { type Actor, type Directory, personOf, SYSTEM } from '../../functions/domain/roles.ts';
import type { Rules } from '../../functions/domain/rules.ts';
import type { ItemState, Task } from '../../functions/domain/state.ts';
import type { StepId } from '../../functions/domain/steps/ids.ts';
import { type Clock, clockFrom } from '../../functions/runtime/clock.ts';
import { link } from '../../functions/store/append.ts';
import directoryJson from '../../samples/directory.json' with { type: 'json' };
import { shipped } from '../domain/calendar/years.ts';
import { shandong } from '../domain/profile/profiles.ts';
import { sideOf } from './sides.ts';

/** The bureau of the samples: sections and people with their roles. */
export const directory = directoryJson as Directory;

/** A Monday, two weeks after the items were assigned. */
export const TODAY = '2026-03-16';

/** The real profile and calendar, and the bureau of the samples, on a day. */
export function rulesOn(today = TODAY): Rules {
  return { profile: shandong, calendar: shipped, directory, today };
}

/** A clock that stands at nine in the morning, Beijing time. */
export function clockOn(today = TODAY): Clock {
  const ms = Date.parse(`${today}T01:00:00.000Z`);
  return clockFrom(() => ms);
}

/** A person of the directory as the one who gives a command. */
export function actor(id: string): Actor {
  const person = personOf(directory, id);
  if (!person) throw new Error(`nobody is called ${id}`);
  const { name, roles, section, office } = person;
  return { id, name, roles, ...(section ? { section } : {}), ...(office ? { office } : {}) };
}

/** A suggestion of two deputies with three demands, as the assigning office hands it over. */
export function newItem(changes: Partial<NewItem> = {}): NewItem {
  return {
    kind: 'suggestion',
    level: 'city',
    session: { name: '市十八届人大四次会议', term: 18, meeting: 4, year: 2026, recess: false },
    number: '012',
    title: '关于加强新就业形态劳动者权益保障的建议',
    subject: '劳动关系',
    content: '我市外卖配送、网约车从业人员已超过三万人，多数没有签订书面劳动合同，保障不足。',
    demands: ['出台权益保障的实施办法', '扩大职业伤害保障试点', '增设劳动者驿站'],
    part: 'lead',
    coUnits: ['市总工会'],
    submitters: [
      {
        id: 's1',
        name: '林若溪',
        kind: 'deputy',
        lead: true,
        phone: '13900001001',
        email: 'linruoxi@daibiao.huiyin.example',
      },
      {
        id: 's2',
        name: '程嘉树',
        kind: 'deputy',
        lead: false,
        phone: '13900001008',
        email: 'chengjiashu@daibiao.huiyin.example',
      },
    ],
    assignedOn: '2026-03-02',
    receivedOn: '2026-03-02',
    keyItem: false,
    ...changes,
  };
}

/** The events given so far, and the state folded from them. */
export interface Story {
  readonly events: readonly StoredEvent<ItemEventBody>[];
  readonly state: ItemState;
  readonly rules: Rules;
}

/** The story after one more event: linked to the last one as the store links it. */
export function told(
  story: Story,
  body: EventBody,
  by: Pick<Actor, 'id' | 'name'> = SYSTEM,
): Story {
  const { itemId, version, hash } = story.state;
  const at = `${story.rules.today}T01:00:00.000Z`;
  const event = link({ stream: itemStream(itemId), version, hash }, body, by, at);
  const fresh = event as StoredEvent<ItemEventBody>;
  const state = reduce(story.state, [fresh]);
  if (!state) throw new Error('no state');
  return { ...story, events: [...story.events, fresh], state };
}

/** A registered item, by the decision itself. */
export function registered(changes: Partial<NewItem> = {}, today = TODAY): Story {
  const rules = rulesOn(today);
  const body = register(newItem(changes), rules);
  const stream = itemStream(body.data.itemId);
  const event = link(
    { stream, version: 0, hash: '' },
    body,
    actor('clerk'),
    `${today}T01:00:00.000Z`,
  );
  const state = reduce(undefined, [event]);
  if (!state) throw new Error('no state');
  return { events: [event], state, rules };
}

/** The same story some days later. */
export function onDay(story: Story, today: string): Story {
  return { ...story, rules: rulesOn(today) };
}

/** The open task of a step. */
export function taskOf(story: Story, step: StepId): Task {
  const task = story.state.tasks.findLast((known) => known.step === step);
  if (!task) throw new Error(`${step} was never opened`);
  return task;
}

/** The workflow enters a step whose task has to be opened anew. */
export function opened(story: Story, step: StepId, side = sideOf(step)): Story {
  const opening = openTask(story.state, step, story.rules, side);
  if (opening.kind !== 'open') throw new Error(`${step} is ${opening.kind}`);
  return told(story, opening.event);
}
