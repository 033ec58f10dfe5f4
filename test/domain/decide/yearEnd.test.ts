import { describe, expect, it } from 'vitest';
import { addSpan } from '../../../functions/domain/deadline/count.ts';
import {
  checkResult,
  closeYearEndLookBack,
  endEntry,
} from '../../../functions/domain/decide/lookBacks/check.ts';
import { closeLookBack, recordFinding } from '../../../functions/domain/decide/lookBacks/record.ts';
import { openYearEnd, yearEndDue } from '../../../functions/domain/decide/yearEnd/open.ts';
import {
  compileReport,
  lookedBackOn,
  rollOver,
  yearEndReport,
} from '../../../functions/domain/decide/yearEnd/report.ts';
import { hearReport, writeReport } from '../../../functions/domain/decide/yearEnd/write.ts';
import type { LookBackEvent } from '../../../functions/domain/events.ts';
import {
  type LookBack,
  lookBackCourses,
  lookBackOutcome,
} from '../../../functions/domain/lookBack.ts';
import { itemFacts } from '../../../functions/domain/rates/facts.ts';
import { reduceLookBack } from '../../../functions/domain/reduce/lookBackRound.ts';
import { resumeCourse, roundExecutionName } from '../../../functions/domain/roundCourse.ts';
import { termSummary } from '../../../functions/domain/termSummary.ts';
import { yearEndCourses, yearEndOutcome, yearEndStep } from '../../../functions/domain/yearEnd.ts';
import { actor, rulesOn } from '../../support/given.ts';
import { chosen as choiceOf, closedAs, toldRound } from '../../support/lookingBack.ts';
import { refused } from '../../support/refusing.ts';
import {
  chosen,
  compiled,
  EMPTY,
  HEARD,
  heard,
  lookedBack,
  opened,
  REVIEW_DAY,
  reviewAfter,
  reviewRules,
  TEXTS,
  written,
} from '../../support/reviewing.ts';
import { sichuan } from '../profile/profiles.ts';

const office = actor('office');
const handler = actor('handler-ldbz-1');
const inspector = actor('inspector1');

describe('the review of a year', () => {
  it('begins by the calendar on the profile’s day, not before', () => {
    expect(yearEndDue(18, rulesOn('2026-11-30'))).toBeUndefined();
    expect(opened.data).toEqual({ year: 2026, term: 18, on: REVIEW_DAY });
  });

  it('begins by hand, by the office, for a year that has come', () => {
    expect(openYearEnd({ year: 2026 }, office, reviewRules).data.byHand).toBe(true);
    expect(refused(() => openYearEnd({ year: 2027 }, office, reviewRules))).toBe(
      'invalid YEAR_IN_FUTURE',
    );
    expect(refused(() => openYearEnd({ year: 2026 }, handler, reviewRules))).toBe(
      'forbidden FORBIDDEN',
    );
  });

  it('stands at one step after the other, and its execution lives until it is over', () => {
    const course = [opened, chosen, lookedBack, compiled, written, heard];
    const steps = course.map((_, n) => yearEndStep(reviewAfter(...course.slice(0, n + 1))));
    expect(steps).toEqual(['choose', 'look-back', 'compile', 'write', 'hear', 'roll-over']);
    const before = reviewAfter(...course);
    const rolled = rollOver(before, [], reviewRules);
    if (!rolled) throw new Error('not rolled over');
    expect(yearEndCourses(before)).toEqual([
      { machine: 'year-end-review', attempt: 1, at: 'roll-over' },
    ]);
    const over = reviewAfter(...course, rolled);
    expect([yearEndStep(over), yearEndCourses(over)]).toEqual(['over', []]);
    expect(rollOver(over, [], reviewRules)).toBeUndefined();
  });

  it('waits for nothing where there is nothing to look back at', () => {
    const nothing = { type: 'year-end.chosen' as const, data: { items: 0, on: REVIEW_DAY } };
    const review = reviewAfter(opened, nothing);
    expect([yearEndStep(review), yearEndOutcome(review, 'look-back')]).toEqual(['compile', 'done']);
  });

  it('hears of its own look-back only', () => {
    const review = reviewAfter(opened, chosen);
    expect(lookedBackOn(review, { lookBackId: '2026-7' }, reviewRules)).toBeUndefined();
    expect(lookedBackOn(review, { lookBackId: '2026-1' }, reviewRules)?.data.lookBackId).toBe(
      '2026-1',
    );
  });

  it('is compiled once, from counts', () => {
    expect(
      compileReport(reviewAfter(opened, chosen, lookedBack, compiled), EMPTY, reviewRules),
    ).toBe(undefined);
    const { state } = closedAs('A');
    const register = {
      facts: [itemFacts(state)],
      items: [{ stage: 'closed', class: 'A' }],
      lookBacks: [],
      promises: [{ status: 'kept' as const }, { status: 'open' as const }],
    };
    expect(yearEndReport(register, reviewRules)).toMatchObject({
      ...{ items: 1, closed: 1, tracking: 0, open: 0, left: 0 },
      classes: [{ letter: 'A', count: 1 }],
      promises: [
        { status: 'open', count: 1 },
        { status: 'kept', count: 1 },
      ],
      rates: expect.arrayContaining([
        expect.objectContaining({ name: '办复率', numerator: 1, denominator: 1, percent: 100 }),
      ]),
    });
  });

  it('counts what was returned or withdrawn apart, neither as closed nor as open', () => {
    const { state } = closedAs('A');
    const facts = itemFacts(state);
    const register = {
      facts: [facts, { ...facts, left: true }, { ...facts, left: true }],
      items: [{ stage: 'closed', class: 'A' }, { stage: 'returned' }, { stage: 'withdrawn' }],
      promises: [],
      lookBacks: [],
    };
    expect(yearEndReport(register, reviewRules)).toMatchObject({
      ...{ items: 3, closed: 1, tracking: 0, open: 0, left: 2 },
    });
  });

  it('is written by the office once it is compiled, once', () => {
    const write =
      (review: ReturnType<typeof reviewAfter>, by = office) =>
      () =>
        writeReport(review, by, TEXTS, reviewRules);
    expect(refused(write(reviewAfter(opened, chosen)))).toBe('blocked NOT_COMPILED');
    const ready = reviewAfter(opened, chosen, lookedBack, compiled);
    expect(refused(write(ready, inspector))).toBe('forbidden FORBIDDEN');
    expect(write(ready)().data).toMatchObject(TEXTS);
    expect(refused(write(reviewAfter(opened, chosen, lookedBack, compiled, written)))).toBe(
      'conflict ALREADY_WRITTEN',
    );
  });

  it('is heard when it is written, once a year', () => {
    const ready = reviewAfter(opened, chosen, lookedBack, compiled, written);
    expect(
      refused(() => hearReport(reviewAfter(opened, chosen, lookedBack, compiled), HEARD)),
    ).toBe('blocked REPORT_NOT_WRITTEN');
    expect(hearReport(ready, HEARD).data).toEqual(HEARD);
    const over = reviewAfter(opened, chosen, lookedBack, compiled, written, heard);
    expect(refused(() => hearReport(over, HEARD))).toBe('conflict YEAR_END_HEARD');
  });

  it('goes into the term’s summary with numerators and denominators added', () => {
    const rate = {
      id: 'met',
      name: '见面率',
      formula: '',
      unit: '件' as const,
      numerator: 1,
      denominator: 2,
      percent: 50,
    };
    const year = (n: number, numerator: number, denominator: number) => {
      const review = reviewAfter(opened, chosen, lookedBack, compiled);
      if (!review.report) throw new Error('no report');
      const rates = [{ ...rate, numerator, denominator }];
      return { ...review, year: n, report: { ...review.report, items: denominator, rates } };
    };
    const summary = termSummary(18, [year(2025, 1, 10), year(2026, 2, 2), reviewAfter(opened)]);
    expect(summary?.years.map((one) => one.year)).toEqual([2025, 2026]);
    expect(summary?.figures).toMatchObject({
      items: 12,
      rates: [{ numerator: 3, denominator: 12, percent: 25 }],
    });
    expect(termSummary(18, [reviewAfter(opened)])).toBeUndefined();
  });
});

describe('an item of its look-back', () => {
  const story = closedAs('C');
  const itemId = story.state.itemId;
  const opening: LookBackEvent = {
    type: 'lookback.opened',
    data: {
      ...{ lookBackId: '2026-1', year: 2026, title: '年终督查', seed: '2026' },
      ...{ reportBy: '2026-12-15', on: REVIEW_DAY, yearEnd: true },
      choices: [choiceOf(story.state, 'rolling')],
    },
  };
  type Told = readonly [LookBackEvent, string];
  function roundAfter(...bodies: Told[]): LookBack {
    const events = bodies.reduce(
      (all, [body, by]) => toldRound(all, body, by),
      toldRound([], opening),
    );
    const round = reduceLookBack(events);
    if (!round) throw new Error('no round');
    return round;
  }
  const rules = reviewRules;
  const finding = { itemId, result: 'still-impossible' as const, remark: '上级办法没有出台' };
  const { ofRound: found, ofItem: early } = recordFinding(
    roundAfter(),
    story.state,
    handler,
    finding,
    rules,
  );
  const assessed: Told = [found, 'handler-ldbz-1'];
  const check = (round: LookBack, by = inspector, changes = {}) =>
    checkResult(round, story.state, by, { itemId, outcome: 'agreed', ...changes }, rules);

  it('is assessed by its handler, and hears nothing of it before the check', () => {
    expect(early).toBeUndefined();
    expect(refused(() => recordFinding(roundAfter(), story.state, inspector, finding, rules))).toBe(
      'forbidden FORBIDDEN',
    );
  });

  it('is checked by an inspector who did not assess it himself', () => {
    expect(refused(() => check(roundAfter()))).toBe('blocked NOT_ASSESSED');
    expect(refused(() => check(roundAfter(assessed), handler))).toBe('forbidden FORBIDDEN');
    const both = { ...inspector, id: 'handler-ldbz-1' };
    expect(refused(() => check(roundAfter(assessed), both))).toBe('forbidden OWN_RESULT');
    expect(refused(() => check(roundAfter(assessed), inspector, { outcome: 'returned' }))).toBe(
      'invalid REMARK_MISSING',
    );
    expect(refused(() => check(roundAfter(assessed), inspector, { itemId: 'npc-2026-999' }))).toBe(
      'notFound NOT_IN_ROUND',
    );
    const { yearEnd: _byHand, ...byHand } = roundAfter(assessed);
    expect(refused(() => check(byHand))).toBe('blocked NOT_YEAR_END');
  });

  it('takes effect with the check, and ends once', () => {
    const { ofRound, ofItem } = check(roundAfter(assessed));
    expect(ofItem).toMatchObject({ type: 'item.looked-back', data: { year: 2026 } });
    const agreed = roundAfter(assessed, [ofRound, 'inspector1']);
    expect(refused(() => check(agreed))).toBe('conflict ALREADY_CHECKED');
    expect(lookBackOutcome(agreed, 'check', itemId)).toBe('done');
    const ended = endEntry(agreed, itemId, rules);
    if (!ended) throw new Error('not ended');
    // 15 working days to say what one thinks of it, where the place asks.
    expect(ended.data.rateUntil).toBe(
      addSpan(rules.today, { n: 15, unit: 'workingDay' }, rules.calendar),
    );
    expect(endEntry(agreed, itemId, { ...rules, profile: sichuan })?.data).not.toHaveProperty(
      'rateUntil',
    );
    const over = roundAfter(assessed, [ofRound, 'inspector1'], [ended, 'office']);
    expect(endEntry(over, itemId, rules)).toBeUndefined();
    expect([closeYearEndLookBack(agreed, rules), lookBackCourses(over)]).toEqual([undefined, []]);
    expect(closeYearEndLookBack(over, rules)?.type).toBe('lookback.closed');
    expect(refused(() => closeLookBack(over, office, rules))).toBe('blocked CLOSES_ITSELF');
  });

  it('sent back is assessed again', () => {
    const back = check(roundAfter(assessed), inspector, { outcome: 'returned', remark: '不实' });
    expect(back.ofItem).toBeUndefined();
    const again = roundAfter(assessed, [back.ofRound, 'inspector1']);
    expect(lookBackOutcome(again, 'check', itemId)).toBe('return');
    expect(lookBackCourses(again)).toEqual([
      { machine: 'look-back', itemId, attempt: 1, at: 'reassess' },
    ]);
    expect(again.entries[0]?.checks?.map(({ outcome }) => outcome)).toEqual(['returned']);
    const second = roundAfter(assessed, [back.ofRound, 'inspector1'], assessed);
    expect(lookBackOutcome(second, 'check', itemId)).toBeUndefined();
    expect(lookBackCourses(second)[0]?.at).toBe('check');
  });

  it('has an execution that leads to it, taken up again as the next attempt', () => {
    const [course] = lookBackCourses(roundAfter(assessed));
    if (!course) throw new Error('no course');
    const stream = 'lookback#2026-1';
    expect(roundExecutionName(stream, course)).toBe(`lookback-2026-1-${itemId}-a1`);
    const resumed = resumeCourse(course, '没有运行中的流程');
    expect(resumed.data).toMatchObject({ itemId, attempt: 2, resumeAt: 'check' });
    const failed: LookBackEvent = {
      type: 'round-course.failed',
      data: { itemId, state: '核查', error: 'E', cause: '' },
    };
    const round = roundAfter(assessed, [failed, 'office'], [resumed, 'office']);
    expect(lookBackCourses(round)[0]?.attempt).toBe(2);
  });
});
