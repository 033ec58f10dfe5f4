import { describe, expect, it } from 'vitest';
import { recordLesson } from '../../../functions/domain/decide/recordLesson.ts';
import { actor, registered, rulesOn } from '../../support/given.ts';
import { refused } from '../../support/refusing.ts';

const one = registered().state;
const two = registered({ number: '013' }).state;
const other = registered({ number: '014', subject: '社会保障' }).state;
const LESSON = {
  kind: 'source' as const,
  subject: '劳动关系',
  items: [],
  lesson: '诉求连年相同，根子在备案缺位',
  measures: '建立平台用工备案制度',
};

const record = (states: (typeof one)[], changes = {}, by = 'clerk') =>
  recordLesson('2026-0001', { ...LESSON, ...changes }, states, actor(by), rulesOn());

describe('源头治理 and 案例', () => {
  it('is kept with the items, the subject and the measures', () => {
    expect(record([one, two]).data).toMatchObject({
      lessonId: '2026-0001',
      year: 2026,
      items: [{ itemId: 'npc-2026-012' }, { itemId: 'npc-2026-013' }],
      measures: '建立平台用工备案制度',
    });
    expect(record([one], { kind: 'case' }).data.kind).toBe('case');
  });

  it.each<[string, () => unknown, string]>([
    ['of a subject raised once', () => record([one]), 'invalid SUBJECT_NOT_REPEATED'],
    ['of items of another subject', () => record([one, other]), 'invalid SUBJECT_DIFFERS'],
    [
      'of a strange subject',
      () => record([one, two], { subject: '天气' }),
      'invalid SUBJECT_UNKNOWN',
    ],
    ['by the handler', () => record([one, two], {}, 'handler-ldbz-1'), 'forbidden FORBIDDEN'],
  ])('is refused %s', (_what, deciding, refusal) => {
    expect(refused(deciding)).toBe(refusal);
  });
});
