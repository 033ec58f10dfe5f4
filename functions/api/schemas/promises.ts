import * as z from 'zod/mini';
import type {
  GiveUpPromise,
  KeepPromise,
  MovePromise,
} from '../../domain/decide/promises/settle.ts';
import { PROMISE_STATUSES } from '../../domain/promise.ts';
import { date, id, pageQuery, text } from './parts.ts';

/** 承诺延期：理由已经告知代表. */
export const movePromise = z.strictObject({
  newDue: date,
  reason: text(2000),
  toldOn: date,
  toldHow: z.enum(['visit', 'forum', 'appointment', 'phone', 'letter', 'mail', 'online']),
}) satisfies z.ZodMiniType<MovePromise>;

/** 承诺兑现. */
export const keepPromise = z.strictObject({
  evidence: text(3000),
  on: date,
}) satisfies z.ZodMiniType<KeepPromise>;

/** 承诺无法兑现. */
export const giveUpPromise = z.strictObject({
  reason: text(2000),
  explanation: text(5000),
}) satisfies z.ZodMiniType<GiveUpPromise>;

export const promisesQuery = z.strictObject({
  owner: z.optional(id),
  year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  status: z.optional(z.enum(['open', 'kept', 'impossible', 'replaced'])),
  due: z.optional(date),
  ...pageQuery,
});

/** 承诺事项台账. */
export const promiseList = z.object({
  promises: z.array(
    z.looseObject({
      itemId: z.string(),
      promiseId: z.string(),
      matter: z.string(),
      owner: z.string(),
      due: z.string(),
      status: z.enum(PROMISE_STATUSES),
      statusName: z.string(),
      light: z.enum(['green', 'yellow', 'red']),
      moves: z.number(),
    }),
  ),
  cursor: z.optional(z.string()),
});
