import { describe, expect, it } from 'vitest';
import { conclude, openNextRound } from '../../functions/domain/decide/course.ts';
import { routeFacts } from '../../functions/domain/decide/facts.ts';
import { endingOf, lastRatings, sponsorOf, unanswered } from '../../functions/domain/rating.ts';
import type { Rules } from '../../functions/domain/rules.ts';
import { STEPS } from '../../functions/domain/steps/table.ts';
import {
  completed,
  consulting,
  dissatisfied,
  drafted,
  handling,
  opinionSent,
  rated,
  secondTime,
} from '../support/acting.ts';
import { registered, type Story, taskOf, told } from '../support/given.ts';
import { refusalOf, refused } from '../support/refusing.ts';
import { waitingAt } from '../support/waitingAt.ts';
import { sichuan } from './profile/profiles.ts';

const unhappy = () => rated(rated(consulting(), 's1', dissatisfied), 's2');
const again = (from: Story = unhappy()): Story => {
  const body = openNextRound(from.state, from.rules);
  if (!body) throw new Error('no next round');
  return told(from, body);
};
const closing = (story: Story) => () => conclude(story.state, 'closed', story.rules);

describe('不办满意不结束', () => {
  it('names who is still 不满意 and says what must happen', () => {
    expect(unanswered(unhappy().state)).toEqual(['s1']);
    const refusal = refusalOf(closing(unhappy()));
    expect([refusal.kind, refusal.code]).toEqual(['blocked', 'STILL_UNSATISFIED']);
    expect(refusal.message).toContain('林若溪');
    expect(refused(() => conclude(unhappy().state, 'tracking', unhappy().rules))).toBe(
      'blocked STILL_UNSATISFIED',
    );
  });

  it('holds in the next round until it is answered again, even when nobody rates it', () => {
    const round2 = again();
    expect(refused(closing(round2))).toBe('blocked STILL_UNSATISFIED');
    const answered = consulting(drafted(handling(round2)));
    expect(unanswered(answered.state)).toEqual([]);
    expect(closing(answered)()?.data.how).toBe('closed');
  });

  it('holds after a second 不满意 until the collecting body has accepted the explanation', () => {
    const twice = secondTime();
    expect(refused(closing(twice))).toBe('blocked STILL_UNSATISFIED');
    const waiting = waitingAt('decide');
    const accepted = completed(waiting, 'decide', 'accept');
    expect(closing(accepted)()?.data.how).toBe('closed');
    const sent = completed(waiting, 'decide', 'again');
    expect(refused(closing(sent))).toBe('blocked STILL_UNSATISFIED');
  });

  it('keeps the last word of each', () => {
    const { state } = secondTime();
    expect(lastRatings(state).map(({ submitterId, round }) => [submitterId, round])).toEqual([
      ['s1', 2],
      ['s2', 2],
    ]);
  });
});

describe('归口裁定', () => {
  it('is asked of the collecting body from the second 不满意 on', () => {
    expect(routeFacts(unhappy().state, unhappy().rules).decision).toBe(false);
    const twice = secondTime();
    expect(routeFacts(twice.state, twice.rules).decision).toBe(true);
    expect(taskOf(waitingAt('decide'), 'decide').desk).toEqual({ collector: 'npcDeputies' });
  });

  it('alone opens a third round', () => {
    const twice = secondTime();
    expect(refused(() => openNextRound(twice.state, twice.rules))).toBe('blocked DECISION_MISSING');
    const third = again(completed(waitingAt('decide'), 'decide', 'again'));
    expect(third.state.round).toBe(3);
    const accepted = completed(waitingAt('decide'), 'decide', 'accept');
    expect(refused(() => openNextRound(accepted.state, accepted.rules))).toBe(
      'blocked DECISION_MISSING',
    );
  });

  it('stays on record: how, why, by which paper, who and when', () => {
    const { state } = completed(waitingAt('decide'), 'decide', 'accept');
    expect(state.decisions).toEqual([
      {
        round: 2,
        outcome: 'accept',
        reason: '已当面说明政策限制，代表表示理解',
        document: { title: '关于第012号建议办理情况的研究意见', number: '×人代工〔2026〕8号' },
        by: '楼雅文',
        at: '2026-03-16T01:00:00.000Z',
      },
    ]);
  });
});

describe('包案领导提级', () => {
  it('makes the director sponsor and reviewer of the round, once', () => {
    const round2 = again();
    expect(round2.state.proposal?.sponsor).toBe('director');
    expect(round2.state.raised).toEqual([{ round: 2, from: 'deputy1', to: 'director' }]);
    expect(STEPS['deputy-review'].desk(round2.state, round2.rules)).toEqual({ person: 'director' });
    const third = again(completed(waitingAt('decide'), 'decide', 'again'));
    expect(third.state.raised).toHaveLength(1);
    expect([1, 2, 3].map((round) => sponsorOf(third.state, round))).toEqual([
      'deputy1',
      'director',
      'director',
    ]);
  });

  it('leaves the sponsor where the profile raises nobody of that role', () => {
    const story = unhappy();
    const { profile } = story.rules;
    const rating = { ...profile.rating, raise: { from: 'handler', to: 'director' } as const };
    const rules: Rules = { ...story.rules, profile: { ...profile, rating } };
    expect(openNextRound(story.state, rules)?.data).not.toHaveProperty('sponsor');
  });
});

describe('签发 and 党组会 by profile', () => {
  const facts = (keyItem: boolean, rules: Rules) =>
    routeFacts(registered({ keyItem }).state, rules);

  it('山东: reviewed by the deputy director, studied by the party group, signed by the director', () => {
    const { state, rules } = waitingAt('sign');
    expect(routeFacts(state, rules)).toMatchObject({ deputyReview: true, partyGroup: true });
    expect(taskOf(waitingAt('sign'), 'sign').desk).toEqual({ role: 'director' });
  });

  it('四川: signed by the sponsor without either, a key item by the director with both', () => {
    const { state, rules: own } = waitingAt('sign');
    const rules = { ...own, profile: sichuan };
    expect(facts(false, rules)).toMatchObject({ deputyReview: false, partyGroup: false });
    expect(facts(true, rules)).toMatchObject({ deputyReview: true, partyGroup: true });
    expect(STEPS.sign.desk(state, rules)).toEqual({ person: 'deputy1' });
    const key = { ...state, item: { ...state.item, keyItem: true } };
    expect(STEPS.sign.desk(key, rules)).toEqual({ role: 'director' });
  });
});

describe('合法的结束方式', () => {
  const ended = (story: Story) => endingOf(story.state, story.rules.profile);
  const basic = { attitude: '基本满意' };

  it('满意, or 基本满意 when one grade is no better', () => {
    expect(ended(rated(rated(consulting(), 's1'), 's2'))).toEqual({ how: 'satisfied', round: 1 });
    expect(ended(rated(rated(consulting(), 's1', basic), 's2'))).toEqual({
      ...{ how: 'basic', round: 1 },
    });
  });

  it('归口裁定: who accepted the explanation, and by which paper', () => {
    const accepted = completed(waitingAt('decide'), 'decide', 'accept');
    expect(ended(accepted)).toEqual({
      ...{ how: 'decided', round: 2, by: '楼雅文' },
      document: { title: '关于第012号建议办理情况的研究意见', number: '×人代工〔2026〕8号' },
    });
    expect(closing(accepted)()?.data).toMatchObject({ ending: { how: 'decided', by: '楼雅文' } });
  });

  it('未返回: nobody answered, or the one who was 不满意 did not answer again', () => {
    expect(ended(consulting())).toEqual({ how: 'unreturned', round: 1, by: '系统' });
    const silent = consulting(drafted(handling(again())));
    expect(ended(silent)).toEqual({ how: 'unreturned', round: 2, by: '系统' });
    expect(ended(rated(silent, 's2'))).toMatchObject({ how: 'unreturned' });
  });

  it('is nothing where the deputies were not asked', () => {
    expect(ended(registered())).toBeUndefined();
    expect(ended(opinionSent())).toBeUndefined();
  });
});
