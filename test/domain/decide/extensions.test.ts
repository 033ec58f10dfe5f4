import { describe, expect, it } from 'vitest';
import { answerExtension, askExtension } from '../../../functions/domain/decide/extensions.ts';
import { answerRequest, askSuperior } from '../../../functions/domain/decide/requests.ts';
import { officeName, type Profile } from '../../../functions/domain/profile/profile.ts';
import { itemRows } from '../../../functions/store/views/itemRows.ts';
import {
  consulting,
  coWaitingAt,
  divided,
  drafted,
  handling,
  secondTime,
} from '../../support/acting.ts';
import { actor, onDay, registered, type Story, told } from '../../support/given.ts';
import { refusalOf, refused } from '../../support/refusing.ts';
import { chongqing, shandong } from '../profile/profiles.ts';

const NEW = { to: '2026-08-14', reason: '涉及三个部门，需要专题调研' };
const DOCUMENT = '×人代复〔2026〕9号';
const HANDLER = 'handler-ldbz-1';

const ask = (story: Story, changes: object = {}, by = HANDLER) =>
  askExtension(story.state, actor(by), { ...NEW, ...changes }, story.rules);
const asked = (story: Story, changes: object = {}): Story => {
  const { event, more } = ask(story, changes);
  return [event, ...more].reduce((at, body) => told(at, body, actor(HANDLER)), story);
};
const answer = (
  story: Story,
  how: 'granted' | 'refused' = 'granted',
  { id = 'extension-1', on = story.rules.today, by = 'clerk' } = {},
) =>
  answerExtension(story.state, actor(by), id, { answer: how, document: DOCUMENT, on }, story.rules);
const answered = (story: Story, how: 'granted' | 'refused', id?: string): Story => {
  const { event, more } = answer(story, how, id ? { id } : {});
  return [event, ...more].reduce((at, body) => told(at, body, actor('clerk')), story);
};
const under = (story: Story, profile: Profile): Story => ({
  ...story,
  rules: { ...story.rules, profile },
});

const story = onDay(divided(), '2026-05-20');
const OLD = story.state.replyDeadline.due;

describe('申请延期 where the 交办机关 must consent', () => {
  it('moves nothing by itself, and says whose consent is waited for', () => {
    const waiting = asked(story);
    expect(waiting.state.replyDeadline).toEqual(story.state.replyDeadline);
    expect(waiting.state.extensions).toEqual([
      {
        ...{ extensionId: 'extension-1', round: 1, from: OLD, on: '2026-05-20', ...NEW },
        office: officeName(shandong, shandong.kinds.suggestion.assigner),
        by: actor(HANDLER).name,
      },
    ]);
  });

  it('granted, moves the date in the same write; the old one stays beside it, explained', () => {
    const { event, more } = answer(onDay(asked(story), '2026-05-25'));
    expect([event.type, ...more.map(({ type }) => type)]).toEqual([
      'extension.answered',
      'deadline.moved',
    ]);
    expect(more[0]?.data).toMatchObject({
      which: { kind: 'reply' },
      why: { kind: 'extension', extensionId: 'extension-1', reason: NEW.reason },
      ...{ from: OLD, to: NEW.to, on: '2026-05-25' },
    });
    const after = answered(onDay(asked(story), '2026-05-25'), 'granted').state;
    expect(after.replyDeadline.due).toBe(NEW.to);
    expect(after.replyDeadline.explanation.extension).toMatchObject({
      from: OLD,
      applied: true,
      consent: { document: DOCUMENT },
    });
    expect(after.replyDeadline.explanation.sentence).toContain(`同意延期至${NEW.to}`);
    expect(after.extensions?.[0]?.moved).toEqual({ from: OLD, to: NEW.to, on: '2026-05-25' });
    const due = itemRows(after).filter(({ sk }) => String(sk).endsWith('#reply'));
    expect(due.map(({ pk }) => pk)).toEqual([expect.stringContaining(NEW.to)]);
  });

  it('leaves the dates inside of the bureau as they were', () => {
    const after = answered(asked(story), 'granted').state;
    expect(after.division).toEqual(story.state.division);
  });

  it('refused, leaves the date, and may be asked again', () => {
    const again = asked(answered(asked(story), 'refused'));
    expect(again.state.replyDeadline.due).toBe(OLD);
    expect(again.state.extensions?.map(({ answer: said }) => said?.answer)).toEqual([
      'refused',
      undefined,
    ]);
    expect(answered(again, 'granted', 'extension-2').state.replyDeadline.due).toBe(NEW.to);
  });

  it('keeps what the clock lost before, and loses nothing that it loses later', () => {
    const profile = { ...shandong, request: { stopsClock: true, source: '本市' } };
    const stopping = under(story, profile);
    const request = { question: '能否先行试点', on: '2026-05-20' };
    const body = askSuperior(stopping.state, actor('clerk'), request, stopping.rules);
    const stood = told(stopping, body, actor('clerk'));
    const later = under(onDay(stood, '2026-05-30'), profile);
    const reply = { outcome: 'answered' as const, text: '可以', on: '2026-05-30' };
    const runs = told(
      later,
      answerRequest(later.state, actor('clerk'), 'request-1', reply, later.rules),
    );
    const longer = answered(asked(runs), 'granted').state.replyDeadline;
    expect(longer.due).toBe(NEW.to);
    expect(longer.explanation.suspension).toMatchObject({ lost: 10 });
    expect(longer.explanation.extension?.from).toBe(runs.state.replyDeadline.due);
  });
});

describe('申请延期 where nobody has to consent', () => {
  it('moves the date at once', () => {
    const after = asked(under(story, chongqing)).state;
    expect(after.replyDeadline.due).toBe(NEW.to);
    expect(after.extensions?.[0]?.office).toBeUndefined();
    expect(refused(() => answer({ ...story, state: after }))).toBe('conflict EXTENSION_ANSWERED');
  });
});

describe('an extension is refused', () => {
  const replied = consulting(drafted(handling(divided())));

  it('to others, without being later, beyond the longest time, or on a day that there is not', () => {
    expect([
      refused(() => ask(story, {}, 'handler-jycj-1')),
      refused(() => ask(story, { to: OLD })),
      refused(() => ask(story, { to: '2026-09-03' })),
      refused(() => ask(story, { to: '2026-02-30' })),
    ]).toEqual([
      'forbidden FORBIDDEN',
      'invalid BAD_EXTENSION',
      'invalid BAD_EXTENSION',
      'invalid IMPOSSIBLE_DATE',
    ]);
    expect(refusalOf(() => ask(story, { to: '2026-09-03' })).message).toContain(
      '超过最长期限2026-09-02',
    );
  });

  it('after the deadline, but on its day', () => {
    expect(ask(onDay(story, OLD)).event.type).toBe('extension.asked');
    expect(refused(() => ask(onDay(story, '2026-06-03')))).toBe('blocked DEADLINE_PASSED');
  });

  it('a second time, and while the first waits', () => {
    expect(refused(() => ask(asked(story)))).toBe('blocked EXTENSION_PENDING');
    const granted = answered(asked(story), 'granted');
    expect(refused(() => ask(granted, { to: '2026-08-20' }))).toBe('blocked ALREADY_EXTENDED');
  });

  it('of what is answered, answered again, or ours only to contribute to', () => {
    expect([
      refused(() => ask(replied)),
      refused(() => ask(secondTime())),
      refused(() => ask(coWaitingAt('co-draft'), {}, 'clerk')),
    ]).toEqual(['blocked ALREADY_REPLIED', 'blocked NOT_EXTENDABLE', 'blocked NOT_EXTENDABLE']);
  });

  it('by whoever is not the office, before it was asked, in the future, or twice', () => {
    const waiting = asked(story);
    expect([
      refused(() => answer(waiting, 'granted', { by: HANDLER })),
      refused(() => answer(waiting, 'granted', { id: 'extension-9' })),
      refused(() => answer(waiting, 'granted', { on: '2026-05-19' })),
      refused(() => answer(waiting, 'granted', { on: '2026-05-21' })),
      refused(() => answer(answered(waiting, 'refused'))),
      refused(() =>
        answer({
          ...waiting,
          state: { ...replied.state, extensions: waiting.state.extensions } as never,
        }),
      ),
    ]).toEqual([
      'forbidden FORBIDDEN',
      'notFound EXTENSION_NOT_FOUND',
      'invalid DATE_ORDER',
      'invalid DATE_IN_FUTURE',
      'conflict EXTENSION_ANSWERED',
      'blocked ALREADY_REPLIED',
    ]);
    expect(registered().state.extensions).toBeUndefined();
  });
});
