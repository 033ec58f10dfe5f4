import { describe, expect, it } from 'vitest';
import { recordProgress } from '../../../functions/domain/decide/recordProgress.ts';
import type { NewProgress } from '../../../functions/domain/progress.ts';
import { timesTold } from '../../../functions/domain/progress.ts';
import { divided } from '../../support/acting.ts';
import { actor, type Story, told } from '../../support/given.ts';
import { refused } from '../../support/refusing.ts';

const story = divided();
const record = (progress: NewProgress, by = 'handler-ldbz-1', from: Story = story) =>
  recordProgress(from.state, actor(by), progress, from.rules);

describe('进度', () => {
  it('is dated today and numbered', () => {
    const first = record({ text: '已走访两家平台' });
    expect(first.data).toEqual({
      progressId: 'progress-1',
      on: '2026-03-16',
      text: '已走访两家平台',
      by: '潘大海',
    });
    const after = told(story, first);
    const second = record({ text: '办法送审' }, 'clerk', after);
    expect(second.data.progressId).toBe('progress-2');
    expect(told(after, second).state.progress).toHaveLength(2);
  });

  it('is for those who record contacts', () => {
    expect(refused(() => record({ text: '……' }, 'director'))).toBe('forbidden FORBIDDEN');
  });
});

describe('进度通报', () => {
  it('goes to everybody, or to those who are named; it is counted', () => {
    const all = told(story, record({ text: '已送审', told: { way: 'mail' } }));
    const one = record(
      { text: '已印发', told: { way: 'phone', submitters: ['s2'] } },
      'clerk',
      all,
    );
    expect(all.state.progress.at(-1)?.told).toEqual({ way: 'mail', submitters: ['s1', 's2'] });
    const kept = told(told(all, one), record({ text: '内部进度' }, 'clerk', told(all, one)));
    expect(timesTold(kept.state.progress)).toBe(2);
  });

  it('is refused to strangers', () => {
    const wrong = { text: '已送审', told: { way: 'phone' as const, submitters: ['s9'] } };
    expect(refused(() => record(wrong))).toBe('invalid SUBMITTER_UNKNOWN');
  });
});
