import { describe, expect, it } from 'vitest';
import {
  checkInspection,
  checkRectification,
  feedBack,
  reportCorrection,
  toBeChecked,
} from '../../../functions/domain/decide/inspection.ts';
import { openCorrections } from '../../../functions/domain/inspection.ts';
import type { InspectionData } from '../../../functions/domain/steps/data.ts';
import type { Outcome } from '../../../functions/domain/steps/desk.ts';
import { completed, consulting, drafted, handling, inspecting } from '../../support/acting.ts';
import { actor, opened, type Story, told } from '../../support/given.ts';
import { refused } from '../../support/refusing.ts';
import { draftB, GOOD, toCorrect } from '../../support/stepData.ts';

const waiting = () => inspecting(consulting(drafted(handling(), draftB)));
const good = ({ state }: Story) => GOOD.inspect(state);
const check = (story: Story, changes: Partial<InspectionData>, outcome: Outcome = 'done') =>
  checkInspection({ ...good(story), ...changes }, outcome, story.state, story.rules);
const corrected = (story = waiting()) =>
  completed(story, 'inspect', 'rectify', toCorrect(story.state));

describe('办后督查', () => {
  it('says something of every answer and every promise', () => {
    const story = waiting();
    expect(toBeChecked(story.state)).toEqual(['demand-1', 'demand-2', 'demand-3', 'promise-1']);
    const { state } = completed(story, 'inspect');
    expect(state.inspections).toMatchObject([
      { taskId: 'inspect-1', team: ['inspector1', 'inspector2'], outcome: 'done' },
    ]);
  });

  const missing = [{ of: 'demand-1', result: 'done' as const }];
  const undone = (story: Story) =>
    good(story).results.map((one) => ({ ...one, result: 'not' as const }));
  it.each<[string, Partial<InspectionData>, string]>([
    ['without a team', { team: [] }, 'invalid TEAM_MISSING'],
    ['by somebody who is no inspector', { team: ['clerk'] }, 'invalid TEAM_INVALID'],
    ['announced tomorrow', { noticeOn: '2026-03-17' }, 'invalid DATE_IN_FUTURE'],
    ['of one answer only', { results: missing }, 'invalid RESULT_MISSING'],
    [
      'of what was not answered',
      { results: [{ of: 'demand-9', result: 'done' }] },
      'invalid RESULT_UNKNOWN',
    ],
    ['passed though not carried out', { results: undone(waiting()) }, 'blocked NOT_CARRIED_OUT'],
  ])('is refused %s', (_what, changes, refusal) => {
    expect(refused(() => check(waiting(), changes))).toBe(refusal);
  });

  it('is refused to a team of the handling section', () => {
    const story = waiting();
    const { directory } = story.rules;
    const people = directory.people.map((person) =>
      person.id === 'inspector2' ? { ...person, section: 'ldbz' } : person,
    );
    const rules = { ...story.rules, directory: { ...directory, people } };
    expect(refused(() => check({ ...story, rules }, {}))).toBe('invalid TEAM_OF_SECTION');
  });

  it.each([
    ['none', [], 'invalid CORRECTIONS_MISSING'],
    ['of nobody', [{ what: '补建', by: 'nobody', until: '2026-06-30' }], 'invalid PERSON_UNKNOWN'],
    ['until today', [{ what: '补建', by: 'clerk', until: '2026-03-16' }], 'invalid DUE_PAST'],
  ])('asks for corrections with person and date, not for %s', (_what, corrections, refusal) => {
    expect(refused(() => check(waiting(), { corrections }, 'rectify'))).toBe(refusal);
  });

  it('does not pass with corrections', () => {
    const { corrections = [] } = toCorrect(waiting().state);
    expect(refused(() => check(waiting(), { corrections }))).toBe('invalid CORRECTIONS_UNWANTED');
  });
});

describe('整改', () => {
  it('is reported correction by correction, then inspected again', () => {
    const story = opened(corrected(), 'rectify');
    const reports = (list: { correctionId: string; report: string }[]) =>
      refused(() => checkRectification({ measures: '', reports: list }, story.state));
    expect(reports([])).toBe('invalid REPORT_MISSING');
    expect(reports([{ correctionId: 'correction-7', report: '' }])).toBe(
      'invalid CORRECTION_UNKNOWN',
    );
    const done = completed(story, 'rectify');
    expect(openCorrections(done.state)).toEqual([]);
    const again = completed(opened(done, 'inspect'), 'inspect');
    expect(again.state.inspections?.map(({ outcome }) => outcome)).toEqual(['rectify', 'done']);
  });

  it('of an inspection is reported in its own step only', () => {
    const { state, rules } = corrected();
    const report = (by: string, id: string) =>
      refused(() => reportCorrection(state, actor(by), id, '已补建', rules));
    expect(report('handler-ldbz-1', 'correction-1')).toBe('blocked IN_RECTIFICATION');
    expect(report('auditor', 'correction-1')).toBe('forbidden FORBIDDEN');
    expect(report('handler-ldbz-1', 'correction-9')).toBe('notFound CORRECTION_NOT_FOUND');
  });
});

describe('督查反馈', () => {
  const words = { progress: '已建成12个', effect: '日均服务300人次' };
  const tell = (story: Story, by: string) => feedBack(story.state, actor(by), words, story.rules);

  it('is on record with what was told and by whom', () => {
    const story = completed(waiting(), 'inspect');
    const by = actor('handler-ldbz-1');
    const { state } = told(story, tell(story, by.id), by);
    expect(state.feedback).toEqual([
      { feedbackId: 'feedback-1', ...words, on: '2026-03-16', by: by.name },
    ]);
  });

  it('follows an inspection, and is not for everybody', () => {
    expect(refused(() => tell(waiting(), 'inspector1'))).toBe('blocked NOT_INSPECTED');
    const done = completed(waiting(), 'inspect');
    expect(refused(() => tell(done, 'director'))).toBe('forbidden FORBIDDEN');
    for (const by of ['inspector1', 'clerk', 'office', 'handler-ldbz-1']) {
      expect(tell(done, by).type).toBe('inspection.fed-back');
    }
  });
});
