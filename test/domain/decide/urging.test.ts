import { describe, expect, it } from 'vitest';
import { issueUrge, type NewUrge } from '../../../functions/domain/decide/urging/issue.ts';
import { answerUrge, escalateUrge } from '../../../functions/domain/decide/urging/settle.ts';
import { withdraw } from '../../../functions/domain/decide/withdrawal.ts';
import { lastStep } from '../../../functions/domain/urge.ts';
import { divided } from '../../support/acting.ts';
import { actor, onDay, registered, type Story, told } from '../../support/given.ts';
import { refused } from '../../support/refusing.ts';

const NOTICE: NewUrge = { channel: 'notice', status: '至今未见面', demand: '三日内说明' };
const NUMBER = '×人社督催〔2026〕1号';

const issue = (story: Story, by = 'office', urge: NewUrge = NOTICE) =>
  issueUrge(story.state, actor(by), urge, story.rules, NUMBER);

const urged = (story = divided()): Story => told(story, issue(story), actor('office'));
const urgeOf = ({ state }: Story) => {
  const urge = state.urges?.at(-1);
  if (!urge) throw new Error('not urged');
  return urge;
};

/** The day comes on which the last urge goes up. */
function unanswered(story: Story): Story {
  const late = onDay(story, lastStep(urgeOf(story)).escalateOn);
  const body = escalateUrge(late.state, urgeOf(late).urgeId, late.rules);
  return body ? told(late, body) : late;
}

describe('催办单', () => {
  it('goes to the handler, with a number, a day of answer and who comes next', () => {
    const { data } = issue(divided());
    expect(data).toMatchObject({ urgeId: 'urge-1', number: NUMBER, level: 'handler' });
    expect([data.to, data.on, data.answerBy.due, data.escalateOn]).toEqual([
      'handler-ldbz-1',
      '2026-03-16',
      '2026-03-19',
      '2026-03-20',
    ]);
    expect(data.ladder).toEqual([
      { level: 'sponsor', to: 'deputy1' },
      { level: 'director', to: 'director' },
    ]);
  });

  it('goes up rung by rung when nobody answers, and stays with the director', () => {
    const sponsor = unanswered(urged());
    const director = unanswered(sponsor);
    const levels = urgeOf(unanswered(director)).steps.map(({ level, to }) => [level, to]);
    expect(levels).toEqual([
      ['handler', 'handler-ldbz-1'],
      ['sponsor', 'deputy1'],
      ['director', 'director'],
    ]);
  });

  it('goes up not a day too early, and never twice for one day', () => {
    const story = urged();
    const early = onDay(story, '2026-03-19');
    expect(escalateUrge(early.state, 'urge-1', early.rules)).toBeUndefined();
    const up = unanswered(story);
    expect(escalateUrge(up.state, 'urge-1', up.rules)).toBeUndefined();
  });

  it('rests when it is answered, or the item is over', () => {
    const story = urged();
    const body = answerUrge(
      story.state,
      actor('handler-ldbz-1'),
      'urge-1',
      '已约定周三',
      story.rules,
    );
    const answered = told(story, body, actor('handler-ldbz-1'));
    expect(urgeOf(answered).answer).toEqual({ text: '已约定周三', on: '2026-03-16', by: '潘大海' });
    expect(urgeOf(unanswered(answered)).steps).toHaveLength(1);
    const letter = [{ submitterId: 's1', on: '2026-03-16' }];
    const gone = told(story, withdraw(story.state, actor('clerk'), letter, story.rules));
    expect(urgeOf(unanswered(gone)).steps).toHaveLength(1);
  });

  it('begins where it is told to', () => {
    const { data } = issue(divided(), 'office', { ...NOTICE, level: 'sponsor' });
    expect([data.to, data.ladder]).toEqual(['deputy1', [{ level: 'director', to: 'director' }]]);
  });

  it('a call is on record with what was said, by whoever phoned', () => {
    const story = divided();
    const call: NewUrge = { ...NOTICE, channel: 'phone', said: ' 本周见面 ' };
    const { data } = issueUrge(story.state, actor('clerk'), call, story.rules);
    expect(data).toMatchObject({ channel: 'phone', said: '本周见面' });
    expect(data).not.toHaveProperty('number');
  });
});

describe('is refused', () => {
  const story = divided();
  it.each([
    ['a notice that the clerk signs', () => issue(story, 'clerk'), 'forbidden FORBIDDEN'],
    ['a notice of a handler', () => issue(story, 'handler-ldbz-1'), 'forbidden FORBIDDEN'],
    [
      'a call of a leader',
      () => issue(story, 'director', { ...NOTICE, channel: 'phone', said: '催' }),
      'forbidden FORBIDDEN',
    ],
    ['before somebody handles it', () => issue(registered()), 'blocked NOT_DIVIDED'],
    ['while one waits for its answer', () => issue(urged()), 'conflict URGE_PENDING'],
    [
      'a call of which nothing is said',
      () => issue(story, 'clerk', { ...NOTICE, channel: 'phone', said: ' ' }),
      'invalid SAID_MISSING',
    ],
    [
      'an answer to an urge that there is not',
      () => answerUrge(story.state, actor('handler-ldbz-1'), 'urge-9', '已办', story.rules),
      'notFound URGE_NOT_FOUND',
    ],
    [
      'an answer by somebody else',
      () => answerUrge(urged().state, actor('secretary'), 'urge-1', '已办', story.rules),
      'forbidden FORBIDDEN',
    ],
  ])('%s', (_what, act, code) => {
    expect(refused(act)).toBe(code);
  });

  it('a second answer', () => {
    const one = urged();
    const by = actor('handler-ldbz-1');
    const answered = told(one, answerUrge(one.state, by, 'urge-1', '已办', one.rules), by);
    expect(refused(() => answerUrge(answered.state, by, 'urge-1', '再复', one.rules))).toBe(
      'conflict ALREADY_ANSWERED',
    );
  });
});
