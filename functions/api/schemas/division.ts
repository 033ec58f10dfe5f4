import * as z from 'zod/mini';
import type { NewDivisionAsk, NewDivisionOpinion } from '../../domain/decide/divisionOpinions.ts';
import { date, id, note, pageQuery } from './parts.ts';

/** 征询分工意见. */
export const newDivisionAsk = z.strictObject({
  sections: z.array(id).check(z.minLength(1), z.maxLength(10)),
  until: date,
  note: note(1000),
}) satisfies z.ZodMiniType<NewDivisionAsk>;

/** 科室分工意见. */
export const newDivisionOpinion = z.strictObject({
  answer: z.enum(['agree', 'other']),
  other: z.optional(id),
  reason: note(2000),
}) satisfies z.ZodMiniType<NewDivisionOpinion>;

const contacts = z.optional(z.enum(['yes']));
const kind = z.optional(z.enum(['suggestion', 'motion', 'proposal']));

export const batchTableQuery = z.strictObject({ kind, contacts, ...pageQuery });

export const yearTableQuery = z.strictObject({
  year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  kind,
  contacts,
  ...pageQuery,
});

export const batchesQuery = z.strictObject({
  year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  ...pageQuery,
});

export const askedQuery = z.strictObject(pageQuery);

/** 责任分工表：栏目和各行. */
export const divisionTable = z.object({
  title: z.string(),
  columns: z.array(z.object({ id: z.string(), name: z.string() })),
  rows: z.array(
    z.looseObject({
      itemId: z.string(),
      n: z.number(),
      number: z.string(),
      title: z.string(),
      due: z.string(),
      opinions: z.array(z.looseObject({ section: z.string(), answer: z.string() })),
    }),
  ),
  cursor: z.optional(z.string()),
});

export const batchList = z.object({
  batches: z.array(
    z.looseObject({ batchId: z.string(), fileName: z.string(), items: z.number(), on: z.string() }),
  ),
  cursor: z.optional(z.string()),
});
