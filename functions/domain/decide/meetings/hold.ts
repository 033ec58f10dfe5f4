import { mustExist } from '../../calendar/mustExist.ts';
import { forbidden, invalid, notFound, Refusal } from '../../errors.ts';
import type { FollowUpAsked, FollowUpDone, MeetingHeld, ResolutionDone } from '../../events.ts';
import type { Meeting, NewResolution, Resolution } from '../../meeting.ts';
import type { Actor } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import { mustHaveRole } from '../authorize.ts';
import { OFFICE } from '../intake.ts';
import { keepsMeetings, mustKnow, mustPreside } from './call.ts';

/** 会议记录 as the office enters it. */
export interface NewMinutes {
  /** Civil date, where it was not the one it was called for. */
  on?: string;
  /** Who presided, where it was somebody else. */
  chair?: string;
  present: string[];
  outside?: { name: string; organization: string }[];
  minutes: string;
  resolutions?: NewResolution[];
}

function numbered(
  resolutions: readonly NewResolution[],
  on: string,
  { directory }: Rules,
): Resolution[] {
  mustKnow(
    resolutions.map(({ owner }) => owner),
    'resolutions',
    directory,
  );
  for (const { due } of resolutions) {
    mustExist(due, 'resolutions');
    if (due < on) throw invalid('DUE_PAST', '议定事项的期限不能早于会议日期。', 'resolutions');
  }
  return resolutions.map((one, index) => ({ resolutionId: `resolution-${index + 1}`, ...one }));
}

/** What of the resolutions concerns each item. */
function followUps(
  { meetingId, kind, title }: Meeting,
  on: string,
  resolutions: readonly Resolution[],
): { itemId: string; event: FollowUpAsked }[] {
  const byItem = Map.groupBy(
    resolutions.filter(({ itemId }) => itemId !== undefined),
    ({ itemId }) => itemId ?? '',
  );
  return [...byItem].map(([itemId, some]) => ({
    itemId,
    event: {
      type: 'follow-up.asked' as const,
      data: { meetingId, kind, title, on, resolutions: some },
    },
  }));
}

/**
 * 会议记录 (rows 5, 6): who came, the minutes, what was resolved; what concerns an item is written to
 * the item too.
 * @throws Refusal FORBIDDEN, ALREADY_HELD, DATE_IN_FUTURE, IMPOSSIBLE_DATE, CHAIR_INVALID, CHAIR_ABSENT, PERSON_UNKNOWN, DUE_PAST
 */
export function holdMeeting(
  meeting: Meeting,
  wanted: NewMinutes,
  actor: Actor,
  rules: Rules,
): { event: MeetingHeld; ofItems: { itemId: string; event: FollowUpAsked }[] } {
  mustHaveRole(actor, OFFICE, '登记会议记录');
  if (meeting.held) {
    throw new Refusal(
      'conflict',
      'ALREADY_HELD',
      `会议记录已由${meeting.held.by}登记，请刷新页面。`,
    );
  }
  const { on = meeting.on, chair = meeting.chair, outside = [], minutes } = wanted;
  mustExist(on, 'on');
  if (on > rules.today) throw invalid('DATE_IN_FUTURE', '会议还没有召开，不能登记记录。', 'on');
  mustPreside(chair, rules.directory);
  const present = [...new Set(wanted.present)];
  mustKnow(present, 'present', rules.directory);
  if (!present.includes(chair)) {
    throw invalid('CHAIR_ABSENT', '主持人须在出席人员之中；另有人主持的，请写明。', 'present');
  }
  const resolutions = numbered(wanted.resolutions ?? [], on, rules);
  return {
    event: { type: 'meeting.held', data: { on, chair, present, outside, minutes, resolutions } },
    ofItems: followUps(meeting, on, resolutions),
  };
}

/**
 * 议定事项办结: by its owner, or the office.
 * @throws Refusal RESOLUTION_NOT_FOUND, FORBIDDEN, RESOLUTION_DONE
 */
export function reportResolution(
  meeting: Meeting,
  resolutionId: string,
  report: string,
  actor: Actor,
  { today }: Rules,
): { event: ResolutionDone; ofItem?: { itemId: string; event: FollowUpDone } } {
  const one = meeting.resolutions.find((known) => known.resolutionId === resolutionId);
  if (!one) throw notFound('会议没有这一议定事项，请核对。', 'RESOLUTION_NOT_FOUND');
  if (one.owner !== actor.id && !keepsMeetings(actor)) {
    throw forbidden('议定事项由责任人或局办公室登记办结，您没有这一权限。');
  }
  if (one.done) {
    throw new Refusal('conflict', 'RESOLUTION_DONE', `这一事项已由${one.done.by}登记办结。`);
  }
  const data = { resolutionId, report, on: today };
  const { itemId } = one;
  return {
    event: { type: 'meeting.resolution-done', data },
    ...(itemId
      ? {
          ofItem: {
            itemId,
            event: { type: 'follow-up.done', data: { meetingId: meeting.meetingId, ...data } },
          },
        }
      : {}),
  };
}
