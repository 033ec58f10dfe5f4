import { mustExist } from '../calendar/mustExist.ts';
import { invalid, Refusal } from '../errors.ts';
import type {
  KeyItemNamed,
  SupervisionReported,
  SupervisorHeard,
  TaskForceFormed,
} from '../events.ts';
import {
  isLed,
  SUPERVISOR_NAMES,
  type Supervision,
  type SupervisionReport,
  type SupervisorHearing,
  type TaskForce,
} from '../keyItem.ts';
import { type Actor, type Directory, personOf } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import { mustHaveRole } from './authorize.ts';
import { mustGoOn, OFFICE } from './intake.ts';
import { mustRecord } from './recording.ts';

/** The director, by the directory. */
export function directorOf({ people }: Directory): string | undefined {
  return people.find(({ roles }) => roles.includes('director'))?.id;
}

function mustBeLed(state: ItemState): void {
  if (isLed(state)) return;
  throw new Refusal('blocked', 'NOT_KEY_ITEM', '本件不是我局主办的重点督办件，不需要这样办理。');
}

/** @throws Refusal IMPOSSIBLE_DATE, DATE_IN_FUTURE */
export function mustBeToday(on: string, today: string): void {
  mustExist(on, 'on');
  if (on > today) throw invalid('DATE_IN_FUTURE', `日期${on}在今天之后，请核对。`, 'on');
}

/**
 * 列为重点督办 (domain.md §1 rows 12, 46): by whom chosen, by which paper, who supervises. Where the
 * place wants the director to handle it, he takes the lead at once.
 * @throws Refusal FORBIDDEN, ITEM_OVER, KEY_ITEM_KNOWN
 */
export function nameKeyItem(
  state: ItemState,
  actor: Actor,
  supervision: Supervision,
  { profile, directory, today: on }: Rules,
): KeyItemNamed {
  mustHaveRole(actor, OFFICE, '登记重点督办');
  mustGoOn(state);
  const known = state.item.supervision;
  if (known) {
    throw new Refusal('conflict', 'KEY_ITEM_KNOWN', `本件已由${known.selectedBy}列为重点督办。`);
  }
  const led = profile.keyItems.directorHandles && state.item.part !== 'co';
  const director = led ? directorOf(directory) : undefined;
  const sponsor = state.proposal && state.proposal.sponsor !== director ? director : undefined;
  return {
    type: 'key-item.named',
    data: { ...supervision, on, ...(sponsor ? { sponsor } : {}) },
  };
}

/**
 * 成立工作专班 (row 46).
 * @throws Refusal FORBIDDEN, ITEM_OVER, NOT_KEY_ITEM, PERSON_UNKNOWN, HEAD_NOT_LEADER, MEMBERS_MISSING, or of the date
 */
export function formTaskForce(
  state: ItemState,
  actor: Actor,
  force: TaskForce,
  { directory, today }: Rules,
): TaskForceFormed {
  mustHaveRole(actor, OFFICE, '登记工作专班');
  mustGoOn(state);
  mustBeLed(state);
  mustBeToday(force.on, today);
  const members = [...new Set(force.members)].filter((id) => id !== force.head);
  const unknown = [force.head, ...members].find((id) => !personOf(directory, id));
  if (unknown) throw invalid('PERSON_UNKNOWN', `通讯录里没有“${unknown}”。`, 'members');
  const rank = personOf(directory, force.head)?.rank;
  if (rank !== 'director' && rank !== 'deputy') {
    throw invalid('HEAD_NOT_LEADER', '专班负责人须是局领导，请重新选择。', 'head');
  }
  if (members.length === 0) {
    throw invalid('MEMBERS_MISSING', '除负责人以外，专班至少要有一名成员。', 'members');
  }
  return { type: 'task-force.formed', data: { ...force, members } };
}

/** 向督办方报告. @throws Refusal FORBIDDEN, ITEM_OVER, NOT_KEY_ITEM, or of the date */
export function reportToSupervisor(
  state: ItemState,
  actor: Actor,
  report: Omit<SupervisionReport, 'reportId'>,
  { today }: Rules,
): SupervisionReported {
  mustRecord(state, actor);
  mustGoOn(state);
  mustBeLed(state);
  mustBeToday(report.on, today);
  const reportId = `report-${(state.supervisionReports?.length ?? 0) + 1}`;
  return { type: 'supervision.reported', data: { reportId, ...report } };
}

/**
 * 听取督办领导、督办专工委意见 (row 46), with what was made of it.
 * @throws Refusal FORBIDDEN, ITEM_OVER, NOT_KEY_ITEM, SUPERVISOR_UNKNOWN, or of the date
 */
export function hearSupervisor(
  state: ItemState,
  actor: Actor,
  hearing: Omit<SupervisorHearing, 'hearingId'>,
  { today }: Rules,
): SupervisorHeard {
  mustRecord(state, actor);
  mustGoOn(state);
  mustBeLed(state);
  if (!state.item.supervision?.[hearing.of]) {
    const name = SUPERVISOR_NAMES[hearing.of];
    throw invalid('SUPERVISOR_UNKNOWN', `列为重点督办时没有登记${name}，请核对。`, 'of');
  }
  mustBeToday(hearing.on, today);
  const hearingId = `hearing-${(state.supervisorHearings?.length ?? 0) + 1}`;
  return { type: 'supervisor.heard', data: { hearingId, ...hearing } };
}
