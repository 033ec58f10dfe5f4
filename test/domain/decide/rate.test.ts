import { describe, expect, it } from 'vitest';
import { closeConsultation, type NewRating, rate } from '../../../functions/domain/decide/rate.ts';
import { lastTask } from '../../../functions/domain/state.ts';
import { consulting, dissatisfied, rated } from '../../support/acting.ts';
import { onDay, type Story, taskOf, told } from '../../support/given.ts';
import { refusalOf, refused } from '../../support/refusing.ts';

const story = consulting();
const form = (changes: Partial<NewRating> = {}): NewRating => ({
  attitude: '满意',
  result: '满意',
  ...changes,
});
const give = (changes: Partial<NewRating> = {}, from: Story = story, round = 1) =>
  rate(from.state, 's1', round, form(changes), from.rules);

const reason = '驿站没有建到城西';

describe('一位代表的评价', () => {
  it.each<[string, string, boolean]>([
    ['满意', '满意', true],
    ['满意', '基本满意', true],
    ['满意', '不满意', false],
    ['基本满意', '满意', true],
    ['基本满意', '基本满意', true],
    ['基本满意', '不满意', false],
    ['不满意', '满意', false],
    ['不满意', '基本满意', false],
    ['不满意', '不满意', false],
  ])('%s / %s → satisfied: %s', (attitude, result, satisfied) => {
    expect(give({ attitude, result, reason }).data).toEqual({
      submitterId: 's1',
      round: 1,
      attitude,
      result,
      reason,
      on: '2026-03-16',
      satisfied,
    });
    const bare = () => give({ attitude, result });
    if (satisfied) expect(bare().data).not.toHaveProperty('reason');
    else expect(refused(bare)).toBe('invalid REASON_MISSING');
  });

  it('keeps a comment, trimmed, and no blank one', () => {
    expect(give({ comment: ' 谢谢 ' }).data.comment).toBe('谢谢');
    expect(give({ comment: '  ' }).data).not.toHaveProperty('comment');
  });

  it('refuses a blank reason and a grade of no scale', () => {
    expect(refusalOf(() => give({ result: '不满意', reason: ' \n ' })).field).toBe('reason');
    const refusal = refusalOf(() => give({ attitude: '非常满意' }));
    expect([refusal.code, refusal.field]).toEqual(['GRADE_UNKNOWN', 'attitude']);
    expect(refusal.message).toContain('满意、基本满意、不满意');
    expect(refusalOf(() => give({ result: '' })).field).toBe('result');
  });

  it('is given once', () => {
    expect(refused(() => give({}, rated(story, 's1')))).toBe('gone ALREADY_RATED');
  });

  it('is of this round and of an open consultation', () => {
    expect(refused(() => give({}, story, 2))).toBe('gone LINK_OVER');
    const over = rated(rated(story, 's1'), 's2');
    expect(refused(() => give({}, over))).toBe('gone LINK_OVER');
  });
});

describe('联名', () => {
  it('waits until everybody has answered', () => {
    expect(taskOf(rated(story, 's1'), 'consult').status).toBe('open');
    const both = rated(rated(story, 's2'), 's1');
    expect(taskOf(both, 'consult')).toMatchObject({ status: 'done', outcome: 'satisfied' });
  });

  it.each(['s1', 's2'])('%s alone dissatisfied makes all of it handled again', (id) => {
    const other = id === 's1' ? 's2' : 's1';
    const both = rated(rated(story, id, dissatisfied), other);
    expect(taskOf(both, 'consult').outcome).toBe('unsatisfied');
  });

  it('one dissatisfied still waits for the other', () => {
    expect(taskOf(rated(story, 's1', dissatisfied), 'consult').status).toBe('open');
  });
});

describe('征询期满', () => {
  const due = lastTask(story.state, 'consult')?.due?.due ?? '';
  const late = (from: Story) => onDay(from, '2026-04-17');
  const close = (from: Story, today = '2026-04-17') => closeConsultation(from.state, today);
  const closed = (from: Story) => {
    const body = close(from);
    if (!body) throw new Error('not closed');
    return told(late(from), body);
  };

  it('is twenty working days after the form went out, 清明 left out', () => {
    expect(due).toBe('2026-04-14');
  });

  it('closes on the day after and not before', () => {
    expect(close(story, '2026-04-14')).toBeUndefined();
    expect(close(story, '2026-04-15')).toEqual({
      type: 'consultation.closed',
      data: { round: 1, unreturned: ['s1', 's2'] },
    });
  });

  it('nobody answered: 未反馈', () => {
    const after = closed(story);
    expect(taskOf(after, 'consult').outcome).toBe('unreturned');
    expect(after.state.unreturned).toEqual(['s1', 's2']);
  });

  it('one answered, the other is counted out', () => {
    const after = closed(rated(story, 's1'));
    expect(after.state.unreturned).toEqual(['s2']);
    expect(taskOf(after, 'consult').outcome).toBe('satisfied');
  });

  it('one was dissatisfied: handled again', () => {
    expect(taskOf(closed(rated(story, 's2', dissatisfied)), 'consult').outcome).toBe('unsatisfied');
  });

  it('closes once', () => {
    expect(close(closed(story))).toBeUndefined();
    expect(close(rated(rated(story, 's1'), 's2'))).toBeUndefined();
  });
});
