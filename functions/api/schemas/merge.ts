import * as z from 'zod/mini';
import { id, text } from './parts.ts';

/** 并案：并入哪些件，为什么. */
export const newMerge = z.strictObject({
  items: z.array(id).check(z.minLength(1), z.maxLength(20)),
  reason: text(1000),
});

/** 撤销并案. */
export const mergeEnd = z.strictObject({ reason: text(1000) });

/** 沿用主件的沟通、调查和答复稿. */
export const newTakeOver = z.strictObject({
  contacts: z.optional(
    z
      .array(
        z.strictObject({
          contactId: id,
          submitters: z.array(z.string()).check(z.minLength(1), z.maxLength(300)),
        }),
      )
      .check(z.maxLength(20)),
  ),
  investigation: z.optional(z.boolean()),
  draft: z.optional(z.boolean()),
});
