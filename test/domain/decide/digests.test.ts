import { describe, expect, it } from 'vitest';
import {
  compileDigest,
  getsDigests,
  weeklyScopes,
} from '../../../functions/domain/decide/digests/compile.ts';
import {
  type DeskTask,
  dailyPart,
  type Reminding,
} from '../../../functions/domain/decide/digests/daily.ts';
import type { Rated } from '../../../functions/domain/decide/digests/rated.ts';
import {
  isWeeklyDue,
  type ListedItem,
  weeklyDay,
  weeklyFold,
} from '../../../functions/domain/decide/digests/weekly.ts';
import { type DailyPart, MOST_ROWS, type Since } from '../../../functions/domain/digest.ts';
import type { Profile } from '../../../functions/domain/profile/profile.ts';
import type { Rules } from '../../../functions/domain/rules.ts';
import { actor, directory, rulesOn, TODAY } from '../../support/given.ts';
import { sichuan } from '../profile/profiles.ts';

/** A task that came up long ago and is due in the far future. */
function task(
  changes: Omit<Partial<DeskTask>, 'item'> & { item?: Partial<DeskTask['item']> } = {},
): DeskTask {
  return {
    taskId: 'draft-1',
    stepName: '拟稿',
    openedAt: '2026-03-02T01:00:00.000Z',
    due: '2026-06-02',
    warn: '2026-05-18',
    ...changes,
    item: {
      itemId: 'npc-2026-012',
      kind: 'suggestion',
      session: '市十八届人大四次会议',
      number: '012',
      title: '关于加强新就业形态劳动者权益保障的建议',
      keyItem: false,
      ...changes.item,
    },
  };
}

const FRIDAY: Since = { on: '2026-03-13', at: '2026-03-13T00:05:00.000Z' };

function listed(
  tasks: readonly DeskTask[],
  {
    since = FRIDAY,
    whole = false,
    reminders = [],
    rules = rulesOn(),
    andMore = false,
    ratings = [],
  }: {
    since?: Since | null;
    whole?: boolean;
    reminders?: Reminding[];
    rules?: Rules;
    andMore?: boolean;
    ratings?: Rated[];
  } = {},
): DailyPart | undefined {
  return dailyPart({ tasks, andMore, reminders, ratings }, since ?? undefined, whole, rules);
}

const groups = (part: DailyPart | undefined) => part?.tasks.map(({ group }) => group);

describe('每日待办清单', () => {
  it('of a desk on which nothing has changed is not sent; on the weekly day it is', () => {
    expect(listed([task()])).toBeUndefined();
    expect(groups(listed([task()], { whole: true }))).toEqual(['other']);
    expect(listed([], { whole: true })).toBeUndefined();
  });

  it('lists what is late, near, new and the rest, in this order and each by its date', () => {
    const part = listed([
      task({ taskId: 'late', due: '2026-03-13', warn: '2026-03-10' }),
      task({ taskId: 'today', due: TODAY, warn: TODAY }),
      task({ taskId: 'near', due: '2026-03-19', warn: '2026-03-19' }),
      task({ taskId: 'warned', due: '2026-04-30', warn: '2026-03-16' }),
      task({ taskId: 'rest' }),
      task({ taskId: 'fresh', openedAt: '2026-03-15T02:00:00.000Z' }),
    ]);
    expect(part?.tasks.map(({ taskId, group }) => [taskId, group])).toEqual([
      ['late', 'overdue'],
      ['today', 'due'],
      ['near', 'due'],
      ['warned', 'due'],
      ['fresh', 'new'],
      ['rest', 'other'],
    ]);
    expect(part?.counts).toEqual({ overdue: 1, due: 3, new: 1, other: 1 });
    expect(part?.tasks[0]).toEqual({
      itemId: 'npc-2026-012',
      label: '市十八届人大四次会议第012号建议',
      title: '关于加强新就业形态劳动者权益保障的建议',
      taskId: 'late',
      stepName: '拟稿',
      due: '2026-03-13',
      group: 'overdue',
    });
  });

  it.each([
    ['opened since the list before', { openedAt: '2026-03-13T00:06:00.000Z' }],
    ['known by its day only, on the day of the list before', { openedAt: '2026-03-13' }],
    ['due today', { due: TODAY, warn: '2026-03-01' }],
    ['come within three working days of its date', { due: '2026-03-19', warn: '2026-03-19' }],
    ['come to its warning', { warn: '2026-03-14' }],
    ['late since the list before', { due: '2026-03-14', warn: '2026-03-01' }],
  ])('is sent for a task %s', (_what, changes) => {
    expect(listed([task(changes)])).toBeDefined();
  });

  it.each([
    ['near already on the list before', { due: '2026-03-18', warn: '2026-03-10' }],
    ['late already on the list before', { due: '2026-03-12', warn: '2026-03-01' }],
    ['seen on the list before', { openedAt: '2026-03-13T00:05:00.000Z' }],
    [
      'whose clock stands still',
      { due: TODAY, warn: '2026-03-01', item: { suspendedSince: '2026-03-01' } },
    ],
  ])('is not sent for a task %s', (_what, changes) => {
    expect(listed([task(changes as Partial<DeskTask>)])).toBeUndefined();
  });

  it('shows as new everything the first time', () => {
    const part = listed([task(), task({ due: TODAY, warn: TODAY })], { since: null });
    expect(part?.tasks.map(({ group, fresh }) => [group, fresh])).toEqual([
      ['due', true],
      ['new', true],
    ]);
  });

  it('names a key item, and one handed over between sessions', () => {
    const part = listed([task({ item: { keyItem: true, recess: true } })], { whole: true });
    expect(part?.tasks[0]).toMatchObject({
      keyItem: true,
      label: '市十八届人大四次会议闭会期间第012号建议',
    });
  });

  it(`shows ${MOST_ROWS} rows, the late ones first, and says how many more there are`, () => {
    const many = Array.from({ length: MOST_ROWS + 5 }, (_, n) => task({ taskId: `draft-${n}` }));
    const late = task({ taskId: 'late', due: '2026-03-14', warn: '2026-03-01' });
    const part = listed([...many, late], { andMore: true });
    expect(part).toMatchObject({ more: 6, andMore: true });
    expect(part?.tasks).toHaveLength(MOST_ROWS);
    expect(part?.tasks[0]?.taskId).toBe('late');
  });

  const reminder: Reminding = {
    itemId: 'npc-2026-007',
    kind: 'proposal',
    session: { name: '市政协十四届四次会议' },
    number: '007',
    title: '关于建设零工驿站的提案',
    keyItem: false,
    about: 'promise',
    what: '建成三个零工驿站',
    due: '2026-03-25',
    remindOn: '2026-03-15',
  };

  it('says what falls due of promises and plans, ahead of the date and on it, each once', () => {
    const on = (today: string, since: Since = FRIDAY) =>
      listed([], { reminders: [reminder], since, rules: rulesOn(today) })?.reminders;
    expect(on(TODAY)).toEqual([
      {
        itemId: 'npc-2026-007',
        label: '市政协十四届四次会议第007号提案',
        title: '关于建设零工驿站的提案',
        about: 'promise',
        what: '建成三个零工驿站',
        due: '2026-03-25',
      },
    ]);
    expect(on('2026-03-17', { ...FRIDAY, on: TODAY })).toBeUndefined();
    expect(on('2026-03-25', { ...FRIDAY, on: TODAY })).toHaveLength(1);
    expect(on('2026-03-26', { ...FRIDAY, on: '2026-03-25' })).toBeUndefined();
    expect(on('2026-03-14')).toBeUndefined();
  });

  it('does not say what the place tells at once', () => {
    const rules = rulesOn();
    const { digests } = rules.profile;
    const daily = { ...digests.daily, templates: ['task' as const] };
    const profile: Profile = { ...rules.profile, digests: { ...digests, daily } };
    expect(listed([], { reminders: [reminder], rules: { ...rules, profile } })).toBeUndefined();
  });

  it('is none where the place tells everything at once', () => {
    const fresh = task({ openedAt: '2026-03-15T02:00:00.000Z' });
    const rules = { ...rulesOn(), profile: sichuan };
    expect(listed([fresh], { whole: true, rules })).toBeUndefined();
  });
});

describe('the weekly day', () => {
  it.each([
    ['a Monday', '2026-03-16', '2026-03-16'],
    ['the days after it', '2026-03-19', '2026-03-16'],
    ['a Monday of 清明节', '2026-04-06', '2026-04-07'],
    ['the day after', '2026-04-07', '2026-04-07'],
    ['within 国庆节', '2026-10-05', '2026-10-08'],
  ])('of %s is the profile’s, or the first working day after it', (_what, today, day) => {
    expect(weeklyDay(rulesOn(today))).toBe(day);
  });

  it('is today, or was passed over', () => {
    const due = (today: string, done?: string) => isWeeklyDue(done, rulesOn(today));
    expect(due('2026-03-16')).toBe(true);
    expect(due('2026-03-16', '2026-03-13')).toBe(true);
    expect(due('2026-03-17')).toBe(false);
    expect(due('2026-03-17', '2026-03-16')).toBe(false);
    // The job did not run from Friday to Wednesday.
    expect(due('2026-03-18', '2026-03-13')).toBe(true);
    expect(due('2026-04-06', '2026-04-03')).toBe(false);
    expect(due('2026-04-07', '2026-04-03')).toBe(true);
  });
});

const item = (changes: Partial<ListedItem> = {}): ListedItem => ({
  itemId: 'npc-2026-012',
  kind: 'suggestion',
  session: '市十八届人大四次会议',
  number: '012',
  title: '关于加强新就业形态劳动者权益保障的建议',
  keyItem: false,
  stage: 'handling',
  due: '2026-06-02',
  warn: '2026-05-18',
  section: 'ldbz',
  handler: 'handler-ldbz-1',
  ...changes,
});

const LATE = { due: '2026-03-10', warn: '2026-03-01' };
const NEAR = { due: '2026-03-20', warn: '2026-03-10' };

describe('每周在办清单', () => {
  it('counts the lights and lists what is late first', () => {
    const fold = weeklyFold({ of: 'section', section: 'ldbz' }, rulesOn());
    for (const one of [item(), item({ itemId: 'b', ...NEAR }), item({ itemId: 'c', ...LATE })]) {
      fold.add(one);
    }
    const part = fold.part();
    expect(part).toMatchObject({
      of: 'section',
      section: 'ldbz',
      counts: { open: 3, red: 1, yellow: 1 },
      more: 0,
    });
    expect(part.items.map(({ itemId, light }) => [itemId, light])).toEqual([
      ['c', 'red'],
      ['b', 'yellow'],
      ['npc-2026-012', 'green'],
    ]);
    expect(part.sections).toBeUndefined();
  });

  it('of the bureau counts by section and names only what is late', () => {
    const fold = weeklyFold({ of: 'bureau' }, rulesOn());
    fold.add(item());
    fold.add(item({ itemId: 'b', ...LATE, section: 'jycj' }));
    const { section: _section, handler: _handler, ...undivided } = item({ itemId: 'c' });
    fold.add(undivided);
    expect(fold.part()).toMatchObject({
      counts: { open: 3, red: 1, yellow: 0 },
      items: [{ itemId: 'b', light: 'red', section: 'jycj', handler: 'handler-ldbz-1' }],
      sections: [
        { open: 1, red: 0, yellow: 0 },
        { section: 'jycj', open: 1, red: 1, yellow: 0 },
        { section: 'ldbz', open: 1, red: 0, yellow: 0 },
      ],
    });
  });

  it('of thousands keeps the earliest of the late ones and says how many more there are', () => {
    const fold = weeklyFold({ of: 'section', section: 'ldbz' }, rulesOn());
    for (let n = 0; n < 1000; n += 1) fold.add(item({ itemId: `i${n}` }));
    fold.add(item({ itemId: 'late', ...LATE }));
    const part = fold.part();
    expect(part).toMatchObject({ counts: { open: 1001, red: 1 }, more: 1001 - MOST_ROWS });
    expect(part.items[0]?.itemId).toBe('late');
  });

  it('is of the section to its head, of his own items to a leader, of the bureau to the office’s head', () => {
    const scopes = (id: string) => weeklyScopes(actor(id), rulesOn());
    expect(scopes('head-ldbz')).toEqual([{ of: 'section', section: 'ldbz' }]);
    expect(scopes('deputy1')).toEqual([{ of: 'sponsor' }]);
    expect(scopes('director')).toEqual([{ of: 'sponsor' }]);
    expect(scopes('office')).toEqual([{ of: 'bureau' }]);
    expect(scopes('handler-ldbz-1')).toEqual([]);
    const both = { roles: ['section-head', 'office-head'] as const, section: 'bgs' };
    expect(weeklyScopes({ ...both, roles: [...both.roles] }, rulesOn())).toEqual([
      { of: 'section', section: 'bgs' },
      { of: 'bureau' },
    ]);
    expect(weeklyScopes(actor('head-ldbz'), { profile: sichuan })).toEqual([]);
  });
});

describe('收到的评价', () => {
  const rated: Rated = {
    ...{ itemId: 'npc-2026-012', kind: 'suggestion', number: '012', title: '关于劳动者权益的建议' },
    ...{ session: { name: '市十八届人大四次会议' }, keyItem: false, on: '2026-03-13' },
    ...{ attitude: '满意', result: '基本满意', comment: '请抓紧' },
  };

  it('make a list of their own, in the place’s words and without whose they are', () => {
    expect(listed([], { ratings: [rated] })).toEqual({
      ...{ counts: { overdue: 0, due: 0, new: 0, other: 0 }, tasks: [], more: 0, reminders: [] },
      ratings: [
        {
          ...{ itemId: 'npc-2026-012', label: '市十八届人大四次会议第012号建议' },
          ...{ title: '关于劳动者权益的建议', grades: '办理态度满意、办理结果基本满意' },
          ...{ comment: '请抓紧', on: '2026-03-13' },
        },
      ],
    });
  });

  it('are counted where there are more than it has room for', () => {
    const part = listed([], { ratings: Array(MOST_ROWS + 3).fill(rated) });
    expect([part?.ratings?.length, part?.moreRatings]).toEqual([MOST_ROWS, 3]);
  });

  it('are in no list where the place tells them at once', () => {
    const { daily } = rulesOn().profile.digests;
    const digests = { ...rulesOn().profile.digests, daily: { ...daily, templates: ['task'] } };
    const profile = { ...rulesOn().profile, digests } as Profile;
    expect(listed([], { ratings: [rated], rules: { ...rulesOn(), profile } })).toBeUndefined();
  });
});

describe('one person’s list', () => {
  const NOW = '2026-03-16T00:10:00.000Z';
  const compile = (tasks: readonly DeskTask[], weekly?: Parameters<typeof compileDigest>[2]) => {
    const desk = { tasks, andMore: false, reminders: [], ratings: [] };
    return compileDigest('head-ldbz', desk, weekly, FRIDAY, NOW, rulesOn());
  };
  const part = (open: number) => {
    const fold = weeklyFold({ of: 'section', section: 'ldbz' }, rulesOn());
    for (let n = 0; n < open; n += 1) fold.add(item({ itemId: `i${n}` }));
    return fold.part();
  };

  it('is one event with both parts, and takes as seen what is five minutes old', () => {
    const event = compile([task({ due: TODAY })], [part(2)]);
    expect(event?.data).toMatchObject({
      on: TODAY,
      to: 'head-ldbz',
      since: FRIDAY,
      seen: '2026-03-16T00:05:00.000Z',
      daily: { counts: { due: 1 } },
      weekly: [{ counts: { open: 2 } }],
    });
  });

  it('has only the part that says something, and is none without', () => {
    expect(compile([], [part(1)])?.data.daily).toBeUndefined();
    expect(compile([task()], [part(0)])?.data.weekly).toBeUndefined();
    expect(compile([], [part(0)])).toBeUndefined();
    expect(compile([task()])).toBeUndefined();
  });

  it('is for the bureau’s people who have an address', () => {
    const who = directory.people.filter((person) => !getsDigests(person)).map(({ id }) => id);
    expect(who).toEqual([
      'collector-npc',
      'collector-npc-2',
      'collector-cppcc',
      'collector-cppcc-2',
      'auditor',
    ]);
    expect(getsDigests({ rank: 'staff' })).toBe(false);
  });
});
