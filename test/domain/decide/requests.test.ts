import { describe, expect, it } from 'vitest';
import { light } from '../../../functions/domain/deadline/light.ts';
import { completeTask } from '../../../functions/domain/decide/completeTask.ts';
import { openNextRound } from '../../../functions/domain/decide/course.ts';
import { answerRequest, askSuperior } from '../../../functions/domain/decide/requests.ts';
import { officeName, type Profile } from '../../../functions/domain/profile/profile.ts';
import { openRequests } from '../../../functions/domain/request.ts';
import { itemRows } from '../../../functions/store/views/itemRows.ts';
import { consulting, dissatisfied, divided, rated } from '../../support/acting.ts';
import {
  actor,
  onDay,
  registered,
  rulesOn,
  type Story,
  taskOf,
  told,
} from '../../support/given.ts';
import { refusalOf, refused } from '../../support/refusing.ts';
import { GOOD } from '../../support/stepData.ts';
import { waitingAt } from '../../support/waitingAt.ts';
import { chongqing, shandong, sichuan } from '../profile/profiles.ts';

const question = '灵活就业人员能否在就业地参加失业保险，请明确。';
const runsOn = { name: '照常计算', stopsClock: false };
const stops = { name: '停止计时', stopsClock: true };

/** The same place with the one rule the other way. */
const withRule = (profile: Profile, stopsClock: boolean): Profile => ({
  ...profile,
  request: { ...profile.request, stopsClock },
});

const under = (story: Story, today: string, stopsClock: boolean, profile = shandong): Story => ({
  ...story,
  rules: { ...rulesOn(today), profile: withRule(profile, stopsClock) },
});

const ask = (story: Story, on = story.rules.today, by = 'clerk') =>
  askSuperior(
    story.state,
    actor(by),
    { question, document: '×人社请〔2026〕3号', on },
    story.rules,
  );
const asked = (story: Story, on?: string): Story => told(story, ask(story, on), actor('clerk'));
const answer = (story: Story, on = story.rules.today, requestId = 'request-1', by = 'clerk') =>
  answerRequest(
    story.state,
    actor(by),
    requestId,
    { outcome: 'answered', text: '可以参加，从7月起执行。', on },
    story.rules,
  );
const answered = (story: Story, on?: string, id?: string): Story =>
  told(story, answer(story, on, id), actor('clerk'));

describe('请示交办部门', () => {
  it('keeps question, document, whom we asked and when; then the answer', () => {
    const story = asked(under(divided(), '2026-03-20', false));
    expect(openRequests(story.state)).toEqual([
      {
        requestId: 'request-1',
        round: 1,
        question,
        document: '×人社请〔2026〕3号',
        on: '2026-03-20',
        office: officeName(shandong, shandong.kinds.suggestion.assigner),
        stopsClock: false,
        by: '许知微',
      },
    ]);
    const done = answered(under(story, '2026-04-03', false));
    expect(openRequests(done.state)).toEqual([]);
    expect(done.state.requests?.[0]?.answer).toEqual({
      outcome: 'answered',
      text: '可以参加，从7月起执行。',
      on: '2026-04-03',
      by: '许知微',
    });
  });

  it('is on the list of what waits for an answer', () => {
    const story = asked(under(divided(), '2026-03-20', false));
    const on = ({ state }: Story) => itemRows(state).some(({ pk }) => pk === 'LIST#request#open');
    expect([on(story), on(answered(story))]).toEqual([true, false]);
  });

  it.each<[string, () => unknown, string]>([
    ['by the handler', () => ask(divided(), '2026-03-16', 'handler-ldbz-1'), 'forbidden FORBIDDEN'],
    ['tomorrow', () => ask(divided(), '2026-03-17'), 'invalid DATE_IN_FUTURE'],
    ['before it came', () => ask(divided(), '2026-03-01'), 'invalid DATE_ORDER'],
    ['after the reply', () => ask(consulting()), 'blocked ALREADY_REPLIED'],
    ['an unknown one answered', () => answer(divided()), 'notFound REQUEST_NOT_FOUND'],
    ['twice answered', () => answer(answered(asked(divided()))), 'conflict REQUEST_ANSWERED'],
    [
      'answered before it was asked',
      () => answer(asked(onDay(divided(), '2026-03-20')), '2026-03-19'),
      'invalid DATE_ORDER',
    ],
    [
      'answered by the handler',
      () => answer(asked(divided()), '2026-03-16', 'request-1', 'handler-ldbz-1'),
      'forbidden FORBIDDEN',
    ],
  ])('is refused %s', (_what, run, code) => {
    expect(refused(run)).toBe(code);
  });
});

describe.each([
  ['shandong', shandong],
  ['chongqing', chongqing],
  ['sichuan', sichuan],
])('the clock of %s', (_id, profile) => {
  it('runs on during 请示 as the profile is shipped', () => {
    expect(profile.request.stopsClock).toBe(false);
  });
});

describe('the clock', () => {
  const due = ({ state }: Story) => state.replyDeadline.due;
  const from = divided();

  it(`${runsOn.name}: the due date is as it was, and nothing is told`, () => {
    const story = asked(under(from, '2026-03-20', runsOn.stopsClock));
    const done = answered(under(story, '2026-04-03', false));
    expect([due(from), due(story), due(done)]).toEqual(['2026-06-02', '2026-06-02', '2026-06-02']);
    expect(done.state.requests?.[0]?.answer).not.toHaveProperty('due');
  });

  it(`${stops.name}: it stands, is green, and exactly the lost days are put back`, () => {
    const story = asked(under(from, '2026-03-20', stops.stopsClock));
    expect(story.state.replyDeadline.suspendedSince).toBe('2026-03-20');
    expect(light(story.state.replyDeadline, '2026-06-30')).toBe('green');
    const done = answered(under(story, '2026-04-03', true));
    expect(done.state.replyDeadline.suspendedSince).toBeUndefined();
    // 06-02 and fourteen days.
    expect(due(done)).toBe('2026-06-16');
    expect(done.state.requests?.[0]?.answer?.due).toEqual({ from: '2026-06-02', to: '2026-06-16' });
    expect(done.state.replyDeadline.explanation.sentence).toContain('中止14日（请示交办部门）');
  });

  it('two requests put back their days once each, overlapping days once', () => {
    const first = answered(under(asked(under(from, '2026-03-20', true)), '2026-03-25', true));
    const second = asked(under(first, '2026-04-01', true));
    const done = answered(under(second, '2026-04-04', true), undefined, 'request-2');
    expect(due(done)).toBe('2026-06-10');
    const both = asked(under(asked(under(from, '2026-03-20', true)), '2026-03-22', true));
    const one = answered(under(both, '2026-03-25', true), undefined, 'request-1');
    expect(one.state.replyDeadline.suspendedSince).toBeDefined();
    expect(due(answered(under(one, '2026-03-30', true), undefined, 'request-2'))).toBe(
      '2026-06-12',
    );
  });

  it('a batch’s fixed date is put back as well', () => {
    const fixed = divided(registered({ replyBy: '2026-05-15' }));
    const story = asked(under(fixed, '2026-03-20', true));
    expect(due(answered(under(story, '2026-03-30', true)))).toBe('2026-05-25');
  });

  it('of a former round has nothing to do with the next one', () => {
    const old = asked(under(from, '2026-03-20', true));
    const asks = rated(rated(consulting(), 's1', dissatisfied), 's2');
    const body = openNextRound(asks.state, asks.rules);
    if (!body) throw new Error('no next round');
    const next = told(asks, body);
    const requests = old.state.requests ?? [];
    const later = under({ ...next, state: { ...next.state, requests } }, '2026-04-20', true);
    expect(due(answered(later))).toBe(due(next));
  });
});

describe('签发', () => {
  const signing = waitingAt('sign');
  const sign = (story: Story) => () => {
    const { taskId } = taskOf(story, 'sign');
    const command = { taskId, outcome: 'done' as const, data: GOOD.sign(story.state) };
    return completeTask(story.state, actor('director'), command, story.rules);
  };

  it('waits for the answer, or until it is no longer waited for', () => {
    const story = asked(signing);
    const refusal = refusalOf(sign(story));
    expect([refusal.kind, refusal.code]).toEqual(['blocked', 'REQUEST_OPEN']);
    expect(refusal.message).toContain('2026-03-16的请示');
    const drop = answerRequest(
      story.state,
      actor('clerk'),
      'request-1',
      { outcome: 'dropped', text: '按现行政策答复', on: '2026-03-16' },
      story.rules,
    );
    expect(sign(told(story, drop))().type).toBe('task.completed');
    expect(sign(answered(story))().type).toBe('task.completed');
  });
});
