import { mustExist } from '../../calendar/mustExist.ts';
import { invalid, Refusal } from '../../errors.ts';
import type { MeetingCalled } from '../../events.ts';
import { groupPeople, type LeadingGroup, type MeetingKind } from '../../meeting.ts';
import { type Actor, type Directory, hasRole, personOf } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import { mustHaveRole } from '../authorize.ts';
import { OFFICE } from '../intake.ts';

/** 召集会议 as the office does it. */
export interface NewMeeting {
  kind: MeetingKind;
  title: string;
  /** Civil date, past ones are recorded afterwards. */
  on: string;
  place: string;
  chair: string;
  /** Person ids; of a 领导小组会议 by default the whole group. */
  invited?: string[];
  batchId?: string;
  items?: string[];
}

/** @throws Refusal PERSON_UNKNOWN naming who is not in the directory */
export function mustKnow(ids: readonly string[], field: string, directory: Directory): void {
  const unknown = ids.find((id) => !personOf(directory, id));
  if (unknown) throw invalid('PERSON_UNKNOWN', `通讯录里没有“${unknown}”。`, field);
}

/** @throws Refusal CHAIR_INVALID unless a leader presides */
export function mustPreside(chair: string, directory: Directory): void {
  const person = personOf(directory, chair);
  if (person?.roles.some((role) => role === 'director' || role === 'deputy-director')) return;
  throw invalid('CHAIR_INVALID', '会议由主要负责人或分管领导主持，请重新选择。', 'chair');
}

function invitedTo({ kind, invited }: NewMeeting, group: LeadingGroup | undefined): string[] {
  if (kind !== 'leading-group') return invited ?? [];
  const list = group?.versions.at(-1);
  if (!list) {
    throw new Refusal(
      'blocked',
      'GROUP_MISSING',
      '当年的办理工作领导小组还没有设立，请先登记名单。',
      { field: 'kind' },
    );
  }
  return invited ?? groupPeople(list);
}

/**
 * 召集会议 (rows 5, 6).
 * @param states the items it is about
 * @param group of the meeting's year
 * @throws Refusal FORBIDDEN, IMPOSSIBLE_DATE, CHAIR_INVALID, PERSON_UNKNOWN, NOBODY_INVITED, MATTER_MISSING, GROUP_MISSING
 */
export function callMeeting(
  meetingId: string,
  wanted: NewMeeting,
  states: readonly ItemState[],
  group: LeadingGroup | undefined,
  actor: Actor,
  { directory }: Rules,
): MeetingCalled {
  mustHaveRole(actor, OFFICE, '召集会议');
  const { kind, title, on, place, chair, batchId } = wanted;
  mustExist(on, 'on');
  mustPreside(chair, directory);
  const invited = [...new Set([chair, ...invitedTo(wanted, group)])];
  mustKnow(invited, 'invited', directory);
  if (invited.length < 2) throw invalid('NOBODY_INVITED', '请写明应到人员。', 'invited');
  if (kind === 'assignment' && !batchId && states.length === 0) {
    throw invalid('MATTER_MISSING', '交办会须写明交办的批次或件。', 'items');
  }
  return {
    type: 'meeting.called',
    data: {
      meetingId,
      kind,
      year: Number(on.slice(0, 4)),
      title,
      on,
      place,
      chair,
      invited,
      ...(batchId ? { batchId } : {}),
      items: states.map(({ itemId, item: { number, title: name } }) => ({
        itemId,
        number,
        title: name,
      })),
    },
  };
}

/** Those who may keep the bureau's meetings. */
export const keepsMeetings = (actor: Actor): boolean => hasRole(actor, OFFICE);
