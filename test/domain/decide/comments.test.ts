import { describe, expect, it } from 'vitest';
import { commentOn, resolveComment } from '../../../functions/domain/decide/comments.ts';
import { completeTask } from '../../../functions/domain/decide/completeTask.ts';
import { completed, sitting } from '../../support/acting.ts';
import { actor, rulesOn, type Story, taskOf, told } from '../../support/given.ts';
import { refused } from '../../support/refusing.ts';
import { draftA } from '../../support/stepData.ts';
import { waitingAt } from '../../support/waitingAt.ts';

const deputy = actor('deputy1');
const handler = actor('handler-ldbz-1');
const comment = (story: Story, more = {}, by = deputy, draft: typeof draftA | undefined = draftA) =>
  commentOn(story.state, 1, draft, by, { text: '请补充经费来源', ...more }, story.rules);
const commented = (story: Story) => told(story, comment(story), deputy);
const answer = (story: Story, by = handler, id = 'comment-1') =>
  resolveComment(story.state, id, by, '已补充', story.rules);

describe('批注', () => {
  const story = waitingAt('sign');

  it('is made by who reviews, leads or handles', () => {
    const anchored = { demand: 3, quotation: '劳动者驿站20个' };
    expect(comment(story, anchored).data).toEqual({
      commentId: 'comment-1',
      revision: 1,
      ...anchored,
      text: '请补充经费来源',
      on: '2026-03-16',
    });
    for (const id of ['clerk', 'director', 'secretary', 'head-ldbz', 'handler-ldbz-1']) {
      expect(comment(story, {}, actor(id)).type).toBe('reply.commented');
    }
    for (const id of ['inspector1', 'admin']) {
      expect(refused(() => comment(story, {}, actor(id)))).toBe('forbidden FORBIDDEN');
    }
  });

  it('points to what is there', () => {
    expect(refused(() => comment(story, { demand: 4 }))).toBe('invalid DEMAND_UNKNOWN');
    expect(refused(() => comment(story, { quotation: '驿站30个' }))).toBe(
      'invalid QUOTATION_NOT_FOUND',
    );
    expect(
      refused(() => commentOn(story.state, 2, undefined, deputy, { text: '…' }, story.rules)),
    ).toBe('notFound REVISION_NOT_FOUND');
  });

  it('is made before the letter is signed', () => {
    const signed = completed(story, 'sign');
    expect(refused(() => comment(signed))).toBe('conflict REPLY_SIGNED');
  });

  it('is one of fifty at most', () => {
    let many = story;
    for (let n = 0; n < 50; n += 1) many = commented(many);
    expect(refused(() => comment(many))).toBe('invalid TOO_MANY');
  });
});

describe('批注答复', () => {
  const story = commented(waitingAt('sign'));

  it('is the handler’s, once', () => {
    const done = told(story, answer(story), handler);
    expect(done.state.comments?.[0]?.resolved).toEqual({
      answer: '已补充',
      by: handler.name,
      on: '2026-03-16',
    });
    expect(refused(() => answer(done))).toBe('conflict COMMENT_RESOLVED');
    expect(refused(() => answer(story, deputy))).toBe('forbidden FORBIDDEN');
    expect(refused(() => answer(story, actor('handler-ldbz-2')))).toBe('forbidden FORBIDDEN');
    expect(refused(() => answer(story, handler, 'comment-9'))).toBe('notFound COMMENT_NOT_FOUND');
  });

  it('comes before the signature, unless the profile only shows what is open', () => {
    const sign = (now: Story, rules = now.rules) => {
      const { taskId, desk } = taskOf(now, 'sign');
      const command = { taskId, outcome: 'done' as const, data: {} };
      return () => completeTask(now.state, sitting(desk), command, rules);
    };
    expect(refused(sign(story))).toBe('blocked COMMENTS_OPEN');
    expect(sign(told(story, answer(story), handler))().data.outcome).toBe('done');
    const rules = rulesOn();
    const signOff = { ...rules.profile.signOff, openComments: 'show' as const };
    const lenient = { ...rules, profile: { ...rules.profile, signOff } };
    expect(sign(story, lenient)().data.outcome).toBe('done');
  });
});
