import * as z from 'zod/mini';
import {
  GROUNDS,
  type PublicationText,
  SCOPES,
  type StatedWish,
  WISHES,
} from '../../domain/publication.ts';
import { date, id, note, pageQuery, text } from './parts.ts';

/** 拟定公开. */
export const publicationText = z.strictObject({
  scope: z.enum(SCOPES),
  title: text(200),
  content: note(20_000),
  text: note(50_000),
  ground: z.optional(z.enum(GROUNDS)),
  reason: note(1000),
}) satisfies z.ZodMiniType<PublicationText>;

/** 登记公开意愿. */
export const statedWish = z.strictObject({
  submitterId: id,
  wish: z.enum(WISHES),
  way: z.enum(['phone', 'writing', 'in-person']),
  reason: z.optional(text(500)),
  on: date,
}) satisfies z.ZodMiniType<StatedWish>;

/** 公开审查. */
export const publicationReview = z.strictObject({
  outcome: z.enum(['approve', 'return']),
  remark: note(1000),
});

/** 撤下. */
export const publicationWithdrawal = z.strictObject({ reason: text(1000) });

/** Which of the two lists. */
export const toPublishQuery = z.strictObject({
  waits: z._default(z.enum(['prepare', 'review']), 'prepare'),
  ...pageQuery,
});
