import { describe, expect, it } from 'vitest';
import { voidNumber } from '../../../functions/domain/decide/voidNumber.ts';
import { completed } from '../../support/acting.ts';
import { actor, type Story, told } from '../../support/given.ts';
import { refused } from '../../support/refusing.ts';
import { waitingAt } from '../../support/waitingAt.ts';

const clerk = actor('clerk');
const NEXT = '×人社建字〔2026〕2号';
const voided = (story: Story, by = clerk) =>
  voidNumber(story.state, by, '打印错页', NEXT, story.rules);

describe('文号作废', () => {
  const story = waitingAt('deliver');

  it('keeps the number on record, the letter takes the next', () => {
    const { state } = told(story, voided(story), clerk);
    expect(state.documentNumber).toBe(NEXT);
    expect(state.voidNumbers).toEqual([
      {
        documentNumber: '×人社建字〔2026〕1号',
        reason: '打印错页',
        round: 1,
        by: clerk.name,
        on: '2026-03-16',
      },
    ]);
  });

  it.each<[string, Story, string, string]>([
    ['by others', story, 'director', 'forbidden FORBIDDEN'],
    ['before there is one', waitingAt('number'), 'clerk', 'conflict NOT_NUMBERED'],
    ['when the letter is sent', completed(story, 'deliver'), 'clerk', 'conflict ALREADY_DELIVERED'],
  ])('not %s', (_what, now, by, code) => {
    expect(refused(() => voided(now, actor(by)))).toBe(code);
  });

  it('not when the item was withdrawn: the number stands as it was given', () => {
    const concluded = { how: 'withdrawn', on: '2026-03-16' } as never;
    const withdrawn = { ...story, state: { ...story.state, concluded } };
    expect(refused(() => voided(withdrawn))).toBe('conflict ITEM_CONCLUDED');
  });
});
