import * as z from 'zod/mini';
import type { NewUrge } from '../../domain/decide/urging/issue.ts';
import { URGE_LEVELS } from '../../domain/urge.ts';
import { date, id, pageQuery, text } from './parts.ts';

/** 催办单 or 电话催办. */
export const newUrge = z.strictObject({
  channel: z.enum(['notice', 'phone']),
  status: text(2000),
  demand: text(2000),
  said: z.optional(text(2000)),
  level: z.optional(z.enum(URGE_LEVELS)),
}) satisfies z.ZodMiniType<NewUrge>;

export const urgeAnswer = z.strictObject({ text: text(5000) });

export const urgesQuery = z.strictObject({
  year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  ...pageQuery,
});

export const urgeList = z.object({
  urges: z.array(z.looseObject({ itemId: z.string(), urgeId: z.string() })),
  cursor: z.optional(z.string()),
});

/** 启动一轮调度. */
export const newProgressRound = z.strictObject({
  answerBy: z.optional(date),
  items: z.optional(z.array(id).check(z.minLength(1), z.maxLength(200))),
});

/** Several items at once; one transaction holds 90 of them. */
export const roundAnswers = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        itemId: id,
        text: z.optional(text(5000)),
        noProgress: z.optional(text(2000)),
        nextOn: z.optional(date),
      }),
    )
    .check(z.minLength(1), z.maxLength(90)),
});

export const progressRoundView = z.looseObject({
  roundId: z.string(),
  answerBy: z.string(),
  entries: z.array(z.looseObject({ itemId: z.string() })),
});

export const progressRoundList = z.object({
  rounds: z.array(z.looseObject({ roundId: z.string() })),
  cursor: z.optional(z.string()),
});
