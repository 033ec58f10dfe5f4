import * as z from 'zod/mini';
import { count, role, source, span, text } from './schemaParts.ts';

/** One answer that a form offers. */
export const grade = z.strictObject({
  /** Also what is stored: 满意. */
  word: text,
  /** Not satisfied means the item is handled again. */
  satisfied: z.boolean(),
  /** Counts in the narrow 满意率 too. */
  fullySatisfied: z.boolean(),
  needsReason: z.boolean(),
});

/** 征询意见: what is asked, of whom, and what follows (domain.md §3.6). */
export const rating = z.strictObject({
  axes: z
    .array(z.strictObject({ id: z.enum(['attitude', 'result']), word: text }))
    .check(z.minLength(1)),
  /** Best first. */
  grades: z.array(grade).check(z.minLength(2)),
  collector: role,
  nonReturn: z.enum(['outOfBase', 'inBase']),
  /** 催收: once more on the last day, after the reminder at the warning date of ratingReturn. */
  remindsAtEnd: z.boolean(),
  /** 核对: how long a consultation waits for the second person to compare a form on paper. */
  paperConfirm: span,
  /** 不满意 → 重办: from which role to which the sponsor is raised. */
  raise: z.strictObject({ from: role, to: role }),
  /** 二次仍不满意: from which round on the collecting body decides how it goes on, never the bureau. */
  secondTime: z.strictObject({
    fromRound: count.check(z.minimum(1)),
    decidedBy: z.literal('collector'),
    how: text,
  }),
  /** 承诺兑现后 the deputy rates again. */
  ratesPromises: z.boolean(),
  source,
});
