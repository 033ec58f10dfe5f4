import * as z from 'zod/mini';
import type { NewPartyGroup } from '../../domain/decide/partyGroup/convene.ts';
import type { NewMinutes } from '../../domain/decide/partyGroup/hold.ts';
import { MOST_ITEMS, PARTY_GROUP_KINDS, STUDY_RESULTS } from '../../domain/partyGroup.ts';
import { date, id, note, pageQuery, text } from './parts.ts';

/** 召集. */
export const newPartyGroup = z.strictObject({
  kind: z._default(z.enum(PARTY_GROUP_KINDS), 'reply-study'),
  title: text(100),
  plannedOn: date,
  place: note(100),
  reviewYear: z.optional(z.int().check(z.minimum(2000), z.maximum(2100))),
  items: z.optional(z.array(id).check(z.minLength(1), z.maxLength(MOST_ITEMS))),
}) satisfies z.ZodMiniType<NewPartyGroup>;

/** 纪要. */
export const newMinutes = z.strictObject({
  heldOn: date,
  place: note(100),
  minutes: text(20_000),
  chair: id,
  present: z.array(id).check(z.minLength(1), z.maxLength(50)),
  absent: z._default(
    z.array(z.strictObject({ person: id, reason: text(100) })).check(z.maxLength(50)),
    [],
  ),
  guests: z._default(z.array(text(60)).check(z.maxLength(100)), []),
  results: z._default(
    z
      .array(z.strictObject({ itemId: id, result: z.enum(STUDY_RESULTS), opinion: note(500) }))
      .check(z.maxLength(MOST_ITEMS)),
    [],
  ),
}) satisfies z.ZodMiniType<NewMinutes>;

export const partyGroupsQuery = z.strictObject({
  year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  ...pageQuery,
});

const entry = z.looseObject({
  itemId: z.string(),
  session: z.string(),
  number: z.string(),
  title: z.string(),
});

/** 议题建议. */
export const agendaView = z.object({ agenda: z.array(entry), more: z.boolean() });

/** 一次党组会. */
export const partyGroupView = z.looseObject({
  meetingId: z.string(),
  version: z.number(),
  kind: z.string(),
  title: z.string(),
  plannedOn: z.string(),
  agenda: z.array(entry),
  heldOn: z.optional(z.string()),
  minutesNumber: z.optional(z.string()),
});

export const partyGroupList = z.object({
  meetings: z.array(z.looseObject({ meetingId: z.string(), title: z.string() })),
  cursor: z.optional(z.string()),
});
