import * as z from 'zod/mini';
import { date, note, text } from './parts.ts';

/** 签收；不写日期即今天. */
export const receipt = z.strictObject({ on: z.optional(date) });

/** 建议增办单位. */
export const addedUnits = z.strictObject({
  units: z.array(text(60)).check(z.minLength(1), z.maxLength(10)),
  reason: text(2000),
});

/** 交办机关对增办建议的答复. */
export const unitsAnswer = z.strictObject({
  answer: z.enum(['granted', 'refused']),
  on: date,
  document: note(100),
});

/** 申请退办. */
export const newReturn = z.strictObject({ reason: text(2000), proposedUnit: note(60) });

/** 撤回：谁的书面撤回、日期. */
export const withdrawal = z.strictObject({
  letters: z
    .array(z.strictObject({ submitterId: z.string(), on: date }))
    .check(z.minLength(1), z.maxLength(300)),
});
