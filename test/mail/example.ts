import { readFileSync } from 'node:fs';
import type { Contact } from '../../functions/domain/contact.ts';
import type { Deadline } from '../../functions/domain/deadline/deadline.ts';
import {
  type ItemEventBody,
  itemStream,
  type Rating,
  type StoredEvent,
} from '../../functions/domain/events.ts';
import type { NewItem } from '../../functions/domain/item.ts';
import { parseProfile } from '../../functions/domain/profile/parseProfile.ts';
import { promisesOf } from '../../functions/domain/promise.ts';
import { reduce } from '../../functions/domain/reduce/index.ts';
import type { Directory } from '../../functions/domain/roles.ts';
import type { Rules } from '../../functions/domain/rules.ts';
import type { ItemState } from '../../functions/domain/state.ts';
import type { StepData } from '../../functions/domain/steps/data.ts';
import type { Outcome } from '../../functions/domain/steps/desk.ts';
import type { StepId } from '../../functions/domain/steps/ids.ts';
import { STEPS } from '../../functions/domain/steps/table.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

export const directory = read('../../samples/directory.json') as Directory;
export const profile = parseProfile(read('../../profiles/shandong.json'));

/** A date as a deadline; how it was computed does not matter here. */
export function deadline(due: string, provisional = false): Deadline {
  return { due, warn: due, provisional, explanation: { skipped: [], raw: due, sentence: due } };
}

/** One item with three demands and three deputies, of whom the third has no e-mail. */
export const item: NewItem = {
  kind: 'suggestion',
  level: 'city',
  session: { name: '市十八届人大四次会议', term: 18, meeting: 4, year: 2026, recess: false },
  number: '012',
  title: '关于加强新就业形态劳动者权益保障的建议',
  demands: [
    '出台新就业形态劳动者权益保障的实施办法',
    '扩大职业伤害保障试点覆盖面',
    '在商圈和楼宇增设劳动者驿站',
  ],
  part: 'lead',
  coUnits: ['市总工会'],
  submitters: [
    { id: 's1', name: '林若溪', kind: 'deputy', lead: true, email: 'lin@daibiao.example' },
    { id: 's2', name: '程嘉树', kind: 'deputy', lead: false, email: 'cheng@daibiao.example' },
    { id: 's3', name: '沈明远', kind: 'deputy', lead: false },
  ],
  assignedOn: '2026-03-02',
  receivedOn: '2026-03-02',
  keyItem: true,
};

/** A history that grows by what happens, with the state folded from it. */
export interface Story {
  events: StoredEvent<ItemEventBody>[];
  state: ItemState;
  last: StoredEvent<ItemEventBody>;
}

export function begin(changes: Partial<NewItem> = {}): Story {
  return tell(undefined, {
    type: 'item.registered',
    data: {
      itemId: 'npc-2026-012',
      item: { ...item, ...changes },
      profile: { id: profile.id, version: profile.version },
      replyDeadline: deadline('2026-06-02'),
    },
  });
}

export function tell(story: Story | undefined, body: ItemEventBody, by = '系统'): Story {
  const version = (story?.events.length ?? 0) + 1;
  const last = {
    ...body,
    stream: itemStream('npc-2026-012'),
    version,
    at: '2026-03-02T01:00:00.000Z',
    by: { id: 'someone', name: by },
    prev: '',
    hash: String(version),
  } as StoredEvent<ItemEventBody>;
  const events = [...(story?.events ?? []), last];
  const state = reduce(undefined, events);
  if (!state) throw new Error('no state');
  return { events, state, last };
}

const idOf = ({ state }: Story, step: StepId) =>
  `${step}-${state.tasks.filter((task) => task.step === step).length}`;

/** Opens a step's task at the desk that the table gives. */
export function open(story: Story, step: StepId): Story {
  const nth = story.state.tasks.filter((task) => task.step === step).length + 1;
  return tell(story, {
    type: 'task.opened',
    data: {
      taskId: `${step}-${nth}`,
      step,
      desk: STEPS[step].desk(story.state, { profile } as Rules),
      round: story.state.round,
      ...(step === 'consult' ? { due: deadline('2026-06-20') } : {}),
    },
  });
}

/** What a delivered reply promises goes into the ledger. */
function promisesOn({ state }: Story, step: StepId) {
  if (step !== 'deliver' || !state.reply) return {};
  const promises = promisesOf(state.reply).map((promise, index) => ({
    ...promise,
    promiseId: `promise-${index + 1}`,
    remindOn: '2026-12-10',
  }));
  return { promises };
}

/** Ends the step's last task. */
export function end<S extends StepId>(
  story: Story,
  step: S,
  data: StepData[S],
  outcome: Outcome = 'done',
  by = '魏长河',
): Story {
  const body = { taskId: idOf(story, step), step, outcome, data, ...promisesOn(story, step) };
  const number = step === 'number' ? { documentNumber: '×人社建字〔2026〕12号' } : {};
  return tell(story, { type: 'task.completed', data: { ...body, ...number } } as ItemEventBody, by);
}

const contact = (n: number, more: Partial<Contact>): ItemEventBody => ({
  type: 'contact.recorded',
  data: {
    contactId: `contact-${n}`,
    stage: 'before',
    on: '2026-03-10',
    way: 'visit',
    submitters: ['s1'],
    present: ['handler-ldbz-1'],
    round: 1,
    highestRank: 'section',
    faceToFace: true,
    by: '潘大海',
    ...more,
  },
});

/** Up to the division: sponsor 孟昭林 (deputy1), section ldbz, handler 潘大海 (handler-ldbz-1). */
export function divided(changes: Partial<NewItem> = {}): Story {
  const data = { opinion: '拟由劳动保障科承办', sections: ['ldbz'], sponsor: 'deputy1' };
  const proposed = end(open(begin(changes), 'propose'), 'propose', data);
  const division = { section: 'ldbz', handler: 'handler-ldbz-1', due: '2026-05-20' };
  return end(open(proposed, 'assign'), 'assign', division);
}

/** What the example's reply says; class B makes a promise. */
export const draft: StepData['draft'] = {
  class: 'B',
  body: '您提出的建议收悉，经会同市总工会研究，现答复如下：\n我局已起草实施办法，并征求了平台企业和劳动者代表的意见。\n\n感谢您对人社工作的关心和支持。',
  answers: [
    { demand: 1, answer: '实施办法已形成送审稿，拟于年内印发。' },
    { demand: 2, answer: '已将三家主要平台纳入试点。' },
    { demand: 3, answer: '今年新建劳动者驿站20个，其中12个已经启用。' },
  ],
  promise: { matter: '印发新就业形态劳动者权益保障实施办法', owner: 'deputy1', due: '2026-12-20' },
};

/** Up to the delivery, met three times. */
export function delivered(changes: Partial<NewItem> = {}, reply: StepData['draft'] = draft): Story {
  const met = [
    contact(1, { place: '城北区总工会' }),
    contact(2, { stage: 'during', on: '2026-04-16', way: 'phone', highestRank: 'staff' }),
    contact(3, { stage: 'reply', on: '2026-05-20', way: 'forum', highestRank: 'director' }),
  ].reduce((story, body) => tell(story, body), divided(changes));
  const drafted = end(open(met, 'draft'), 'draft', reply);
  const numbered = end(open(drafted, 'number'), 'number', {});
  const deliveries = item.submitters.map(({ id }) => ({
    submitterId: id,
    way: 'in-person' as const,
    on: '2026-05-20',
  }));
  return end(open(numbered, 'deliver'), 'deliver', { deliveries });
}

/** Up to the open consultation. */
export const consulting = (changes?: Partial<NewItem>, reply?: StepData['draft']): Story =>
  open(delivered(changes, reply), 'consult');

/** A rating of the present round. */
export function rate(story: Story, submitterId: string, more: Partial<Rating> = {}): Story {
  const { round } = story.state;
  return tell(story, {
    type: 'rating.received',
    data: {
      submitterId,
      round,
      attitude: '满意',
      result: '满意',
      on: '2026-06-03',
      satisfied: true,
      ...more,
    },
  });
}
