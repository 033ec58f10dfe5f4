import * as z from 'zod/mini';
import type { NewMeeting } from '../../domain/decide/meetings/call.ts';
import type { NewMinutes } from '../../domain/decide/meetings/hold.ts';
import { type GroupList, MEETING_KINDS } from '../../domain/meeting.ts';
import { date, id, note, pageQuery, text } from './parts.ts';

const people = z.array(id).check(z.maxLength(200));

/** 召集会议. */
export const newMeeting = z.strictObject({
  kind: z.enum(MEETING_KINDS),
  title: text(200),
  on: date,
  place: text(200),
  chair: id,
  invited: z.optional(people),
  batchId: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: '批次编号不对' }))),
  items: z.optional(z.array(id).check(z.maxLength(50))),
}) satisfies z.ZodMiniType<NewMeeting>;

/** 会议记录. */
export const newMinutes = z.strictObject({
  on: z.optional(date),
  chair: z.optional(id),
  present: people.check(z.minLength(1)),
  outside: z.optional(
    z.array(z.strictObject({ name: text(40), organization: text(100) })).check(z.maxLength(100)),
  ),
  minutes: text(20_000),
  resolutions: z.optional(
    z
      .array(z.strictObject({ what: text(1000), owner: id, due: date, itemId: z.optional(id) }))
      .check(z.maxLength(50)),
  ),
}) satisfies z.ZodMiniType<NewMinutes>;

export const resolutionReport = z.strictObject({ report: text(3000) });

/** 领导小组名单. */
export const groupList = z.strictObject({
  head: id,
  deputies: z.array(id).check(z.minLength(1), z.maxLength(20)),
  members: z.array(id).check(z.minLength(1), z.maxLength(100)),
  document: note(100),
  reason: note(1000),
}) satisfies z.ZodMiniType<GroupList>;

export const meetingsQuery = z.strictObject({
  year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  ...pageQuery,
});

const attendance = z.looseObject({
  invited: z.number(),
  present: z.number(),
  rate: z.number(),
  absent: z.array(z.string()),
});

export const meetingList = z.object({
  meetings: z.array(
    z.looseObject({
      meetingId: z.string(),
      kindName: z.string(),
      title: z.string(),
      on: z.string(),
      attendance: z.optional(attendance),
    }),
  ),
  cursor: z.optional(z.string()),
});

export const meetingView = z.looseObject({
  meetingId: z.string(),
  version: z.number(),
  kindName: z.string(),
  attendance: z.optional(attendance),
  resolutions: z.array(z.looseObject({ resolutionId: z.string(), what: z.string() })),
});

export const groupView = z.looseObject({
  year: z.number(),
  versions: z.array(z.looseObject({ n: z.number(), head: z.string() })),
});
