import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../support/types.ts';
import { daysOfRounds } from './rounds.ts';

const event = (at: string, type: string, step?: string) =>
  ({ at, type, data: step ? { step } : {} }) as unknown as TimelineEvent;

/** In hand from Thursday the 5th of March, nine o'clock, to Wednesday the 25th. */
const ITEM = [
  event('2026-03-02T01:00:00.000Z', 'item.registered'),
  event('2026-03-05T01:00:00.000Z', 'task.completed', 'assign'),
  event('2026-03-25T01:00:00.000Z', 'task.completed', 'deliver'),
];

const WORKING = [
  ...['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'],
  ...['2026-03-09', '2026-03-10', '2026-03-17', '2026-03-18', '2026-03-23', '2026-03-30'],
];

describe('the days on which a weekly round has to begin', () => {
  it('are the first working days of their weeks on which something was in hand', () => {
    expect(daysOfRounds(WORKING, [ITEM])).toEqual([
      '2026-03-06',
      '2026-03-09',
      '2026-03-17',
      '2026-03-23',
    ]);
  });

  it('are none while nothing is in hand, and come again when an item is handled again', () => {
    expect(daysOfRounds(WORKING, [ITEM.slice(0, 1)])).toEqual([]);
    const again = [...ITEM, event('2026-03-27T01:00:00.000Z', 'round.opened')];
    expect(daysOfRounds(WORKING, [again]).at(-1)).toBe('2026-03-30');
  });
});
