import { describe, expect, it } from 'vitest';
import type { NewContact, NewDecline } from '../../../functions/domain/contact.ts';
import {
  declineContact,
  recordContact,
  recordGroup,
} from '../../../functions/domain/decide/recordContact.ts';
import { divided, newContact } from '../../support/acting.ts';
import { actor, registered, type Story, told } from '../../support/given.ts';
import { refusalOf, refused } from '../../support/refusing.ts';

const story = divided();
const record = (changes: Partial<NewContact> = {}, by = 'handler-ldbz-1', from: Story = story) =>
  recordContact(from.state, actor(by), newContact('before', changes), from.rules);

describe('沟通（见面）记录', () => {
  it('keeps what was handed in, numbered, with round and who recorded it', () => {
    expect(record()).toEqual({
      type: 'contact.recorded',
      data: {
        ...newContact('before'),
        contactId: 'contact-1',
        round: 1,
        highestRank: 'deputy',
        faceToFace: true,
        by: '潘大海',
      },
    });
    const second = recordContact(
      told(story, record()).state,
      actor('clerk'),
      newContact('during'),
      story.rules,
    );
    expect(second.data.contactId).toBe('contact-2');
  });

  it.each<[string[], string]>([
    [['handler-ldbz-1'], 'staff'],
    [['handler-ldbz-1', 'head-ldbz'], 'section'],
    [['head-ldbz', 'deputy1'], 'deputy'],
    [['handler-ldbz-1', 'deputy1', 'director'], 'director'],
    [['collector-npc', 'clerk'], 'staff'],
  ])('takes the highest rank from the directory: %o → %s', (present, rank) => {
    expect(record({ present }).data.highestRank).toBe(rank);
  });

  it.each<[NewContact['way'], boolean]>([
    ['visit', true],
    ['forum', true],
    ['appointment', true],
    ['phone', false],
    ['letter', false],
    ['mail', false],
    ['online', false],
  ])('%s face to face: %s', (way, face) => {
    expect(record({ way }).data.faceToFace).toBe(face);
  });

  it.each<[string, Partial<NewContact>, string, string]>([
    ['no such day', { on: '2026-02-29' }, 'IMPOSSIBLE_DATE', 'on'],
    ['tomorrow', { on: '2026-03-17' }, 'DATE_IN_FUTURE', 'on'],
    ['nobody met', { submitters: [] }, 'SUBMITTER_UNKNOWN', 'submitters'],
    ['a stranger met', { submitters: ['s1', 's9'] }, 'SUBMITTER_UNKNOWN', 'submitters'],
    ['a stranger of ours', { present: ['clerk', 'nobody'] }, 'PERSON_UNKNOWN', 'present'],
    ['nobody of ours', { present: [] }, 'PRESENT_MISSING', 'present'],
    ['only people from outside', { present: ['collector-npc'] }, 'PRESENT_MISSING', 'present'],
    ['no background', { background: '' }, 'FIELDS_MISSING', 'background'],
    ['no situation', { situation: undefined }, 'FIELDS_MISSING', 'background'],
    ['no hoped effect', { hopedEffect: undefined }, 'FIELDS_MISSING', 'background'],
  ])('refuses %s', (_what, changes, code, field) => {
    const refusal = refusalOf(() => record(changes));
    expect([refusal.kind, refusal.code, refusal.field]).toEqual(['invalid', code, field]);
  });

  it('asks for the three fields only before the handling', () => {
    const contact = newContact('during', { background: undefined, situation: undefined });
    expect(recordContact(story.state, actor('clerk'), contact, story.rules).type).toBe(
      'contact.recorded',
    );
  });

  it.each(['clerk', 'office', 'head-ldbz', 'handler-ldbz-1'])('%s may', (by) => {
    expect(record({}, by).data.by).toBe(actor(by).name);
  });

  it.each(['head-ylbx', 'handler-ldbz-2', 'director', 'deputy1', 'inspector1', 'auditor', 'admin'])(
    '%s may not',
    (by) => {
      expect(refused(() => record({}, by))).toBe('forbidden FORBIDDEN');
    },
  );

  it('is open to the office alone before the division', () => {
    const before = registered();
    expect(record({}, 'clerk', before).type).toBe('contact.recorded');
    expect(refused(() => record({}, 'head-ldbz', before))).toBe('forbidden FORBIDDEN');
  });

  it('is over when the item is closed, and goes on while it is tracked', () => {
    const on = '2026-03-16';
    const closed = told(story, { type: 'item.concluded', data: { how: 'closed', on } });
    const tracked = told(story, { type: 'item.concluded', data: { how: 'tracking', on } });
    expect(refused(() => record({}, 'clerk', closed))).toBe('invalid ITEM_CLOSED');
    expect(record({}, 'clerk', tracked).type).toBe('contact.recorded');
  });
});

describe('当面答复记录', () => {
  const reply = (changes: Partial<NewContact> = {}) =>
    recordContact(story.state, actor('clerk'), newContact('reply', changes), story.rules).data;

  it('keeps signature, consensus, next step and proof', () => {
    const proof = [
      { fileName: '面复记录.pdf', sha256: 'a'.repeat(64), size: 20_480, kind: 'record' as const },
    ];
    const more = { signed: true, consensus: ['年内建成驿站'], nextStep: '每季通报', proof };
    expect(reply(more)).toMatchObject(more);
  });

  it('is signed by whom one met, and only on the reply', () => {
    expect(refusalOf(() => reply({ way: 'phone', signed: true })).code).toBe(
      'SIGNED_NOT_FACE_TO_FACE',
    );
    expect(refusalOf(() => record({ signed: false })).field).toBe('signed');
  });
});

describe('领导上门', () => {
  const three = ['director', 'deputy1', 'handler-ldbz-1'];
  const found = (changes: Partial<NewContact>) =>
    record({ present: three, consensus: ['先试点'], ...changes }).data.leadersVisit;

  it('is recognised by the three levels and a consensus', () => {
    expect(found({})).toBe(true);
    expect(found({ way: 'forum' })).toBe(true);
  });

  it.each<[string, Partial<NewContact>]>([
    ['without consensus', { consensus: [] }],
    ['on the telephone', { way: 'phone' }],
    ['without the director', { present: ['deputy1', 'handler-ldbz-1'] }],
    ['without a deputy director', { present: ['director', 'handler-ldbz-1'] }],
    ['without the handling section', { present: ['director', 'deputy1', 'clerk'] }],
  ])('not %s', (_what, changes) => {
    expect(found(changes)).toBeUndefined();
  });
});

describe('座谈、集中答复', () => {
  const told3 = { adopted: '全部采纳', present: '试点已铺开', effect: '参保两万人' };
  const other = divided(registered({ number: '013' }));
  const both = (changes: Partial<NewContact> = {}, by = 'clerk', second: Story = other) =>
    recordGroup(
      'group-2026-0001',
      [story, second].map(({ state }) => ({
        state,
        contact: newContact('reply', { told: told3, ...changes }),
      })),
      actor(by),
      story.rules,
    );

  it('puts the same meeting on the record of each item', () => {
    const events = both();
    expect(events.map(({ data }) => [data.meetingId, data.contactId, data.told])).toEqual([
      ['group-2026-0001', 'contact-1', told3],
      ['group-2026-0001', 'contact-1', told3],
    ]);
  });

  it('tells 采纳情况、工作现状、办理成效 of each item', () => {
    const refusal = refusalOf(() => both({ told: undefined }));
    expect([refusal.code, refusal.field]).toEqual(['TOLD_MISSING', 'items.0.told']);
    expect(refusal.message).toContain('第012号');
  });

  it('names the item that is refused', () => {
    const closed = { how: 'closed', on: '2026-03-16' } as const;
    const over = told(other, { type: 'item.concluded', data: closed });
    const refusal = refusalOf(() => both({}, 'clerk', over));
    expect([refusal.code, refusal.field]).toEqual(['ITEM_CLOSED', 'items.1']);
    expect(refusal.message).toContain('第013号');
  });

  it('takes an item once, and is for those who may record each', () => {
    expect(refused(() => both({}, 'clerk', story))).toBe('invalid ITEM_DOUBLED');
    expect(refused(() => both({}, 'handler-ldbz-2'))).toBe('forbidden FORBIDDEN');
  });
});

describe('代表表示不需要走访', () => {
  const wish: NewDecline = {
    stage: 'before',
    on: '2026-03-12',
    submitters: ['s1'],
    way: 'phone',
    words: '情况已经清楚，不必专门来访',
  };
  const decline = (changes: Partial<NewDecline> = {}, from: Story = story, by = 'clerk') =>
    declineContact(from.state, actor(by), { ...wish, ...changes }, from.rules);

  it('is kept with who said it, how, and in which words', () => {
    expect(decline().data).toEqual({ ...wish, declineId: 'decline-1', round: 1, by: '许知微' });
  });

  it.each<[string, Partial<NewDecline>, string]>([
    ['no such day', { on: '2026-02-29' }, 'invalid IMPOSSIBLE_DATE'],
    ['tomorrow', { on: '2026-03-17' }, 'invalid DATE_IN_FUTURE'],
    ['nobody', { submitters: [] }, 'invalid SUBMITTER_UNKNOWN'],
  ])('refuses %s', (_what, changes, code) => {
    expect(refused(() => decline(changes))).toBe(code);
  });

  it('is refused where the meeting was held, or declined before', () => {
    expect(refused(() => decline({}, told(story, record())))).toBe('conflict ALREADY_MET');
    expect(refused(() => decline({}, told(story, decline())))).toBe('conflict ALREADY_DECLINED');
  });

  it('of the face-to-face reply is taken although there was a telephone call', () => {
    const called = told(story, record({ stage: 'reply', way: 'phone' }));
    expect(decline({ stage: 'reply' }, called).type).toBe('contact.declined');
  });

  it('is for those who record contacts, of items that go on', () => {
    expect(refused(() => decline({}, story, 'director'))).toBe('forbidden FORBIDDEN');
    const data = { how: 'closed', on: '2026-03-16' } as const;
    const closed = told(story, { type: 'item.concluded', data });
    expect(refused(() => decline({}, closed))).toBe('invalid ITEM_CLOSED');
  });
});
