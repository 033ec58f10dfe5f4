import { describe, expect, it } from 'vitest';
import { completeTask } from '../../../functions/domain/decide/completeTask.ts';
import { conclude, resumeRoute } from '../../../functions/domain/decide/course.ts';
import { endReturn, requestReturn } from '../../../functions/domain/decide/returns.ts';
import { returnDeadline } from '../../../functions/domain/returnDeadline.ts';
import { ROLES } from '../../../functions/domain/roles.ts';
import { coursesOf, executionName } from '../../../functions/domain/route.ts';
import { openTasks } from '../../../functions/domain/state.ts';
import { itemRows } from '../../../functions/store/views/itemRows.ts';
import { completed, RECEIVED, reported, returning } from '../../support/acting.ts';
import { actor, onDay, opened, registered, type Story, taskOf } from '../../support/given.ts';
import { refusalOf, refused } from '../../support/refusing.ts';
import { begin, settle } from '../../support/route.ts';
import { GOOD } from '../../support/stepData.ts';

const WISH = { reason: '属民政部门职责', proposedUnit: '市民政局' };
const asking =
  (story: Story, changes: Partial<typeof WISH> = {}, by = actor('clerk')) =>
  () =>
    requestReturn(story.state, by, { ...WISH, ...changes }, story.rules);
const inTime = () => registered(RECEIVED);

describe('申请退办', () => {
  it('within the window opens a side course', () => {
    const { state } = returning();
    expect(state.returns?.[0]).toMatchObject({ ...WISH, returnId: 'return-1', due: '2026-03-18' });
    expect(coursesOf(state).map((course) => executionName(state, course))).toEqual([
      'npc-2026-012-r1-a1',
      'npc-2026-012-r1-return-1-a1',
    ]);
    expect(taskOf(returning(), 'return-sign').desk).toEqual({ role: 'director' });
  });

  it('is possible on the last day and refused the day after, with the date and how it came about', () => {
    expect(asking(onDay(inTime(), '2026-03-18'))().type).toBe('return.requested');
    const late = refusalOf(asking(onDay(inTime(), '2026-03-19')));
    expect(`${late.kind} ${late.code}`).toBe('blocked RETURN_TOO_LATE');
    expect(late.message).toMatch(/2026-03-18.*自收到之日2026-03-13起5日/);
  });

  it('is refused a second time while one is pending, and once it has ended is not', () => {
    expect(refused(asking(returning()))).toBe('conflict RETURN_PENDING');
    const back = completed(returning(), 'return-sign', 'return', { opinion: '属我局职责' });
    expect(refused(asking(back))).toBe('conflict RETURN_PENDING');
  });

  it.each([
    [{ proposedUnit: undefined }, 'UNIT_MISSING'],
    [{ proposedUnit: '市人社局' }, 'UNIT_OWN'],
    [{ proposedUnit: '市人力资源和社会保障局' }, 'UNIT_OWN'],
  ])('names another unit: %o', (changes, code) => {
    expect(refused(asking(inTime(), changes as Partial<typeof WISH>))).toBe(`invalid ${code}`);
  });

  it.each(ROLES.map((role) => [role]))('%s', (role) => {
    const by = { id: 'x', name: '某', roles: [role] };
    const may = role === 'office-clerk' || role === 'office-head';
    if (may) expect(asking(inTime(), {}, by)().data.by).toBe('某');
    else expect(refused(asking(inTime(), {}, by))).toBe('forbidden FORBIDDEN');
  });

  it('counts from the day of assignment where the profile says so', () => {
    const { state, rules } = registered();
    const profile = structuredClone(rules.profile);
    Object.assign(profile.clocks.return, { anchor: 'assigned', n: 10, unit: 'workingDay' });
    expect(returnDeadline(state, { ...rules, profile }).due).toBe('2026-03-16');
  });
});

describe('while it is pending', () => {
  it.each(['propose', 'assign'] as const)('%s waits', (step) => {
    const story = opened(returning(), step);
    const { taskId } = taskOf(story, step);
    const data = GOOD[step](story.state);
    const done = () =>
      completeTask(story.state, actor('clerk'), { taskId, outcome: 'done', data }, story.rules);
    expect(refused(done)).toBe('blocked RETURN_PENDING');
  });
});

describe('the machine', () => {
  const entered = async (story: Story, resumeAt?: 'return-sign' | 'return-answer') =>
    settle(story, begin(story.state, resumeAt, 'return-1'));
  const asked = () => {
    const story = opened(inTime(), 'propose');
    const { type, data } = asking(story)();
    return { story, event: { type, data } };
  };

  async function walked(): Promise<Awaited<ReturnType<typeof entered>>> {
    const first = returning(opened(inTime(), 'propose'));
    expect(asked().event.type).toBe('return.requested');
    return entered(first);
  }

  it('准予 ends the item: to which unit, all that waited void, no execution left', async () => {
    const signed = completed((await walked()).story, 'return-sign');
    const { story, execution } = await entered(signed);
    const granted = completed(story, 'return-answer', 'granted');
    const { story: over } = await settle(granted, execution);
    expect(over.state.concluded).toEqual({
      how: 'returned',
      on: '2026-03-16',
      unit: '市民政局',
      side: 'return-1',
    });
    expect(over.state.stage).toBe('returned');
    expect(over.state.returns?.[0]).toMatchObject({ ended: 'granted', signedBy: '魏长河' });
    expect(openTasks(over.state)).toEqual([]);
    expect(coursesOf(over.state)).toEqual([]);
    expect(taskOf(over, 'propose').status).toBe('void');
    const rows = itemRows(over.state).map(({ pk }) => pk.split('#')[0]);
    expect(rows).not.toContain('TASKS');
    expect(rows).not.toContain('DUE');
    expect(rows).not.toContain('RUNNING');
    expect(conclude(over.state, 'closed', over.rules)).toBeUndefined();
    const late = () =>
      completeTask(
        over.state,
        actor('clerk'),
        { taskId: 'propose-1', outcome: 'done', data: GOOD.propose(over.state) },
        over.rules,
      );
    expect(refused(late)).toBe('conflict TASK_VOID');
  });

  it('不准: it goes on, its clock unchanged', async () => {
    const { story, execution } = await entered(completed((await walked()).story, 'return-sign'));
    const no = completed(story, 'return-answer', 'refused', { on: '2026-03-16', reason: '属你局' });
    const { story: on } = await settle(no, execution);
    expect(on.state.concluded).toBeUndefined();
    expect(on.state.returns?.[0]).toMatchObject({ ended: 'refused', answer: { granted: false } });
    expect(on.state.replyDeadline).toEqual(story.state.replyDeadline);
    expect(coursesOf(on.state).map(({ machine }) => machine)).toEqual(['handling']);
    expect(completed(on, 'propose').state.proposal?.sponsor).toBe('deputy1');
    expect(asking(on)().data.returnId).toBe('return-2');
  });

  it('the director does not sign: dropped', async () => {
    const { story, execution } = await walked();
    const back = completed(story, 'return-sign', 'return', { opinion: '属我局职责' });
    const { story: on } = await settle(back, execution);
    expect(on.state.returns?.[0]?.ended).toBe('dropped');
    expect(coursesOf(on.state)).toHaveLength(1);
  });

  it('is taken up again at the recorded step', async () => {
    const { side, resumeAt } = resumeRoute(reported().state, '', {
      side: 'return-1',
      attempt: 1,
    }).data;
    expect([side, resumeAt]).toEqual(['return-1', 'return-answer']);
    const { story, execution } = await entered(reported(), 'return-answer');
    expect(story.events).toHaveLength(reported().events.length);
    const { story: over } = await settle(completed(story, 'return-answer', 'granted'), execution);
    expect(over.state.concluded?.how).toBe('returned');
    expect(endReturn(over.state, 'return-1', 'granted', over.rules)).toBeUndefined();
  });

  it('准予 must name a unit where nobody proposed one', () => {
    const story = reported();
    const { returns = [] } = story.state;
    const state = {
      ...story.state,
      returns: returns.map((r) => ({ ...r, proposedUnit: undefined })),
    };
    const command = { taskId: 'return-answer-1', data: { on: '2026-03-16' } };
    const answering = (outcome: 'granted' | 'refused') => () =>
      completeTask(state, actor('clerk'), { ...command, outcome }, story.rules);
    expect(refused(answering('granted'))).toBe('invalid UNIT_MISSING');
    expect(answering('refused')().type).toBe('task.completed');
  });
});
