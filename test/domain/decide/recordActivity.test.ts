import { describe, expect, it } from 'vitest';
import type { NewActivity } from '../../../functions/domain/activity.ts';
import { recordActivity } from '../../../functions/domain/decide/recordActivity.ts';
import { link } from '../../../functions/store/append.ts';
import { ACTIVITIES } from '../../../functions/store/streams/activities.ts';
import { divided } from '../../support/acting.ts';
import { actor, registered, rulesOn, told } from '../../support/given.ts';
import { refusalOf, refused } from '../../support/refusing.ts';

const story = divided();
const other = registered({ number: '013', title: '关于增设劳动者驿站的建议' });
const wanted: NewActivity = {
  method: 'site',
  title: '新就业形态劳动者参保调研',
  on: '2026-03-12',
  place: '城北街道外卖骑手驿站',
  people: ['handler-ldbz-1', 'head-ldbz'],
  outside: ['市总工会权益保障部'],
  items: [story.state.itemId],
  findings: '三家平台参保率不足四成，主要是不了解办法。',
  measures: '驿站设参保咨询点，平台按季报送参保人数。',
};
const activityId = '2026-site-0001';
const record = (
  changes: Partial<NewActivity> = {},
  by = 'handler-ldbz-1',
  states = [story.state],
) => recordActivity(activityId, { ...wanted, ...changes }, states, actor(by), rulesOn());

describe('调研活动', () => {
  it('keeps method, people, findings, measures, and the items it served', () => {
    expect(record().event.data).toEqual({
      ...wanted,
      activityId,
      year: 2026,
      methodName: '现场调研',
      items: [
        { itemId: 'npc-2026-012', number: '012', title: story.state.item.title, section: 'ldbz' },
      ],
      by: '潘大海',
    });
  });

  it('is on the record of each item, and of those that 举一反三 names', () => {
    const similar = [
      { place: '城南街道', measure: '同样设咨询点', itemId: other.state.itemId },
      { place: '各县区', measure: '推广做法', subject: '劳动关系' },
    ];
    const { touched } = record({ similar });
    expect(touched.map(({ itemId, event }) => [itemId, event.data.as, event.data.measure])).toEqual(
      [
        ['npc-2026-012', 'served', undefined],
        ['npc-2026-013', 'similar', '同样设咨询点'],
      ],
    );
    const [, ofOther] = touched;
    if (!ofOther) throw new Error('nothing of the other item');
    expect(told(other, ofOther.event).state.research).toHaveLength(1);
  });

  it.each<[string, Partial<NewActivity>, string, string]>([
    ['a way that is none', { method: 'hearsay' }, 'METHOD_UNKNOWN', 'method'],
    ['no such day', { on: '2026-02-29' }, 'IMPOSSIBLE_DATE', 'on'],
    ['tomorrow', { on: '2026-03-17' }, 'DATE_IN_FUTURE', 'on'],
    ['a stranger', { people: ['nobody'] }, 'PERSON_UNKNOWN', 'people'],
    [
      'a place linked to nothing',
      { similar: [{ place: '城南', measure: '同办' }] },
      'LINK_MISSING',
      'similar.0',
    ],
    [
      'the item itself as another',
      { similar: [{ place: '城南', measure: '同办', itemId: 'npc-2026-012' }] },
      'ITEM_SAME',
      'similar.0.itemId',
    ],
    [
      'a subject that is none',
      { similar: [{ place: '城南', measure: '同办', subject: '天文' }] },
      'SUBJECT_UNKNOWN',
      'similar.0.subject',
    ],
  ])('refuses %s', (_what, changes, code, field) => {
    const refusal = refusalOf(() => record(changes));
    expect([refusal.kind, refusal.code, refusal.field]).toEqual(['invalid', code, field]);
  });

  it('names the ways there are', () => {
    expect(refusalOf(() => record({ method: 'hearsay' })).message).toMatch(
      /现场调研.*交叉检查.*交流座谈.*跟班学习/,
    );
  });

  it('takes an item once, and is not for auditors', () => {
    expect(refused(() => record({}, 'clerk', [story.state, story.state]))).toBe(
      'invalid ITEM_DOUBLED',
    );
    expect(refused(() => record({}, 'auditor'))).toBe('forbidden FORBIDDEN');
  });

  it('is listed by year, method and section, without its long texts', () => {
    const { event } = record();
    const at = { stream: `activity#${activityId}`, version: 0, hash: '' };
    const stored = link(at, event, actor('clerk'), '2026-03-16T01:00:00.000Z');
    const rows = ACTIVITIES.rows(stored);
    expect(rows.map(({ pk }) => pk)).toEqual([
      'ACTIVITIES#2026',
      'ACTIVITIES#2026#method#site',
      'ACTIVITIES#2026#section#ldbz',
    ]);
    expect(rows[0]?.sk).toBe('2026-03-12#2026-site-0001');
    expect(JSON.stringify(rows)).not.toContain(wanted.findings);
  });
});
