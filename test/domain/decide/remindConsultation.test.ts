import { describe, expect, it } from 'vitest';
import { remindConsultation } from '../../../functions/domain/decide/remindConsultation.ts';
import type { Profile } from '../../../functions/domain/profile/profile.ts';
import { consulting, rated } from '../../support/acting.ts';
import { type Story, taskOf, told } from '../../support/given.ts';
import { kept, promiseRated, secondAt, tracked } from '../../support/promising.ts';

const story = consulting();
const window = taskOf(story, 'consult').due;
const [warn, due] = [window?.warn ?? '', window?.due ?? ''];

const remind = (from: Story, today: string, profile: Profile = from.rules.profile, side?: string) =>
  remindConsultation(from.state, side, { profile, today });
const reminded = (from: Story, today: string): Story => {
  const body = remind(from, today);
  if (!body) throw new Error('nobody was reminded');
  return told(from, body);
};
const quiet = (profile: Profile): Profile => ({
  ...profile,
  rating: { ...profile.rating, remindsAtEnd: false },
});

describe('催收征询意见表', () => {
  it('is at the warning date and not before', () => {
    expect([warn, due]).toEqual(['2026-04-07', '2026-04-14']);
    expect(remind(story, '2026-04-06')).toBeUndefined();
    expect(remind(story, warn)).toEqual({
      type: 'consultation.reminded',
      data: { round: 1, kind: 'ahead', due, on: warn, submitters: ['s1', 's2'] },
    });
  });

  it('is said once, to those who have not answered', () => {
    const once = reminded(rated(story, 's1'), warn);
    expect(once.state.reminders?.map(({ submitters }) => submitters)).toEqual([['s2']]);
    expect(remind(once, warn)).toBeUndefined();
    expect(remind(once, '2026-04-10')).toBeUndefined();
  });

  it('is said once more on the last day where the profile says so', () => {
    const once = reminded(story, warn);
    expect(remind(once, due)?.data.kind).toBe('last');
    expect(remind(once, due, quiet(once.rules.profile))).toBeUndefined();
    expect(remind(reminded(once, due), due)).toBeUndefined();
  });

  it('comes on the last day where it was missed before', () => {
    expect(remind(story, due, quiet(story.rules.profile))?.data.kind).toBe('ahead');
  });

  it('is not said when the window is over, everybody has answered, or nobody has an address', () => {
    expect(remind(story, '2026-04-15')).toBeUndefined();
    expect(remind(rated(rated(story, 's1'), 's2'), warn)).toBeUndefined();
    const submitters = story.state.item.submitters.map(({ email: _email, ...one }) => one);
    const state = { ...story.state, item: { ...story.state.item, submitters } };
    expect(remind({ ...story, state }, warn)).toBeUndefined();
  });

  it('is said of a second reply by itself', () => {
    const asked = secondAt('second-consult', kept(tracked()));
    const one = promiseRated(asked, 's1');
    const on = taskOf(asked, 'second-consult').due?.warn ?? '';
    const { profile } = one.rules;
    expect(remind(one, on, profile, 'promise-1')?.data).toMatchObject({
      side: 'promise-1',
      submitters: ['s2'],
    });
    expect(remind(one, on, profile)).toBeUndefined();
  });
});
