import * as z from 'zod/mini';
import type { NewNotice } from '../../domain/decide/notices.ts';
import { date, note, pageQuery, text } from './parts.ts';

/** 放假通知：哪几天放假、哪几个周末上班. */
export const newNotice = z.strictObject({
  year: z.int().check(z.minimum(2000), z.maximum(2100)),
  title: text(200),
  number: note(60),
  date,
  holidays: z
    .array(z.strictObject({ name: text(40), from: date, to: date }))
    .check(z.minLength(1), z.maxLength(60)),
  makeUpDays: z.array(date).check(z.maxLength(60)),
}) satisfies z.ZodMiniType<NewNotice>;

export const movesQuery = z.strictObject({
  cursor: pageQuery.cursor,
});

/** 预览：哪些时限由哪天变到哪天. */
export const moves = z.object({
  noticeId: z.string(),
  since: z.optional(z.string()),
  moves: z.array(
    z.looseObject({
      itemId: z.string(),
      number: z.string(),
      title: z.string(),
      name: z.string(),
      from: z.string(),
      to: z.string(),
      sentence: z.string(),
    }),
  ),
  cursor: z.optional(z.string()),
});

/** 工作日历：各年的放假安排和载入过的通知. */
export const calendarView = z.object({
  years: z.array(
    z.looseObject({
      year: z.number(),
      provisional: z.boolean(),
      notice: z.looseObject({ title: z.string() }),
    }),
  ),
  notices: z.array(z.looseObject({ noticeId: z.string(), year: z.number(), title: z.string() })),
});

export const confirmed = z.object({
  noticeId: z.string(),
  version: z.number(),
  moved: z.number(),
  complete: z.boolean(),
});
