import * as z from 'zod/mini';
import { role, signWhen, source, text } from './schemaParts.ts';

const route = {
  review: z.array(role).check(z.minLength(1)),
  sign: role,
  /** 党组会集体研究 */
  partyGroup: z.boolean(),
  /** 复前审核 by the superior */
  superiorCheck: z.boolean(),
};

/** 审签: who reviews, who signs, and what differs for some items (domain.md §3.5). */
export const signOff = z.strictObject({
  /** 拟办签批, in order */
  endorse: z.array(role).check(z.minLength(1)),
  reply: z.strictObject(route),
  coOpinion: z.strictObject(route),
  /** 未答复的批注: block the signature, or are only shown to who signs. */
  openComments: z.enum(['block', 'show']),
  /** 复前审核: the office (key) that is asked, where any route asks. */
  superior: z.optional(text),
  except: z.optional(
    z.array(
      z.strictObject({
        when: signWhen,
        review: z.optional(route.review),
        sign: z.optional(role),
        partyGroup: z.optional(z.boolean()),
        superiorCheck: z.optional(z.boolean()),
        source,
      }),
    ),
  ),
  source,
});
