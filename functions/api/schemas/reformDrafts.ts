import * as z from 'zod/mini';
import type { NewAddressee, NewReformDraft } from '../../domain/decide/reformDrafts/open.ts';
import { SUBMITTER_KINDS } from '../../domain/item.ts';
import { REFORM_USES } from '../../domain/reformDraft.ts';
import { date, id, pageQuery, text } from './parts.ts';

/** 征求对象：某件的提出人，或写明姓名、类别和电子邮箱. */
const addressee = z.union([
  z.strictObject({ itemId: id, submitterId: id }),
  z.strictObject({
    name: text(60),
    kind: z.enum(SUBMITTER_KINDS),
    organization: z.optional(text(100)),
    email: z.email({ error: '电子邮箱格式不对' }),
  }),
]) satisfies z.ZodMiniType<NewAddressee>;

/** 征求意见稿. */
export const newReformDraft = z.strictObject({
  title: text(200),
  text: text(20_000),
  questions: z.array(text(300)).check(z.minLength(1), z.maxLength(10)),
  section: id,
  addressees: z.array(addressee).check(z.minLength(1), z.maxLength(100)),
  closesOn: date,
}) satisfies z.ZodMiniType<NewReformDraft>;

/** 采纳情况. */
export const newUse = z.strictObject({ use: z.enum(REFORM_USES), reason: text(2000) });

/** 办结：最终怎样决定、怎样改. */
export const newOutcome = z.strictObject({ outcome: text(5000) });

export const reformDraftsQuery = z.strictObject({
  year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  ...pageQuery,
});

export const reformDraftList = z.object({
  reformDrafts: z.array(
    z.looseObject({
      draftId: z.string(),
      title: z.string(),
      asked: z.number(),
      answered: z.number(),
      used: z.number(),
    }),
  ),
  cursor: z.optional(z.string()),
});

/** 一份征求意见稿：对象、意见、采纳情况. */
export const reformDraftView = z.looseObject({
  draftId: z.string(),
  version: z.number(),
  title: z.string(),
  text: z.string(),
  questions: z.array(z.string()),
  closesOn: z.string(),
  open: z.boolean(),
  counts: z.looseObject({ asked: z.number(), answered: z.number() }),
  addressees: z.array(
    z.looseObject({ addresseeId: z.string(), name: z.string(), email: z.string() }),
  ),
});
