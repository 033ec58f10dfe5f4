import type { LeadingGroupSet, MeetingEvent, StoredEvent } from '../events.ts';
import type { LeadingGroup, Meeting } from '../meeting.ts';

function after(meeting: Meeting, event: StoredEvent<MeetingEvent>): Meeting {
  const next = { ...meeting, version: event.version, hash: event.hash };
  if (event.type === 'meeting.held') {
    const { resolutions, chair, ...held } = event.data;
    return { ...next, chair, held: { ...held, by: event.by.name }, resolutions };
  }
  if (event.type !== 'meeting.resolution-done') return next;
  const { resolutionId, ...done } = event.data;
  return {
    ...next,
    resolutions: next.resolutions.map((one) =>
      one.resolutionId === resolutionId ? { ...one, done: { ...done, by: event.by.name } } : one,
    ),
  };
}

/** Folds a meeting's events. @throws Error when the first does not call it: a broken history */
export function reduceMeeting(events: readonly StoredEvent<MeetingEvent>[]): Meeting | undefined {
  let meeting: Meeting | undefined;
  for (const event of events) {
    if (event.type === 'meeting.called') {
      const { version, hash, by, data } = event;
      meeting = { ...data, version, hash, calledBy: by.name, resolutions: [] };
    } else if (meeting) meeting = after(meeting, event);
    else throw new Error(`history of ${event.stream} does not begin with a call`);
  }
  return meeting;
}

/** Every version of a year's 领导小组, the last in force. */
export function reduceLeadingGroup(
  events: readonly StoredEvent<LeadingGroupSet>[],
): LeadingGroup | undefined {
  const last = events.at(-1);
  if (!last) return undefined;
  const versions = events.map(({ data: { year: _year, ...list }, by, version }) => ({
    ...list,
    n: version,
    by: by.name,
  }));
  return { year: last.data.year, version: last.version, hash: last.hash, versions };
}
