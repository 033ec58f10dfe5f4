import { describe, expect, it } from 'vitest';
import type { NewContact } from '../../../functions/domain/contact.ts';
import { recordContact, recordProgress } from '../../../functions/domain/decide/recordContact.ts';
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

describe('进度', () => {
  it('is dated today and numbered', () => {
    const first = recordProgress(
      story.state,
      actor('handler-ldbz-1'),
      '已走访两家平台',
      story.rules,
    );
    expect(first.data).toEqual({
      progressId: 'progress-1',
      on: '2026-03-16',
      text: '已走访两家平台',
      by: '潘大海',
    });
    const after = told(story, first);
    const second = recordProgress(after.state, actor('clerk'), '办法送审', story.rules);
    expect(second.data.progressId).toBe('progress-2');
    expect(told(after, second).state.progress).toHaveLength(2);
  });

  it('is for those who record contacts', () => {
    expect(refused(() => recordProgress(story.state, actor('director'), '……', story.rules))).toBe(
      'forbidden FORBIDDEN',
    );
  });
});
