import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { civilDate, civilTime, isCivilDate, morningOf } from '../../../local/clock/civil.ts';
import { createIdle } from '../../../local/clock/idle.ts';
import { factsOf, inTransaction, openLocalState } from '../../../local/clock/localState.ts';
import { createMover, type Timed } from '../../../local/clock/mover.ts';
import { createClock } from '../../../local/clock/virtualClock.ts';
import { readWorkingCalendar } from '../../../local/clock/workingCalendar.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'huiyin-clock-'));
const MARCH_2 = Date.parse('2026-03-02T01:00:00Z');

function calendarFolder(): string {
  const at = folder();
  const year = {
    holidays: [{ name: '清明节', from: '2026-04-04', to: '2026-04-06' }],
    makeUpDays: ['2026-04-12'],
    provisional: false,
  };
  writeFileSync(join(at, '2026.json'), JSON.stringify(year));
  return at;
}

describe('civil dates', () => {
  it('turns at midnight in Shanghai', () => {
    expect(civilDate(Date.parse('2026-03-01T15:59:59Z'))).toBe('2026-03-01');
    expect(civilDate(Date.parse('2026-03-01T16:00:00Z'))).toBe('2026-03-02');
    expect(morningOf('2026-03-02')).toBe(MARCH_2);
    expect(civilTime(MARCH_2)).toBe('2026-03-02 09:00');
    expect(isCivilDate('2026-02-30')).toBe(false);
    expect(isCivilDate('2026-3-2')).toBe(false);
    expect(isCivilDate('2028-02-29')).toBe(true);
  });
});

describe('the working calendar', () => {
  const calendar = readWorkingCalendar(calendarFolder());
  it('skips weekends and holidays and works on make-up days', () => {
    expect(calendar.after('2026-04-02', 1)).toBe('2026-04-03');
    expect(calendar.after('2026-04-03', 1)).toBe('2026-04-07');
    expect(calendar.after('2026-04-10', 1)).toBe('2026-04-12');
    expect(calendar.after('2027-01-01', 1)).toBe('2027-01-04');
  });
});

describe('the virtual clock', () => {
  let real = 0;
  beforeEach(() => {
    real = Date.parse('2026-11-24T00:00:00Z');
  });

  it('begins where asked, outlives a restart and never goes back', () => {
    const at = folder();
    const clock = createClock(factsOf(openLocalState(at)), () => real);
    expect(clock.begin('2026-03-02')).toBe('set');
    expect(clock.now()).toBe(MARCH_2);
    real += 60_000;
    const again = createClock(factsOf(openLocalState(at)), () => real);
    expect(again.now()).toBe(MARCH_2 + 60_000);
    expect(again.begin('2026-03-02')).toBe('set');
    expect(again.now()).toBe(MARCH_2 + 60_000);
    expect(again.begin('2026-02-01')).toBe('kept');
    again.advanceTo(MARCH_2);
    expect(again.now()).toBe(MARCH_2 + 60_000);
    expect(again.begin('2026-06-01')).toBe('set');
    expect(again.today()).toBe('2026-06-01');
  });

  it('fires what falls between in order and then stands at nine', async () => {
    const clock = createClock(factsOf(openLocalState(folder())), () => real);
    clock.begin('2026-04-03');
    const fired: string[] = [];
    const every = (name: string, instants: number[]): Timed => ({
      next: () => instants[0],
      async run() {
        while (instants[0] !== undefined && instants[0] <= clock.now()) {
          fired.push(`${name} ${new Date(instants.shift() ?? 0).toISOString()}`);
        }
      },
    });
    const mover = createMover({
      clock,
      calendar: readWorkingCalendar(calendarFolder()),
      timed: [
        every('a', [morningOf('2026-04-04'), morningOf('2026-04-09')]),
        every('b', [morningOf('2026-04-03') + 5, morningOf('2026-04-07')]),
      ],
      idle: async () => undefined,
    });
    const both = [mover.workingDays(1), mover.workingDays(2)];
    expect(await both[0]).toEqual({ from: '2026-04-03', today: '2026-04-07', fired: 3 });
    expect(await both[1]).toEqual({ from: '2026-04-07', today: '2026-04-09', fired: 1 });
    expect(fired.map((line) => line.slice(0, 12))).toEqual([
      'b 2026-04-03',
      'a 2026-04-04',
      'b 2026-04-07',
      'a 2026-04-09',
    ]);
    expect(clock.now()).toBe(morningOf('2026-04-09'));
    await expect(mover.to('2026-04-01')).rejects.toThrow('只能向前');
    await expect(mover.to('2026-04-31')).rejects.toThrow('不是日期');
    await expect(mover.workingDays(0)).rejects.toThrow('工作日数');
    expect(await mover.minutes(15)).toMatchObject({ today: '2026-04-09', fired: 0 });
    expect(clock.now()).toBe(morningOf('2026-04-09') + 15 * 60_000);
    await expect(mover.minutes(0)).rejects.toThrow('分钟数');
  });
});

describe('idle', () => {
  it('waits for every part and is not fooled by a call between two looks', async () => {
    let left = 5;
    let calls = 0;
    const idle = createIdle({
      parts: [() => (left-- > 0 ? '函数' : undefined)],
      activity: () => (calls < 3 ? calls++ : calls),
    });
    await idle();
    expect(left).toBeLessThan(0);
    expect(calls).toBe(3);
  });

  it('names what is still at work at the ceiling', async () => {
    const idle = createIdle({ parts: [() => '队列 MailQueue'], activity: () => 0, ceiling: 20 });
    await expect(idle()).rejects.toThrow('队列 MailQueue');
  });
});

describe('transactions', () => {
  it('roll back as one', () => {
    const db = openLocalState(folder());
    const facts = factsOf(db);
    expect(() =>
      inTransaction(db, () => {
        facts.set('a', '1');
        throw new Error('halt');
      }),
    ).toThrow('halt');
    expect(facts.get('a')).toBeUndefined();
  });
});
