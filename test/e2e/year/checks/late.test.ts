import { describe, expect, it } from 'vitest';
import type { Item, TimelineEvent } from '../../support/types.ts';
import type { SeenDeadline } from '../deadlines.ts';
import { answered, metOn } from './late.ts';

const deadline = (more: Partial<SeenDeadline>) =>
  ({
    ...{ itemId: 'npc-2026-012', round: 1, kind: 'draft', name: '拟稿时限', due: '2026-05-06' },
    ...more,
  }) as SeenDeadline;

const event = (on: string, type: string, data: object) =>
  ({ at: `${on}T01:00:00.000Z`, type, data }) as unknown as TimelineEvent;

const item = (more: object = {}) =>
  ({
    ...{ itemId: 'npc-2026-012', round: 1, urges: [], item: { submitters: [{ id: 's1' }] } },
    ...more,
  }) as unknown as Item;

describe('how a deadline was kept', () => {
  it('by the event that meets its clock, or by the end of the item from outside', () => {
    const drafted = event('2026-05-08', 'task.completed', { step: 'draft' });
    expect(metOn(deadline({}), { item: item(), timeline: [drafted] })).toBe('2026-05-08');
    expect(metOn(deadline({}), { item: item(), timeline: [] })).toBeUndefined();
    const gone = item({ concluded: { how: 'withdrawn', on: '2026-03-25' } });
    expect(metOn(deadline({}), { item: gone, timeline: [] })).toBe('2026-03-25');
  });

  it('that of a reply in whose place another one came, by the day on which that round began', () => {
    const again = event('2026-04-20', 'round.opened', { round: 2 });
    const publish = deadline({ kind: 'publish', name: '公开时限', due: '2026-04-30' });
    expect(metOn(publish, { item: item({ round: 2 }), timeline: [again] })).toBe('2026-04-20');
    const second = deadline({ ...publish, round: 2 });
    expect(metOn(second, { item: item({ round: 2 }), timeline: [again] })).toBeUndefined();
  });

  it('a form, when all of the round have come', () => {
    const asked = deadline({ kind: 'ratingReturn', name: '征询反馈时限' });
    const rated = event('2026-05-20', 'rating.received', { round: 1 });
    expect(metOn(asked, { item: item(), timeline: [rated] })).toBe('2026-05-20');
    const two = item({ item: { submitters: [{ id: 's1' }, { id: 's2' }] } });
    expect(metOn(asked, { item: two, timeline: [rated] })).toBeUndefined();
  });

  it('a late one only where it was urged after its date, or reminded of as often as it must be', () => {
    const urge = (on: string) => item({ urges: [{ steps: [{ on }], number: '1号' }] });
    expect(answered(deadline({}), { item: urge('2026-05-07'), timeline: [] })).toMatch(/催办1号/);
    expect(answered(deadline({}), { item: urge('2026-05-01'), timeline: [] })).toBeUndefined();
    const unit = deadline({ kind: 'coRequest', name: '市公安局协办意见时限' });
    const told = (kind: string) =>
      event('2026-04-01', 'co-unit.reminded', { unit: '市公安局', kind });
    const timeline = [told('ahead'), told('overdue')];
    expect(answered(unit, { item: item(), timeline })).toMatch(/ahead、overdue/);
    expect(answered(unit, { item: item(), timeline: timeline.slice(0, 1) })).toBeUndefined();
  });
});
