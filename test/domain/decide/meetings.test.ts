import { describe, expect, it } from 'vitest';
import { setLeadingGroup } from '../../../functions/domain/decide/meetings/group.ts';
import { holdMeeting, reportResolution } from '../../../functions/domain/decide/meetings/hold.ts';
import { attendanceOf } from '../../../functions/domain/meeting.ts';
import { reduceMeeting } from '../../../functions/domain/reduce/meeting.ts';
import { meetingRows } from '../../../functions/store/views/meetingRows.ts';
import { divided } from '../../support/acting.ts';
import { actor, rulesOn, told } from '../../support/given.ts';
import {
  called,
  GROUP,
  groupOf,
  held,
  MINUTES,
  type Told,
  toldMeeting,
} from '../../support/meeting.ts';
import { refused } from '../../support/refusing.ts';

const item = divided();
const { itemId } = item.state;
const RESOLUTION = { what: '月底前见面', owner: 'handler-ldbz-1', due: '2026-03-31', itemId };
const assignment = called({}, [item.state]);
const resolved = held(assignment, {
  resolutions: [RESOLUTION, { ...RESOLUTION, itemId: undefined }],
});

describe('a meeting', () => {
  it('invites its chair too, names its items, and is on the list of its year', () => {
    expect(assignment.meeting).toMatchObject({
      year: 2026,
      invited: ['director', 'deputy1', 'head-ldbz', 'head-ldgx'],
      items: [{ itemId, number: '012', title: '关于加强新就业形态劳动者权益保障的建议' }],
    });
    expect(meetingRows(assignment.meeting)).toMatchObject([{ pk: 'MEETINGS#2026', sk: '0001' }]);
    expect(attendanceOf(assignment.meeting)).toBeUndefined();
  });

  it('counts who came of those invited; others do not raise the rate', () => {
    const { meeting } = held(assignment, {
      present: ['director', 'deputy1', 'head-ldbz', 'head-jycj'],
      outside: [{ name: '林若溪', organization: '市人大代表' }],
    });
    expect(attendanceOf(meeting)).toEqual({
      invited: 4,
      present: 3,
      rate: 75,
      absent: ['head-ldgx'],
    });
    expect(meetingRows(meeting)[0]?.meeting).toMatchObject({ attendance: { rate: 75 } });
    expect(meeting.held?.by).toBe('许知微');
    const two = { ...meeting, invited: ['director', 'head-ldbz', 'head-ldgx'] };
    expect(attendanceOf(two)?.rate).toBe(66.7);
  });

  it('leaves in an item what was resolved of it', () => {
    const { ofItems } = holdMeeting(
      assignment.meeting,
      { ...MINUTES, resolutions: [RESOLUTION, { ...RESOLUTION, what: '拟稿' }] },
      actor('clerk'),
      rulesOn(),
    );
    expect(ofItems).toHaveLength(1);
    const [one] = ofItems;
    if (!one) throw new Error('nothing for the item');
    const after = told(item, one.event, actor('clerk'));
    expect(after.state.followUps).toMatchObject([
      { meetingId: '2026-1', kind: 'assignment', resolutionId: 'resolution-1', what: '月底前见面' },
      { resolutionId: 'resolution-2', what: '拟稿' },
    ]);
    const owner = actor('handler-ldbz-1');
    const done = reportResolution(resolved.meeting, 'resolution-1', '已见面', owner, rulesOn());
    expect(done.ofItem?.itemId).toBe(itemId);
    const closed = told(
      after,
      done.ofItem?.event ?? { type: 'receipt.signed', data: { on: '', by: '' } },
      owner,
    );
    expect(closed.state.followUps?.map(({ done: report }) => report?.by)).toEqual([
      '潘大海',
      undefined,
    ]);
  });

  it('follows its resolutions until they are done', () => {
    const owner = actor('handler-ldbz-1');
    const report = (from: Told, id: string, by = owner) =>
      reportResolution(from.meeting, id, '已见面', by, rulesOn());
    expect(report(resolved, 'resolution-2')).not.toHaveProperty('ofItem');
    const after = toldMeeting(resolved, report(resolved, 'resolution-2').event, 'handler-ldbz-1');
    expect(meetingRows(after.meeting)[0]?.meeting).toMatchObject({ resolutions: 2, open: 1 });
    expect(refused(() => report(after, 'resolution-2'))).toBe('conflict RESOLUTION_DONE');
    expect(refused(() => report(after, 'resolution-3'))).toBe('notFound RESOLUTION_NOT_FOUND');
    expect(refused(() => report(after, 'resolution-1', actor('head-ldbz')))).toBe(
      'forbidden FORBIDDEN',
    );
    expect(report(after, 'resolution-1', actor('clerk')).event.data.report).toBe('已见面');
  });

  it.each<[string, () => unknown, string]>([
    [
      'called by a head',
      () => called({}, [item.state], undefined, 'head-ldbz'),
      'forbidden FORBIDDEN',
    ],
    [
      'chaired by a head',
      () => called({ chair: 'head-ldbz' }, [item.state]),
      'invalid CHAIR_INVALID',
    ],
    ['with nobody', () => called({ invited: [] }, [item.state]), 'invalid NOBODY_INVITED'],
    ['with strangers', () => called({ invited: ['x'] }, [item.state]), 'invalid PERSON_UNKNOWN'],
    ['交办 of nothing', () => called(), 'invalid MATTER_MISSING'],
    ['on no day', () => called({ on: '2026-02-30' }, [item.state]), 'invalid IMPOSSIBLE_DATE'],
    ['of a group there is not', () => called({ kind: 'leading-group' }), 'blocked GROUP_MISSING'],
    ['held twice', () => held(resolved), 'conflict ALREADY_HELD'],
    [
      'held tomorrow',
      () => held(called({ on: '2026-03-17' }, [item.state])),
      'invalid DATE_IN_FUTURE',
    ],
    [
      'held without its chair',
      () => held(assignment, { present: ['deputy1'] }),
      'invalid CHAIR_ABSENT',
    ],
    ['chaired by whoever', () => held(assignment, { chair: 'head-ldbz' }), 'invalid CHAIR_INVALID'],
    [
      'attended by strangers',
      () => held(assignment, { present: ['director', 'x'] }),
      'invalid PERSON_UNKNOWN',
    ],
    [
      'resolving for strangers',
      () => held(assignment, { resolutions: [{ ...RESOLUTION, owner: 'x' }] }),
      'invalid PERSON_UNKNOWN',
    ],
    [
      'resolving for yesterday',
      () => held(assignment, { resolutions: [{ ...RESOLUTION, due: '2026-03-15' }] }),
      'invalid DUE_PAST',
    ],
    [
      'resolving for no day',
      () => held(assignment, { resolutions: [{ ...RESOLUTION, due: '2026-02-30' }] }),
      'invalid IMPOSSIBLE_DATE',
    ],
  ])('is not %s', (_what, deciding, refusal) => {
    expect(refused(deciding)).toBe(refusal);
  });

  it('may be chaired by another leader who came', () => {
    const { meeting } = held(assignment, { chair: 'deputy1', present: ['deputy1', 'head-ldbz'] });
    expect(meeting.chair).toBe('deputy1');
  });

  it('has a whole history', () => {
    expect(() => reduceMeeting(resolved.events.slice(1))).toThrow(/does not begin/);
  });
});

describe('领导小组', () => {
  it('keeps every list, the last in force', () => {
    const changed = { ...GROUP, members: ['office'], reason: '工作变动' };
    const group = groupOf(GROUP, changed);
    expect(group?.versions).toMatchObject([
      { n: 1, members: ['office', 'head-ldbz'], by: '许知微' },
      { n: 2, members: ['office'], reason: '工作变动' },
    ]);
    const { meeting } = called({ kind: 'leading-group', invited: undefined }, [], group);
    expect(meeting.invited).toEqual(['director', 'deputy1', 'deputy2', 'office']);
  });

  it.each<[string, object, string]>([
    ['headed by a deputy', { head: 'deputy1', deputies: ['deputy2'] }, 'invalid GROUP_HEAD'],
    [
      'with a head of section as deputy',
      { deputies: ['head-ldbz'], members: ['office'] },
      'invalid GROUP_DEPUTY',
    ],
    ['with somebody twice', { members: ['office', 'deputy1'] }, 'invalid PERSON_DOUBLED'],
    ['with strangers', { members: ['x'] }, 'invalid PERSON_UNKNOWN'],
  ])('is not %s', (_what, changes, refusal) => {
    expect(refused(() => groupOf({ ...GROUP, ...changes }))).toBe(refusal);
  });

  it('is not changed without a reason, nor by others', () => {
    expect(refused(() => groupOf(GROUP, GROUP))).toBe('invalid REASON_MISSING');
    const set = () => setLeadingGroup(2026, GROUP, undefined, actor('head-ldbz'), rulesOn());
    expect(refused(set)).toBe('forbidden FORBIDDEN');
  });
});
