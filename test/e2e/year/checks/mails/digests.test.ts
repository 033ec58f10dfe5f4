import { describe, expect, it } from 'vitest';
import type { People } from '../../../support/people.ts';
import type { Profile } from '../../../support/profile.ts';
import type { Mail, Person } from '../../../support/types.ts';
import type { Known } from '../late.ts';
import { digestIds, mustBeListed, notListed } from './digests.ts';

const handler = { id: 'handler-jycj-1', rank: 'staff' } as Person;
const collector = { id: 'collector-npc', rank: 'outside' } as Person;
const people = { all: [handler, collector], at: () => [handler, collector] } as unknown as People;
const WORKING = ['2026-03-05', '2026-03-06', '2026-03-09'];

const profileWith = (templates: string[]) =>
  ({ digests: { daily: { templates } } }) as unknown as Profile;
const task = (at: string, more = {}) => ({
  ...{ at, type: 'task.opened', what: '待办：办前调查' },
  data: { step: 'investigate', taskId: 'investigate-1', desk: {}, ...more },
});
const knownOf = (...timeline: object[]) =>
  [
    {
      item: {
        itemId: 'npc-2026-012',
        kindName: '建议',
        item: { session: { name: '市十八届人大四次会议' }, number: '012' },
      },
      timeline,
    },
  ] as unknown as Known[];

const listed = (profile: Profile, ...timeline: object[]) =>
  mustBeListed(knownOf(...timeline), { people, profile }, WORKING);

/** Friday, nine o'clock in the morning. */
const FRIDAY = '2026-03-06T01:00:00.000Z';

describe('the morning lists of a year', () => {
  it('have a new task on the next working day, for the people of the bureau alone', () => {
    const wanted = listed(profileWith(['task']), task(FRIDAY));
    expect(wanted).toEqual([
      {
        ...{ person: 'handler-jycj-1', day: '2026-03-09', itemId: 'npc-2026-012' },
        ...{ label: '市十八届人大四次会议第012号建议', step: '办前调查' },
      },
    ]);
  });

  it('need not have what is urgent, what was done before, or anything where the place has none', () => {
    const done = {
      ...{ at: '2026-03-06T03:00:00.000Z', type: 'task.completed' },
      data: { taskId: 'investigate-1' },
    };
    expect(listed(profileWith(['task']), task(FRIDAY), done)).toEqual([]);
    expect(listed(profileWith(['task']), task(FRIDAY, { urgent: true }))).toEqual([]);
    expect(listed(profileWith([]), task(FRIDAY))).toEqual([]);
  });

  it('are looked up by their tag, and name the item and the step', () => {
    const because = digestIds(people, WORKING);
    expect(because.size).toBe(3);
    const [mailId = ''] = [...because].find(([, one]) => one.stream.includes('03-09')) ?? [];
    const wanted = listed(profileWith(['task']), task(FRIDAY));
    const mail = (text: string) => [{ tags: { mailId }, text }] as unknown as Mail[];
    const text = '市十八届人大四次会议第012号建议 办前调查';
    expect(notListed(wanted, mail(text), because)).toEqual([]);
    expect(notListed(wanted, mail('没有'), because)).toHaveLength(1);
    expect(notListed(wanted, [], because)).toHaveLength(1);
  });
});
