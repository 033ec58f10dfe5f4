import * as z from 'zod/mini';
import type { NewActivity } from '../../domain/activity.ts';
import { date, id, pageQuery, text } from './parts.ts';

/** 调研活动. */
export const newActivity = z.strictObject({
  method: id,
  title: text(200),
  on: date,
  place: text(200),
  people: z.array(id).check(z.minLength(1), z.maxLength(50)),
  outside: z.optional(z.array(text(100)).check(z.maxLength(50))),
  items: z.array(id).check(z.minLength(1), z.maxLength(40)),
  findings: text(5000),
  measures: text(5000),
  similar: z.optional(
    z
      .array(
        z.strictObject({
          place: text(200),
          measure: text(2000),
          itemId: z.optional(id),
          subject: z.optional(text(40)),
        }),
      )
      .check(z.maxLength(40)),
  ),
}) satisfies z.ZodMiniType<NewActivity>;

export const activitiesQuery = z.strictObject({
  year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  method: z.optional(id),
  section: z.optional(id),
  ...pageQuery,
});

const activity = z.looseObject({
  activityId: z.string(),
  methodName: z.string(),
  title: z.string(),
  on: z.string(),
});

/** 调研活动清单，各种方式各几次. */
export const activityList = z.object({
  year: z.number(),
  activities: z.array(activity),
  counts: z.array(z.object({ method: z.string(), name: z.string(), count: z.number() })),
  cursor: z.optional(z.string()),
});

export const activityView = activity;
