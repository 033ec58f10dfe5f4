import { mustExist } from '../../calendar/mustExist.ts';
import { invalid, Refusal } from '../../errors.ts';
import type { PartyGroupHeld, TaskCompleted } from '../../events.ts';
import type {
  AgendaEntry,
  Attendance,
  Minutes,
  PartyGroupMeeting,
  StudyFinding,
} from '../../partyGroup.ts';
import { type Actor, personOf } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import { mustHaveRole } from '../authorize.ts';
import { completeTask } from '../completeTask.ts';

/** 纪要 as the secretary hands it in; the number is claimed by the system. */
export type NewMinutes = Omit<Minutes, 'minutesNumber'>;

/** An item of the agenda as it stands, with the rules under which it was received. */
export interface Studied {
  state: ItemState;
  rules: Rules;
}

/** What the meeting's record is made of: its own event, and one of each item that is decided. */
export interface Held {
  ofMeeting: PartyGroupHeld;
  ofItems: { state: ItemState; event: TaskCompleted }[];
}

function checkAttendance({ chair, present, absent }: Attendance, { directory }: Rules): void {
  const people = [chair, ...present, ...absent.map(({ person }) => person)];
  const unknown = people.find((id) => !personOf(directory, id));
  if (unknown) throw invalid('PERSON_UNKNOWN', `通讯录里没有“${unknown}”这个人。`, 'present');
  if (!present.includes(chair)) {
    throw invalid('CHAIR_ABSENT', '主持人须在到会名单里。', 'chair');
  }
  const both = absent.find(({ person }) => present.includes(person));
  if (!both) return;
  const name = personOf(directory, both.person)?.name;
  throw invalid('PRESENT_AND_ABSENT', `${name}既列为到会又列为请假，请核对。`, 'absent');
}

function checkResults(agenda: readonly AgendaEntry[], results: readonly StudyFinding[]): void {
  const label = ({ session, number }: AgendaEntry) => `${session}第${number}号`;
  const strange = results.find(({ itemId }) => !agenda.some((entry) => entry.itemId === itemId));
  if (strange) {
    throw invalid('NOT_ON_AGENDA', `“${strange.itemId}”不在这次会议的议题单上。`, 'results');
  }
  const missing = agenda.filter(
    ({ itemId }) => results.filter((result) => result.itemId === itemId).length !== 1,
  );
  if (missing.length > 0) {
    throw invalid(
      'RESULT_MISSING',
      `每个议题须有且只有一个结果，请核对：${missing.map(label).join('、')}。`,
      'results',
    );
  }
  const silent = results.find(({ result, opinion }) => result === 'returned' && !opinion?.trim());
  if (!silent) return;
  throw invalid('OPINION_MISSING', `退回修改的（${silent.itemId}）须写明意见。`, 'results');
}

function decided(
  meeting: PartyGroupMeeting,
  { heldOn, results }: NewMinutes,
  { state, rules }: Studied,
  actor: Actor,
  minutesNumber: string,
): TaskCompleted | undefined {
  const { meetingId, agenda } = meeting;
  const entry = agenda.find(({ itemId }) => itemId === state.itemId);
  const finding = results.find(({ itemId }) => itemId === state.itemId);
  if (!entry || !finding || finding.result === 'deferred') return undefined;
  const { taskId } = entry;
  if (state.tasks.find((task) => task.taskId === taskId)?.status !== 'open') {
    throw new Refusal(
      'conflict',
      'NOT_WAITING',
      `${entry.session}第${entry.number}号已不在党组会研究这一步，请把它记为缓议。`,
      { field: 'results' },
    );
  }
  const { opinion } = finding;
  const approved = finding.result === 'approved';
  const data = {
    meetingOn: heldOn,
    minutes: `${minutesNumber}：${approved ? '同意答复，按程序签发' : '退回修改'}`,
    ...(opinion ? { opinion } : {}),
    meetingId,
    minutesNumber,
  };
  const command = { taskId, outcome: approved ? ('done' as const) : ('return' as const), data };
  return completeTask(state, actor, command, rules);
}

/**
 * 会议纪要 with a result of each item: approved and sent back ones are decided in the same record, the
 * deferred ones go on waiting (domain.md §1 rows 41, 45).
 * @param studied the agenda's items as they stand
 * @throws Refusal FORBIDDEN, MEETING_HELD, IMPOSSIBLE_DATE, DATE_IN_FUTURE, PERSON_UNKNOWN, CHAIR_ABSENT,
 * PRESENT_AND_ABSENT, NOT_ON_AGENDA, RESULT_MISSING, OPINION_MISSING, NOT_WAITING
 */
export function hold(
  meeting: PartyGroupMeeting,
  studied: readonly Studied[],
  actor: Actor,
  handed: NewMinutes,
  minutesNumber: string,
  rules: Rules,
): Held {
  mustHaveRole(actor, ['party-secretary'], '党组会纪要');
  if (meeting.held) {
    const { minutesNumber: known } = meeting.held;
    throw new Refusal('conflict', 'MEETING_HELD', `这次会议已有纪要（${known}），请刷新页面。`);
  }
  mustExist(handed.heldOn, 'heldOn');
  if (handed.heldOn > rules.today) {
    throw invalid('DATE_IN_FUTURE', '会议日期不能在今天之后。', 'heldOn');
  }
  checkAttendance(handed, rules);
  checkResults(meeting.agenda, handed.results);
  const ofItems = studied.flatMap((one) => {
    const event = decided(meeting, handed, one, actor, minutesNumber);
    return event ? [{ state: one.state, event }] : [];
  });
  return {
    ofMeeting: { type: 'party-group.held', data: { ...handed, minutesNumber } },
    ofItems,
  };
}
