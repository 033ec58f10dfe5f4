import * as z from 'zod/mini';
import { id, pageQuery } from './parts.ts';

const filters = {
  year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  kind: z.optional(z.enum(['suggestion', 'motion', 'proposal'])),
  section: z.optional(id),
};

export const ratesQuery = z.strictObject(filters);

/** Which items are counted. */
export type RatesQuery = z.output<typeof ratesQuery>;

export const rateItemsQuery = z.strictObject({
  ...filters,
  place: z._default(z.enum(['counted', 'missing', 'beside']), 'counted'),
  ...pageQuery,
});

/** 一个率：公式和原始件数都在. */
const rate = z.looseObject({
  id: z.string(),
  name: z.string(),
  formula: z.string(),
  numerator: z.number(),
  denominator: z.number(),
  percent: z.optional(z.number()),
  target: z.optional(z.number()),
  beside: z.optional(z.object({ words: z.string(), count: z.number() })),
});

/** 见面率、面复率. */
export const contactRates = z.object({
  year: z.number(),
  on: z.string(),
  rates: z.array(rate),
  counts: z.object({
    items: z.number(),
    leadersVisits: z.number(),
    progressTold: z.number(),
  }),
});

export const rateItems = z.object({
  items: z.array(z.looseObject({ itemId: z.string(), number: z.string(), title: z.string() })),
  cursor: z.optional(z.string()),
});
