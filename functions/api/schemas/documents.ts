import * as z from 'zod/mini';
import type { NewContent, NewDocument } from '../../domain/decide/documents/draft.ts';
import type { Approval, Issue } from '../../domain/decide/documents/issue.ts';
import type { NewPlan } from '../../domain/decide/documents/plan.ts';
import { DOCUMENT_KINDS } from '../../domain/document.ts';
import { date, id, note, pageQuery, text } from './parts.ts';

const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: '批次编号不对' }));

const plan = z.strictObject({
  batches: z.optional(z.array(digest).check(z.maxLength(20))),
  flow: z.optional(
    z
      .array(z.strictObject({ name: text(60), who: text(100) }))
      .check(z.minLength(1), z.maxLength(40)),
  ),
  points: z.optional(
    z.array(z.strictObject({ itemId: id, points: text(2000) })).check(z.maxLength(500)),
  ),
}) satisfies z.ZodMiniType<NewPlan>;

const content = {
  title: text(200),
  text: text(20_000),
  sections: z.optional(z.array(id).check(z.maxLength(100))),
  faults: z.optional(
    z
      .array(
        z.strictObject({
          fault: text(1000),
          measure: text(1000),
          by: id,
          until: date,
          itemId: z.optional(id),
        }),
      )
      .check(z.maxLength(50)),
  ),
};

/** 起草文件；kind 为 plan 的，办理要点由责任分工表得出. */
export const newDocument = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS),
  year: z.int().check(z.minimum(2000), z.maximum(2100)),
  replaces: z.optional(z.array(id).check(z.maxLength(10))),
  ...content,
  plan: z.optional(plan),
}) satisfies z.ZodMiniType<NewDocument>;

/** 修改文件. */
export const newEdition = z.strictObject({
  ...content,
  plan: z.optional(plan),
}) satisfies z.ZodMiniType<NewContent>;

/** 主要负责人批准或退回. */
export const approval = z.strictObject({
  approved: z.boolean(),
  opinion: note(2000),
}) satisfies z.ZodMiniType<Approval>;

/** 印发. */
export const issue = z.strictObject({
  documentNumber: text(60),
  validFrom: z.optional(date),
}) satisfies z.ZodMiniType<Issue>;

export const faultReport = z.strictObject({ report: text(3000) });

export const documentsQuery = z.strictObject({
  year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  kind: z.optional(z.enum(DOCUMENT_KINDS)),
  ...pageQuery,
});

export const documentList = z.object({
  documents: z.array(
    z.looseObject({ documentId: z.string(), kind: z.string(), kindName: z.string() }),
  ),
  cursor: z.optional(z.string()),
});

/** 文件的各个版次. */
export const documentView = z.looseObject({
  documentId: z.string(),
  version: z.number(),
  kindName: z.string(),
  editions: z.array(
    z.looseObject({
      edition: z.number(),
      status: z.string(),
      title: z.string(),
      text: z.string(),
    }),
  ),
});
