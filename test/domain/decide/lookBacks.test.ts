import { describe, expect, it } from 'vitest';
import { reportCorrection } from '../../../functions/domain/decide/inspection.ts';
import { openLookBack, sampled } from '../../../functions/domain/decide/lookBacks/open.ts';
import { rateLookBack } from '../../../functions/domain/decide/lookBacks/rate.ts';
import {
  closeLookBack,
  mayRecord,
  type NewFinding,
  recordFinding,
} from '../../../functions/domain/decide/lookBacks/record.ts';
import { remindLookBack } from '../../../functions/domain/decide/lookBacks/remind.ts';
import type { LookBackEntry, LookBackWhy } from '../../../functions/domain/lookBack.ts';
import { needsDecision } from '../../../functions/domain/rating.ts';
import { ROLES, type Role } from '../../../functions/domain/roles.ts';
import { coursesOf } from '../../../functions/domain/route.ts';
import { lookBackDueMails } from '../../../functions/mail/plan/lookBack.ts';
import { itemRows } from '../../../functions/store/views/itemRows.ts';
import { actor, directory, onDay, rulesOn, type Story, told } from '../../support/given.ts';
import { chosen, closedAs, roundOver } from '../../support/lookingBack.ts';
import { kept, tracked } from '../../support/promising.ts';
import { refusalOf, refused } from '../../support/refusing.ts';

const handler = actor('handler-ldbz-1');
const inspector = actor('inspector1');
const clerk = actor('clerk');

const finding = (story: Story, changes: Partial<NewFinding>): NewFinding => ({
  itemId: story.state.itemId,
  result: 'still-impossible',
  remark: '省级办法仍未出台',
  ...changes,
});

/** What a finding of a round over this one item does to it. */
function found(
  story: Story,
  why: LookBackWhy,
  changes: Partial<NewFinding>,
  by = handler,
  round = {},
) {
  const over = roundOver([chosen(story.state, why)], round);
  return recordFinding(over, story.state, by, finding(story, changes), story.rules);
}
function ofItemOf({ ofItem }: ReturnType<typeof recordFinding>) {
  if (!ofItem) throw new Error('nothing of the item');
  return ofItem;
}
const lookedBack = (
  story: Story,
  why: LookBackWhy,
  changes: Partial<NewFinding>,
  by = handler,
  round = {},
) => told(story, ofItemOf(found(story, why, changes, by, round)), by);

describe('what a round chooses', () => {
  const rolling = closedAs('C');
  const many = Array.from({ length: 40 }, (_, n) => ({
    ...chosen(closedAs('A').state, 'sample'),
    itemId: `npc-2026-${100 + n}`,
  }));

  it('is every promise and every rolling item, and a sample of the solved ones', () => {
    const { entries, reportBy } = roundOver([chosen(rolling.state, 'rolling'), ...many]);
    expect(entries.map(({ why }) => why)).toEqual([
      'rolling',
      'sample',
      'sample',
      'sample',
      'sample',
    ]);
    expect(reportBy).toBe('2026-11-20');
  });

  it('draws the same sample by the same seed, another by another', () => {
    const draw = (seed: string) =>
      sampled(many, seed, { percent: 10, atLeast: 1 }).map(({ itemId }) => itemId);
    expect(draw('2026')).toEqual(draw('2026'));
    expect(draw('2026')).not.toEqual(draw('2027'));
    expect(sampled(many, 's', { percent: 0, atLeast: 1 })).toHaveLength(1);
    expect(sampled([], 's', { percent: 10, atLeast: 1 })).toEqual([]);
  });

  it('is what the office names, all of it', () => {
    const ids = many.slice(3, 9).map(({ itemId }) => itemId);
    expect(roundOver(many, { select: { ids } }).entries).toHaveLength(6);
    const classes = ['C'];
    const both = [chosen(rolling.state, 'rolling'), ...many];
    expect(roundOver(both, { select: { classes } }).entries).toHaveLength(1);
  });

  it.each<[string, object, string, string]>([
    ['by others', {}, 'handler-ldbz-1', 'forbidden FORBIDDEN'],
    [
      'of an item in handling',
      { select: { ids: ['npc-2026-999'] } },
      'clerk',
      'invalid NOT_TO_LOOK_BACK',
    ],
    ['of a strange class', { select: { classes: ['Z'] } }, 'clerk', 'invalid CLASS_UNKNOWN'],
    ['of nothing', { select: { classes: ['B'] } }, 'clerk', 'invalid NOTHING_TO_LOOK_BACK'],
    ['to be reported yesterday', { reportBy: '2026-03-15' }, 'clerk', 'invalid DUE_PAST'],
  ])('is refused %s', (_what, changes, by, refusal) => {
    const wanted = { year: 2026, title: '回头看', ...changes };
    const open = () => openLookBack('2026-1', wanted, many, actor(by), rulesOn());
    expect(refused(open)).toBe(refusal);
  });
});

describe('滚动', () => {
  it('begins when an item closes with a class that is tested every year, and not for a solved one', () => {
    expect(closedAs('C').state.rolling).toEqual({ since: 2026, years: [], terms: [] });
    expect(closedAs('A').state.rolling).toBeUndefined();
    const lists = (story: Story) =>
      itemRows(story.state).filter(({ pk }) => pk === 'LIST#rolling#yes');
    expect(lists(closedAs('C'))).toHaveLength(1);
    expect(lists(closedAs('A'))).toHaveLength(0);
  });

  it('goes on from year to year and over a change of term, seen on lists', () => {
    const first = lookedBack(closedAs('C'), 'rolling', {});
    expect(first.state.rolling).toEqual({ since: 2026, years: [2026], terms: [18] });
    const later = onDay(first, '2027-03-16');
    const over = { ...roundOver([chosen(later.state, 'rolling')]), year: 2027, term: 19 };
    const ofItem = ofItemOf(
      recordFinding(over, later.state, handler, finding(later, {}), later.rules),
    );
    const { state } = told(later, ofItem, handler);
    expect(state.rolling).toEqual({ since: 2026, years: [2026, 2027], terms: [18, 19] });
    const [row] = itemRows(state).filter(({ pk }) => pk === 'LIST#year#2026');
    expect(row).toMatchObject({ item: { rolling: { since: 2026, years: [2026, 2027] } } });
  });

  it('ends when it is really done', () => {
    const done = lookedBack(closedAs('C'), 'rolling', { result: 'really-done', evidence: '文件' });
    expect(done.state.rolling).toBeUndefined();
    expect(done.state.lookBacks).toMatchObject([{ result: 'really-done', classNow: 'A' }]);
  });
});

describe('过去难以办理、现在可以实现', () => {
  const open = () =>
    lookedBack(closedAs('C'), 'rolling', { result: 'now-possible', remark: '省级办法已出台' });

  it('opens the item again: a new round, its own deadline, from 办前调查', () => {
    const { state } = open();
    expect(state).toMatchObject({ round: 2, stage: 'investigating', attempt: 1 });
    expect(state).not.toHaveProperty('concluded');
    expect(state.replyDeadline.due).toBe('2026-06-16');
    expect(state.replyDeadline.explanation.sentence).toContain('重新启动办理之日');
    expect(state.reopened).toMatchObject([{ round: 2, reason: '省级办法已出台' }]);
    expect(coursesOf(state)).toEqual([{ machine: 'handling', attempt: 1 }]);
  });

  it('begins anew with what a 不满意 leads to', () => {
    const { state, rules } = open();
    expect(needsDecision(state, rules)).toBe(false);
    expect(needsDecision({ ...state, round: 3 }, rules)).toBe(needsDecision({ round: 2 }, rules));
  });

  it('is refused while a promise is being tracked', () => {
    const over = () => found(kept(), 'promise', { result: 'now-possible' });
    expect(refused(over)).toBe('invalid RESULT_NOT_POSSIBLE');
    expect(refused(() => found(tracked(), 'rolling', { result: 'now-possible' }))).toBe(
      'blocked STILL_OPEN',
    );
  });
});

describe('a solved item', () => {
  const corrections = [{ what: '补建', by: 'handler-ldbz-1', until: '2026-06-30' }];
  const notDone = { result: 'not-done' as const, remark: '只挂了牌', corrections };

  it('that is not really done gets corrections, reported by whom they name', () => {
    const story = lookedBack(closedAs('A'), 'sample', notDone, inspector);
    expect(story.state.corrections).toMatchObject([
      { correctionId: 'correction-1', from: 'lookback-2026-1', what: '补建' },
    ]);
    const report = (by: string) =>
      reportCorrection(story.state, actor(by), 'correction-1', '已补建', story.rules);
    const { state } = told(story, report('handler-ldbz-1'), handler);
    expect(state.corrections).toMatchObject([{ report: '已补建' }]);
    const twice = () => reportCorrection(state, handler, 'correction-1', '', story.rules);
    expect(refused(twice)).toBe('conflict ALREADY_REPORTED');
    expect(refused(() => report('auditor'))).toBe('forbidden FORBIDDEN');
  });

  it.each<[string, Partial<NewFinding>, string]>([
    ['as still impossible', {}, 'invalid RESULT_NOT_POSSIBLE'],
    ['as done without evidence', { result: 'really-done' }, 'invalid EVIDENCE_MISSING'],
    [
      'as not done without corrections',
      { ...notDone, corrections: [] },
      'invalid CORRECTIONS_MISSING',
    ],
    ['as not done without words', { ...notDone, remark: ' ' }, 'invalid REMARK_MISSING'],
    ['with a strange class', { ...notDone, classNow: 'Z' }, 'invalid CLASS_UNKNOWN'],
  ])('is not recorded %s', (_what, changes, refusal) => {
    expect(refused(() => found(closedAs('A'), 'sample', changes, inspector))).toBe(refusal);
  });
});

describe('who records', () => {
  /** Of a tracked or rolling item; of a solved one. ● the item's own, ○ any with the role. */
  const CELLS: Record<Role, string> = {
    'office-clerk': '○ ○',
    'office-head': '○ ○',
    director: '· ·',
    'deputy-director': '· ·',
    'section-head': '● ·',
    handler: '● ·',
    'party-secretary': '· ·',
    inspector: '○ ○',
    collector: '· ·',
    auditor: '· ·',
    admin: '· ·',
  };
  const entry = (why: LookBackWhy): LookBackEntry => chosen(closedAs('C').state, why);
  it.each(ROLES.map((role) => [role, CELLS[role]]))('%s %s', (role, marks) => {
    const person = { name: '某人', roles: [role as Role] };
    const own = { ...person, id: 'handler-ldbz-1', section: 'ldbz' };
    const other = { ...person, id: 'stranger', section: 'ylbx' };
    const [open, solved] = marks.split(' ');
    expect(mayRecord(own, entry('rolling'))).toBe(open !== '·');
    expect(mayRecord(other, entry('rolling'))).toBe(open === '○');
    expect(mayRecord(own, entry('sample'))).toBe(solved !== '·');
  });

  it('of a row that one may not see is refused as if it were not there', () => {
    const story = closedAs('C');
    const finding = { itemId: story.state.itemId, result: 'still-impossible', remark: '条件未变' };
    const stranger = actor('handler-ylbx-1');
    const round = roundOver([chosen(story.state, 'rolling')]);
    const by = (itemId: string) => () =>
      recordFinding(round, story.state, stranger, { ...finding, itemId } as never, story.rules);
    const [hidden, unknown] = [refusalOf(by(finding.itemId)), refusalOf(by('npc-2026-999'))];
    expect(hidden).toMatchObject({ code: 'NOT_IN_ROUND', message: unknown.message });
  });

  it('says that nobody checks himself', () => {
    const own = () => found(closedAs('A'), 'sample', { result: 'really-done', evidence: '照片' });
    expect(refusalOf(own).message).toContain('不能自查自报');
  });
});

describe('the end of a round', () => {
  const story = closedAs('C');
  const round = roundOver([chosen(story.state, 'rolling')]);

  it('waits for every result and lists those that are missing', () => {
    const refusal = refusalOf(() => closeLookBack(round, clerk, story.rules));
    expect(refusal.code).toBe('RESULTS_REMAIN');
    expect(refusal.details).toMatchObject({ remaining: [{ itemId: story.state.itemId }] });
    expect(refused(() => closeLookBack(round, handler, story.rules))).toBe('forbidden FORBIDDEN');
  });

  it('lets nothing more be recorded', () => {
    const over = { ...round, closedOn: '2026-03-16' };
    const record = (on: typeof over) => () =>
      recordFinding(on, story.state, handler, finding(story, {}), story.rules);
    expect(refused(record(over))).toBe('conflict LOOK_BACK_CLOSED');
    const strange = { ...round, entries: [] };
    expect(refused(record({ ...strange, closedOn: '' } as never))).toBe(
      'conflict LOOK_BACK_CLOSED',
    );
    const [first] = round.entries;
    if (!first) throw new Error('no entry');
    const { ofRound } = record(round as typeof over)();
    const filled = {
      ...round,
      entries: [{ ...first, finding: { ...ofRound.data, by: '某人', byId: 'x' } }],
    };
    expect(refused(record(filled as typeof over))).toBe('conflict ALREADY_RECORDED');
    expect(closeLookBack(filled, clerk, story.rules).data.on).toBe('2026-03-16');
  });
});

describe('回头看到期提醒', () => {
  const rolling = closedAs('C');
  const round = roundOver([chosen(rolling.state, 'rolling')]);

  it('three working days before the report and on its day, each once', () => {
    expect([round.remindOn, round.reportBy]).toEqual(['2026-11-17', '2026-11-20']);
    expect(remindLookBack(round, '2026-11-16')).toBeUndefined();
    const ahead = remindLookBack(round, '2026-11-17');
    expect(ahead?.data).toEqual({
      ...{ kind: 'ahead', on: '2026-11-17' },
      itemIds: [rolling.state.itemId],
    });
    const told = { ...round, reminded: [{ kind: 'ahead' as const, on: '2026-11-17' }] };
    expect(remindLookBack(told, '2026-11-19')).toBeUndefined();
    expect(remindLookBack(told, '2026-11-23')?.data.kind).toBe('due');
  });

  it('of nobody who has said what became of his items, and not of a round that is over', () => {
    const { ofRound } = found(rolling, 'rolling', {});
    const said = { ...ofRound.data, by: handler.name, byId: handler.id };
    const [entry] = round.entries;
    const answered = { ...round, entries: entry ? [{ ...entry, finding: said }] : [] };
    expect(remindLookBack(answered, '2026-11-20')).toBeUndefined();
    expect(remindLookBack({ ...round, closedOn: '2026-11-10' }, '2026-11-20')).toBeUndefined();
    const { remindOn: _none, ...old } = round;
    expect(remindLookBack(old, '2026-11-20')).toBeUndefined();
  });

  it('one opened too late to be reminded ahead is reminded on its day', () => {
    const late = roundOver([chosen(rolling.state, 'rolling')], { reportBy: '2026-03-17' });
    expect(late.remindOn).toBe('2026-03-17');
  });

  it('goes to the handler, and on the day to the head of his section too', () => {
    const itemIds = [rolling.state.itemId];
    const to = (kind: 'ahead' | 'due') =>
      lookBackDueMails({ kind, itemIds, on: '2026-11-20' }, round, directory).map(
        ({ recipient }) => recipient.id,
      );
    expect(to('ahead')).toEqual(['handler-ldbz-1']);
    expect(to('due')).toEqual(['handler-ldbz-1', 'head-ldbz']);
  });
});

describe('对回头看结果的评价', () => {
  const looked = lookedBack(closedAs('C'), 'rolling', {});
  const form = { attitude: '满意', result: '不满意', reason: '还是没有办' };
  const rateIt = (story: Story, changes = {}, id = '2026-1') =>
    rateLookBack(story.state, 's1', id, { ...form, ...changes }, story.rules);

  it('stands beside the ratings of the reply, and opens nothing', () => {
    const rated = told(looked, rateIt(looked), { id: 'submitter:s1', name: '林若溪' });
    expect(rated.state.lookBackRatings).toMatchObject([
      { lookBackId: '2026-1', submitterId: 's1', result: '不满意', satisfied: false },
    ]);
    expect(rated.state.ratings).toEqual(looked.state.ratings);
    expect(rated.state.round).toBe(looked.state.round);
    expect(refusalOf(() => rateIt(rated)).code).toBe('ALREADY_RATED');
  });

  it('once, of a look-back that there was, with a reason where it is 不满意', () => {
    expect(refusalOf(() => rateIt(looked, {}, '2025-1')).code).toBe('LINK_OVER');
    expect(refusalOf(() => rateIt(looked, { reason: '' })).code).toBe('REASON_MISSING');
    expect(refusalOf(() => rateIt(looked, { result: '很好' })).code).toBe('GRADE_UNKNOWN');
  });
});
