import * as z from 'zod/mini';
import { text } from './parts.ts';

/** 批注. */
export const newComment = z.strictObject({
  demand: z.optional(z.int().check(z.minimum(1))),
  quotation: z.optional(text(200)),
  text: text(500),
});

export const commentAnswer = z.strictObject({ answer: text(500) });

/** 文号作废. */
export const newVoid = z.strictObject({ reason: text(500) });

export const differenceQuery = z.strictObject({
  from: z.coerce.number().check(z.int(), z.minimum(1)),
});

const comment = z.looseObject({
  commentId: z.string(),
  revision: z.number(),
  text: z.string(),
  on: z.string(),
});

const revision = z.looseObject({
  revision: z.number(),
  round: z.number(),
  by: z.string(),
  at: z.string(),
});

export const revisionList = z.object({
  itemId: z.string(),
  revisions: z.array(revision),
});

export const revisionView = z.looseObject({
  itemId: z.string(),
  revision: z.number(),
  draft: z.looseObject({}),
  comments: z.array(comment),
});

export const differenceView = z.object({
  itemId: z.string(),
  from: z.number(),
  to: z.number(),
  pieces: z.array(
    z.object({
      piece: z.string(),
      stretches: z.array(
        z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() }),
      ),
    }),
  ),
});

const finding = z.looseObject({
  id: z.string(),
  code: z.string(),
  severity: z.enum(['must', 'should']),
  message: z.string(),
});

/** 审核单. */
export const reviewSheet = z.looseObject({
  itemId: z.string(),
  version: z.number(),
  revision: z.optional(z.number()),
  accuracy: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      passes: z.boolean(),
      findings: z.array(finding),
      toJudge: z.array(z.string()),
    }),
  ),
  unity: z.array(z.object({ id: z.string(), name: z.string() })),
  openComments: z.number(),
});
