import { describe, expect, it } from 'vitest';
import { conclude } from '../../../functions/domain/decide/course.ts';
import { reclassify } from '../../../functions/domain/decide/tiers.ts';
import { itemRows } from '../../../functions/store/views/itemRows.ts';
import { completed, contacted, divided, through } from '../../support/acting.ts';
import { actor, opened, type Story, told } from '../../support/given.ts';
import { refused } from '../../support/refusing.ts';

const before = through(contacted(divided(), 'before'), ['investigate']);
const inTier = (tier: string): Story =>
  completed(opened(before, 'classify'), 'classify', 'done', { tier, reason: '按职责和条件' });

const again = (from: Story, tier: string, by = 'head-ldbz') =>
  reclassify(from.state, actor(by), { tier, reason: '市里列为重点' }, from.rules);

const lists = ({ state }: Story) =>
  itemRows(state)
    .map(({ pk }) => pk)
    .filter((pk) => /annualPlan|rolling/.test(pk));

describe('分类', () => {
  it('有重大推动作用: the director leads, and it is in the year’s plan', () => {
    const key = inTier('key');
    expect(key.state.proposal?.sponsor).toBe('director');
    expect(key.state.raised).toEqual([{ round: 1, from: 'deputy1', to: 'director' }]);
    expect(lists(key)).toEqual(['LIST#annualPlan#yes']);
  });

  it('能及时改进解决: nothing else follows', () => {
    const prompt = inTier('prompt');
    expect(prompt.state.proposal?.sponsor).toBe('deputy1');
    expect(prompt.state).not.toHaveProperty('raised');
    expect(lists(prompt)).toEqual([]);
  });

  it('一时难以解决: rolls from the beginning', () => {
    const long = inTier('long');
    expect(long.state.rolling).toEqual({ since: 2026, years: [], terms: [] });
    expect(lists(long)).toEqual(['LIST#rolling#yes']);
  });

  it('a record of before tiers had consequences is still read', () => {
    const { events } = inTier('key');
    const last = events.at(-1);
    if (last?.type !== 'task.completed') throw new Error('no task');
    const { consequences: _none, ...data } = last.data;
    const old = told(opened(before, 'classify'), { ...last, data });
    expect([old.state.tier, old.state.proposal?.sponsor]).toEqual(['key', 'deputy1']);
  });
});

describe('a long item', () => {
  const closing = (from: Story, letter: string) => {
    const reply = { class: letter, body: '…', answers: [], revision: 1, round: 1 };
    return conclude({ ...from.state, reply }, 'closed', from.rules)?.data;
  };

  it('rolls on when it closes unsolved, and not when it was solved', () => {
    expect(closing(inTier('long'), 'D')).toMatchObject({ rolling: true });
    expect(closing(inTier('long'), 'A')).not.toHaveProperty('rolling');
    expect(closing(inTier('prompt'), 'D')).not.toHaveProperty('rolling');
  });
});

describe('重新分类', () => {
  it('keeps both tiers and the reason, and brings the new one’s consequences', () => {
    const moved = told(inTier('long'), again(inTier('long'), 'key'), actor('head-ldbz'));
    const by = actor('head-ldbz').name;
    expect(moved.state.reclassified).toEqual([
      { from: 'long', to: 'key', reason: '市里列为重点', on: '2026-03-16', by },
    ]);
    expect(moved.state).not.toHaveProperty('rolling');
    expect(moved.state.proposal?.sponsor).toBe('director');
    expect(lists(moved)).toEqual(['LIST#annualPlan#yes']);
  });

  it('never lowers a leader', () => {
    const key = inTier('key');
    const down = told(key, again(key, 'prompt'));
    expect(down.state.proposal?.sponsor).toBe('director');
    expect(lists(down)).toEqual([]);
  });

  it('does not forget that an item was tested again in former years', () => {
    const long = inTier('long');
    const rolling = { since: 2025, years: [2025], terms: [18] };
    const tested = { ...long, state: { ...long.state, rolling } };
    expect(told(tested, again(tested, 'prompt')).state.rolling).toEqual(rolling);
  });

  it.each(['head-ldbz', 'deputy1', 'director', 'clerk', 'office'])('%s may', (by) => {
    expect(again(inTier('prompt'), 'long', by).data.to).toBe('long');
  });

  it.each(['handler-ldbz-1', 'head-ylbx', 'deputy2', 'inspector1'])('%s may not', (by) => {
    expect(refused(() => again(inTier('prompt'), 'long', by))).toBe('forbidden FORBIDDEN');
  });

  it('is refused before the classification, to the same tier, to none, and when all is over', () => {
    const prompt = inTier('prompt');
    const data = { how: 'closed', on: '2026-03-16' } as const;
    const over = told(prompt, { type: 'item.concluded', data });
    expect(refused(() => again(before, 'key'))).toBe('blocked NOT_CLASSIFIED');
    expect(refused(() => again(prompt, 'prompt'))).toBe('invalid TIER_SAME');
    expect(refused(() => again(prompt, 'fourth'))).toBe('invalid TIER_UNKNOWN');
    expect(refused(() => again(over, 'key'))).toBe('conflict ITEM_OVER');
  });
});
