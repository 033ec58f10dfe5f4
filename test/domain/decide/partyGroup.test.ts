import { describe, expect, it } from 'vitest';
import {
  convene,
  type NewPartyGroup,
} from '../../../functions/domain/decide/partyGroup/convene.ts';
import { hold, type NewMinutes } from '../../../functions/domain/decide/partyGroup/hold.ts';
import {
  PARTY_GROUP_PREFIX,
  type PartyGroupEvent,
  type StoredEvent,
} from '../../../functions/domain/events.ts';
import type {
  AgendaEntry,
  PartyGroupMeeting,
  StudyResult,
} from '../../../functions/domain/partyGroup.ts';
import { reducePartyGroup } from '../../../functions/domain/reduce/partyGroupMeeting.ts';
import { link } from '../../../functions/store/append.ts';
import { completed } from '../../support/acting.ts';
import { actor, registered, rulesOn, type Story, TODAY } from '../../support/given.ts';
import { refusalOf, refused } from '../../support/refusing.ts';
import { waitingAt } from '../../support/waitingAt.ts';

const secretary = actor('secretary');
const waiting = (number: string) => waitingAt('party-group', registered({ number }));
const STORIES = ['101', '102', '103'].map(waiting);

const entryOf = ({ state }: Story): AgendaEntry => ({
  itemId: state.itemId,
  taskId: 'party-group-1',
  session: state.item.session.name,
  number: state.item.number,
  title: state.item.title,
});
const AGENDA = STORIES.map(entryOf);
const WANTED: NewPartyGroup = {
  kind: 'reply-study',
  title: '第3次党组会',
  plannedOn: '2026-03-20',
};

const convening = (changes: Partial<NewPartyGroup> = {}, by = secretary, agenda = AGENDA) =>
  convene('2026-1', { ...WANTED, ...changes }, agenda, by, rulesOn());

function meetingOf(bodies: PartyGroupEvent[]): PartyGroupMeeting {
  let at = { stream: `${PARTY_GROUP_PREFIX}2026-1`, version: 0, hash: '' };
  const events = bodies.map((body) => {
    const event = link(at, body, secretary, `${TODAY}T01:00:00.000Z`);
    at = event;
    return event as StoredEvent<PartyGroupEvent>;
  });
  const meeting = reducePartyGroup(events);
  if (!meeting) throw new Error('no meeting');
  return meeting;
}

const results = (...all: StudyResult[]) =>
  all.map((result, n) => ({
    itemId: AGENDA[n]?.itemId ?? '',
    result,
    ...(result === 'returned' ? { opinion: '请补充经费来源' } : {}),
  }));
const MINUTES: NewMinutes = {
  heldOn: TODAY,
  minutes: '会议逐件研究答复稿。',
  chair: 'director',
  present: ['director', 'deputy1', 'secretary'],
  absent: [{ person: 'deputy2', reason: '出差' }],
  guests: ['驻局纪检组'],
  results: results('approved', 'returned', 'deferred'),
};
const NUMBER = '×人社党组纪〔2026〕1号';

const holding = (
  changes: Partial<NewMinutes> = {},
  { by = secretary, stories = STORIES, meeting = meetingOf([convening()]) } = {},
) => hold(meeting, stories, by, { ...MINUTES, ...changes }, NUMBER, rulesOn());

describe('召集', () => {
  it('takes all that wait, or those that are named', () => {
    expect(convening().data.agenda.map(({ number }) => number)).toEqual(['101', '102', '103']);
    const items = AGENDA.slice(1, 2).map(({ itemId }) => itemId);
    expect(convening({ items }).data.agenda.map(({ number }) => number)).toEqual(['102']);
  });

  it('takes ninety at most when nobody is named', () => {
    const many = Array.from({ length: 120 }, (_, n) => ({
      ...entryOf(waiting('101')),
      itemId: `i-${n}`,
    }));
    expect(convening({}, secretary, many).data.agenda).toHaveLength(90);
    const items = many.map(({ itemId }) => itemId);
    expect(refused(() => convening({ items }, secretary, many))).toBe('invalid TOO_MANY');
  });

  it('for the year end needs no items', () => {
    expect(
      convening({ kind: 'year-end', plannedOn: '2026-12-20' }, secretary, []).data.agenda,
    ).toEqual([]);
    expect(convening({ kind: 'year-end' }).data.agenda).toEqual([]);
  });

  it.each<[string, () => unknown, string]>([
    ['by others', () => convening({}, actor('clerk')), 'forbidden FORBIDDEN'],
    ['for no day', () => convening({ plannedOn: '2026-02-30' }), 'invalid IMPOSSIBLE_DATE'],
    ['of what does not wait', () => convening({ items: ['npc-2026-999'] }), 'invalid NOT_WAITING'],
    ['of nothing', () => convening({}, secretary, []), 'invalid AGENDA_EMPTY'],
  ])('not %s', (_what, decide, code) => {
    expect(refused(decide)).toBe(code);
  });
});

describe('纪要', () => {
  it('decides the approved and the returned, the deferred goes on waiting', () => {
    const { ofMeeting, ofItems } = holding();
    expect(ofMeeting.data).toEqual({ ...MINUTES, minutesNumber: NUMBER });
    expect(ofItems.map(({ state, event }) => [state.item.number, event.data.outcome])).toEqual([
      ['101', 'done'],
      ['102', 'return'],
    ]);
    expect(ofItems[1]?.event.data.data).toEqual({
      meetingOn: TODAY,
      minutes: `${NUMBER}：退回修改`,
      opinion: '请补充经费来源',
      meetingId: '2026-1',
      minutesNumber: NUMBER,
    });
    const meeting = meetingOf([convening(), ofMeeting]);
    expect(meeting.held).toMatchObject({ minutesNumber: NUMBER, by: secretary.name });
  });

  it.each<[string, () => unknown, string]>([
    ['by others', () => holding({}, { by: actor('office') }), 'forbidden FORBIDDEN'],
    ['of no day', () => holding({ heldOn: '2026-02-30' }), 'invalid IMPOSSIBLE_DATE'],
    ['of a day to come', () => holding({ heldOn: '2026-03-17' }), 'invalid DATE_IN_FUTURE'],
    ['with nobody', () => holding({ present: ['director', 'nobody'] }), 'invalid PERSON_UNKNOWN'],
    [
      'without its chair',
      () => holding({ chair: 'deputy1', present: ['director'] }),
      'invalid CHAIR_ABSENT',
    ],
    [
      'with one here and away',
      () => holding({ absent: [{ person: 'deputy1', reason: '出差' }] }),
      'invalid PRESENT_AND_ABSENT',
    ],
    [
      'on what was not on the agenda',
      () =>
        holding({ results: [...MINUTES.results, { itemId: 'npc-2026-999', result: 'approved' }] }),
      'invalid NOT_ON_AGENDA',
    ],
    [
      'without a result',
      () => holding({ results: results('approved', 'deferred') }),
      'invalid RESULT_MISSING',
    ],
    [
      'with two results of one',
      () => holding({ results: [...MINUTES.results, ...results('approved')] }),
      'invalid RESULT_MISSING',
    ],
    [
      'sent back without a word',
      () => holding({ results: MINUTES.results.map(({ itemId, result }) => ({ itemId, result })) }),
      'invalid OPINION_MISSING',
    ],
    [
      'twice',
      () => holding({}, { meeting: meetingOf([convening(), holding().ofMeeting]) }),
      'conflict MEETING_HELD',
    ],
  ])('not %s', (_what, decide, code) => {
    expect(refused(decide)).toBe(code);
  });

  it('an item that was decided meanwhile can only be deferred', () => {
    const [first, ...others] = STORIES;
    if (!first) throw new Error('three stories');
    const stories = [completed(first, 'party-group'), ...others];
    const refusal = refusalOf(() => holding({}, { stories }));
    expect([refusal.code, refusal.message]).toEqual([
      'NOT_WAITING',
      '市十八届人大四次会议第101号已不在党组会研究这一步，请把它记为缓议。',
    ]);
    const deferred = results('deferred', 'approved', 'approved');
    expect(holding({ results: deferred }, { stories }).ofItems).toHaveLength(2);
  });

  it('is no history without a convening', () => {
    expect(() => meetingOf([holding().ofMeeting])).toThrow(/does not begin/);
  });
});
