import * as z from 'zod/mini';
import { LETTER_KINDS } from '../../documents/letters/model.ts';

const kind = z.enum(LETTER_KINDS);

/** 函件清单. */
export const letterList = z.object({
  itemId: z.string(),
  letters: z.array(
    z.object({
      kind,
      name: z.string(),
      to: z.string(),
      submitter: z.optional(z.string()),
      record: z.optional(z.string()),
      status: z.enum(['final', 'draft']),
      why: z.optional(z.string()),
      fileName: z.string(),
      blanks: z.array(z.string()),
    }),
  ),
  notYet: z.array(z.object({ kind, name: z.string(), code: z.string(), why: z.string() })),
});
