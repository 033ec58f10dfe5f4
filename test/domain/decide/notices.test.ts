import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarYear } from '../../../functions/domain/calendar/calendarYear.ts';
import { addDays } from '../../../functions/domain/calendar/civilDate.ts';
import { workingCalendar } from '../../../functions/domain/calendar/workingCalendar.ts';
import { deadlinesOf } from '../../../functions/domain/deadlines.ts';
import { lastDue, movesBy } from '../../../functions/domain/decide/noticeMoves.ts';
import { applyNotice, changedSince, unapplied } from '../../../functions/domain/decide/notices.ts';
import { calendarOf } from '../../../functions/runtime/rules.ts';
import { CALENDARS } from '../../../functions/store/streams/calendar.ts';
import { itemRows } from '../../../functions/store/views/itemRows.ts';
import { consulting, divided, unitAnswered } from '../../support/acting.ts';
import { actor, registered, told } from '../../support/given.ts';
import {
  confirmedNotice,
  confirmOf,
  draftedNotice,
  draftOf,
  NO_NOTICES,
  NOTICE,
  type NoticesTold,
  SHIPPED_2026,
  toldNotice,
} from '../../support/noticing.ts';
import { refusalOf, refused } from '../../support/refusing.ts';
import { years } from '../calendar/years.ts';
import { shandong } from '../profile/profiles.ts';

const yearsOf = ({ state }: NoticesTold) =>
  CALENDARS.rows(state)[0]?.years as readonly CalendarYear[];
const calendarBy = (from: NoticesTold) => calendarOf(shandong, yearsOf(from));
const inForce = confirmedNotice(draftedNotice());
const why = { kind: 'notice' as const, noticeId: '2026-1', title: NOTICE.title };
const moves = (story: { state: Parameters<typeof movesBy>[0] }, calendar = calendarBy(inForce)) =>
  movesBy(story.state, calendar, why, '2026-03-16').map(({ data }) => data);

describe('放假通知', () => {
  it('is in force when it is confirmed, and not before', () => {
    expect(yearsOf(draftedNotice())).toEqual([]);
    expect(calendarBy(inForce).kind('2026-06-02')).toEqual({
      working: false,
      reason: '临时放假',
    });
    expect(calendarBy(draftedNotice()).kind('2026-06-02').working).toBe(true);
    expect(CALENDARS.rows(inForce.state)).toMatchObject([{ pk: 'CALENDAR', version: 2 }]);
  });

  it('is refused', () => {
    const overlap = [...NOTICE.holidays, { name: '重复', from: '2026-06-03', to: '2026-06-03' }];
    const later = confirmedNotice(draftedNotice(draftedNotice()), '2026-2');
    expect([
      refused(() => draftOf(NO_NOTICES, {}, 'clerk')),
      refused(() => draftOf(NO_NOTICES, { year: 2025 })),
      refused(() => draftOf(NO_NOTICES, { holidays: overlap })),
      refused(() => draftOf(NO_NOTICES, { makeUpDays: ['2026-06-10'] })),
      refused(() => confirmOf(draftedNotice(), '2026-1', 'office')),
      refused(() => confirmOf(draftedNotice(), '2026-9')),
      refused(() => confirmOf(inForce)),
      refused(() => confirmOf(later, '2026-1')),
    ]).toEqual([
      'forbidden FORBIDDEN',
      'invalid YEAR_PAST',
      'invalid INVALID_CALENDAR',
      'invalid INVALID_CALENDAR',
      'forbidden FORBIDDEN',
      'notFound NOTICE_NOT_FOUND',
      'conflict NOTICE_CONFIRMED',
      'conflict NOTICE_SUPERSEDED',
    ]);
    expect(refusalOf(() => draftOf(NO_NOTICES, { holidays: overlap })).message).toContain(
      '2026-06-03',
    );
  });

  it('says from which day on it changes anything', () => {
    const shipped = calendarOf(shandong);
    expect(changedSince(shipped, { year: 2026 }, calendarBy(inForce))).toBe('2026-06-02');
    expect(changedSince(shipped, { year: 2027 }, calendarBy(inForce))).toBe('2027-01-01');
    expect(changedSince(shipped, { year: 2026 }, shipped)).toBeUndefined();
  });

  it('is done with when every deadline was gone over, once', () => {
    expect(unapplied(draftedNotice().state)).toEqual([]);
    expect(unapplied(inForce.state)).toHaveLength(1);
    const body = applyNotice(inForce.state, '2026-1', '2026-03-17');
    if (!body) throw new Error('not applied');
    const done = toldNotice(inForce, body);
    expect(unapplied(done.state)).toEqual([]);
    expect(applyNotice(done.state, '2026-1', '2026-03-18')).toBeUndefined();
  });
});

describe('what a notice moves', () => {
  const story = divided();

  it('is the deadline that it reaches: both dates, and why', () => {
    const [move, ...others] = moves(story);
    expect(others).toEqual([]);
    expect(move).toMatchObject({
      which: { kind: 'reply' },
      why,
      ...{ from: '2026-06-02', to: '2026-06-04', on: '2026-03-16' },
    });
    expect(move?.deadline.explanation.sentence).toContain('遇临时放假，顺延至2026-06-04');
  });

  it('is nothing the second time, and goes back when the days are taken back', () => {
    const [body] = movesBy(story.state, calendarBy(inForce), why, '2026-03-16');
    if (!body) throw new Error('nothing moved');
    const moved = told(story, body, actor('admin'));
    expect(moved.state.replyDeadline.due).toBe('2026-06-04');
    expect(moves(moved)).toEqual([]);
    expect(moves(moved, calendarOf(shandong))).toMatchObject([
      { from: '2026-06-04', to: '2026-06-02' },
    ]);
  });

  it('leaves what was fixed earlier, and what is over', () => {
    expect(moves(registered({ replyBy: '2026-05-20' }))).toEqual([]);
    const asked = consulting();
    expect(moves(asked)).toEqual([]);
  });

  it('is a task of its own clock, and a co-unit that has not answered', () => {
    const days = [...SHIPPED_2026, { name: '临时', from: '2026-04-07', to: '2026-04-16' }];
    const april = confirmedNotice(draftedNotice(NO_NOTICES, { holidays: days }));
    expect(moves(consulting(), calendarBy(april))).toMatchObject([
      { which: { kind: 'task', taskId: 'consult-1' } },
    ]);
    const unit = { kind: 'coUnit', unit: '市总工会', asking: 1 };
    const [move] = moves(story, calendarBy(april));
    expect(move).toMatchObject({ which: unit, from: '2026-04-16', to: '2026-04-17' });
    const body = movesBy(story.state, calendarBy(april), why, '2026-03-16')[0];
    if (!body) throw new Error('nothing moved');
    expect(told(story, body).state.coUnits?.[0]?.askings[0]?.due.due).toBe('2026-04-17');
    expect(moves(unitAnswered(story), calendarBy(april))).toEqual([]);
    const [task] = movesBy(consulting().state, calendarBy(april), why, '2026-03-16');
    if (!task) throw new Error('no task moved');
    const tasks = told(consulting(), task).state.tasks;
    expect(tasks.find(({ taskId }) => taskId === 'consult-1')?.due?.due).toBe(task.data.to);
  });

  it('makes definite what waited for its notice', () => {
    const late = registered({ assignedOn: '2026-11-10', receivedOn: '2026-11-10' }, '2026-11-10');
    expect(late.state.replyDeadline.provisional).toBe(true);
    const days = [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }];
    const next = confirmedNotice(
      draftedNotice(NO_NOTICES, { year: 2027, holidays: days, makeUpDays: [] }),
      '2027-1',
    );
    const [move] = moves(late, calendarBy(next));
    expect([move?.from === move?.to, move?.deadline.provisional]).toEqual([true, false]);
  });

  it('is found by the last day on which anything falls due', () => {
    expect(lastDue(story.state)).toBe('2026-06-02');
    const running = itemRows(story.state).filter(({ pk }) => pk.startsWith('RUNNING#'));
    expect(running).toMatchObject([{ until: '2026-06-02' }]);
    expect(lastDue(consulting().state)).toBe('2026-04-14');
  });
});

describe('for any days off', () => {
  const items = [
    divided(),
    registered({ assignedOn: '2026-03-12', receivedOn: '2026-03-12' }),
    consulting(),
  ];
  const day = fc.integer({ min: 0, max: 160 }).map((n) => addDays('2026-03-17', n));

  it('nothing falls due earlier, every date is explained, and taking them back puts all back', () => {
    fc.assert(
      fc.property(day, fc.nat(9), fc.nat(items.length - 1), (from, length, which) => {
        const story = items[which] ?? divided();
        const range = { name: '临时', from, to: addDays(from, length) };
        const more = workingCalendar(years, [range]);
        const moved = movesBy(story.state, more, why, '2026-03-17');
        for (const { data } of moved) {
          expect(data.to >= data.from).toBe(true);
          expect(data.deadline.explanation.sentence).toContain(data.to);
        }
        const after = moved.reduce((at, body) => told(at, body), story);
        expect(movesBy(after.state, more, why, '2026-03-17')).toEqual([]);
        const back = movesBy(after.state, workingCalendar(years), why, '2026-03-17');
        const restored = back.reduce((at, body) => told(at, body), after);
        expect(deadlinesOf(restored.state, restored.rules)).toEqual(
          deadlinesOf(story.state, story.rules),
        );
      }),
      { numRuns: 200 },
    );
  });
});
