import * as z from 'zod/mini';
import type { NewRedo } from '../../domain/decide/askOpinionAgain.ts';
import { date, note, policies, text } from './parts.ts';

/** What the steps of the 协办 route take. */
export const coSteps = {
  'co-draft': z.strictObject({ text: text(20_000), basis: policies }),
  'co-send': z.strictObject({
    way: z.enum(['in-person', 'post', 'mail']),
    on: date,
    receipt: note(200),
    email: z.optional(z.email({ error: '电子邮箱格式不对' })),
  }),
};

/** 重提协办意见：谁、哪天、为什么. */
export const newRedo = z.strictObject({
  askedBy: text(60),
  on: date,
  reason: text(2000),
}) satisfies z.ZodMiniType<NewRedo>;

/** 协办意见：正文、文号、哪天送出. */
export const coOpinionView = z.looseObject({
  leadUnit: z.optional(z.string()),
  draft: z.optional(z.looseObject({ text: z.string(), revision: z.number(), round: z.number() })),
  sent: z.array(
    z.looseObject({
      round: z.number(),
      to: z.string(),
      on: z.string(),
      documentNumber: z.optional(z.string()),
    }),
  ),
  redos: z.array(z.looseObject({ askedBy: z.string(), on: z.string(), reason: z.string() })),
});
