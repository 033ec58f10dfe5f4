import * as z from 'zod/mini';
import { DIGESTIBLE, WEEKLY_ROLES } from '../digest.ts';
import { count, source } from './schemaParts.ts';

/** 每日待办清单, 每周在办清单: what the bureau's people are told together and not at once. */
export const digests = z.strictObject({
  daily: z.strictObject({
    /** Mails that wait for the morning list; none: there is no list, and each goes at once. */
    templates: z.array(z.enum(DIGESTIBLE)),
    /** 临期: so many working days before the date, or from its warning on. */
    dueWithin: count,
    source,
  }),
  /** 急件: a new task is told at once all the same. */
  urgent: z.strictObject({
    /** It is due within so many working days. */
    within: count,
    /** It is of a key item. */
    keyItems: z.boolean(),
    source,
  }),
  weekly: z.strictObject({
    /** Day of the week (1 = Monday); if it is not worked, the first working day after it. */
    weekday: count.check(z.minimum(1), z.maximum(7)),
    /** Who gets it; none: there is no list. */
    roles: z.array(z.enum(WEEKLY_ROLES)),
    source,
  }),
});
