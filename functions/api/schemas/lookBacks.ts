import * as z from 'zod/mini';
import type { NewCheck } from '../../domain/decide/lookBacks/check.ts';
import type { NewLookBack } from '../../domain/decide/lookBacks/open.ts';
import type { NewFinding } from '../../domain/decide/lookBacks/record.ts';
import { LOOK_BACK_RESULTS } from '../../domain/lookBack.ts';
import { correction } from './inspection.ts';
import { date, id, note, pageQuery, text } from './parts.ts';

const year = z.int().check(z.minimum(2000), z.maximum(2100));
const letter = text(10);

/** 启动一轮回头看. */
export const newLookBack = z.strictObject({
  year,
  term: z.optional(z.int().check(z.minimum(1), z.maximum(99))),
  title: text(100),
  reportBy: z.optional(date),
  seed: z.optional(text(60)),
  select: z.optional(
    z.strictObject({
      classes: z.optional(z.array(letter).check(z.minLength(1), z.maxLength(10))),
      ids: z.optional(z.array(id).check(z.minLength(1), z.maxLength(800))),
    }),
  ),
}) satisfies z.ZodMiniType<NewLookBack>;

/** 回头看登记. */
export const newFinding = z.strictObject({
  itemId: id,
  result: z.enum(LOOK_BACK_RESULTS),
  classNow: z.optional(letter),
  remark: note(2000),
  evidence: note(3000),
  corrections: z.optional(z.array(correction).check(z.maxLength(20))),
}) satisfies z.ZodMiniType<NewFinding>;

/** 督查核查. */
export const newCheck = z.strictObject({
  itemId: id,
  outcome: z.enum(['agreed', 'returned']),
  remark: note(2000),
}) satisfies z.ZodMiniType<NewCheck>;

export const lookBacksQuery = z.strictObject({
  year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  ...pageQuery,
});

/** 登记表. */
export const lookBackView = z.looseObject({
  lookBackId: z.string(),
  version: z.number(),
  year: z.number(),
  title: z.string(),
  reportBy: z.string(),
  remaining: z.number(),
  register: z.array(
    z.looseObject({
      itemId: z.string(),
      number: z.string(),
      title: z.string(),
      classThen: z.string(),
      classNow: z.optional(z.string()),
      why: z.string(),
      result: z.optional(z.string()),
      evidence: z.optional(z.string()),
      by: z.optional(z.string()),
    }),
  ),
});

export const lookBackList = z.object({
  lookBacks: z.array(z.looseObject({ lookBackId: z.string(), title: z.string() })),
  cursor: z.optional(z.string()),
});
