import * as z from 'zod/mini';
import { date, id, pageQuery, text } from './parts.ts';

const filters = {
  year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  term: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(99))),
  kind: z.optional(z.enum(['suggestion', 'motion', 'proposal'])),
  part: z.optional(z.enum(['lead', 'sole', 'split', 'co'])),
  level: z.optional(z.enum(['city', 'province', 'nation', 'county'])),
  section: z.optional(id),
  sponsor: z.optional(id),
  subject: z.optional(text(60)),
  class: z.optional(text(10)),
  keyItem: z.optional(z.enum(['yes', 'no'])),
  asOf: z.optional(date),
};

export const statisticsQuery = z.strictObject(filters);

/** Which items are counted, and as of when. */
export type StatisticsQuery = z.output<typeof statisticsQuery>;

export const statisticsItemsQuery = z.strictObject({
  ...filters,
  place: z._default(z.enum(['counted', 'missing', 'beside']), 'counted'),
  ...pageQuery,
});

const group = z.object({ value: z.string(), name: z.optional(z.string()), count: z.number() });

/** 一个率：公式、分子、分母都在；满意率旁边总有 S、B、U、返回、未返回、已答复. */
const rate = z.looseObject({
  id: z.string(),
  name: z.string(),
  formula: z.string(),
  unit: z.enum(['件', '份', '项']),
  numerator: z.number(),
  denominator: z.number(),
  percent: z.optional(z.number()),
  target: z.optional(z.number()),
  reached: z.optional(z.boolean()),
  beside: z.optional(z.object({ words: z.string(), count: z.number() })),
  forms: z.optional(
    z.object({
      satisfied: z.number(),
      basic: z.number(),
      unsatisfied: z.number(),
      returned: z.number(),
      notReturned: z.number(),
      replied: z.number(),
    }),
  ),
});

/** 统计. */
export const statisticsView = z.object({
  year: z.number(),
  term: z.optional(z.number()),
  on: z.string(),
  rates: z.array(rate),
  counts: z.looseObject({
    items: z.number(),
    astray: z.number(),
    kinds: z.array(z.object({ kind: z.string(), part: z.string(), count: z.number() })),
    stages: z.array(group),
    sections: z.array(group),
    sponsors: z.array(group),
    classes: z.array(group),
    endings: z.array(group),
    subjects: z.array(
      z.object({
        subject: z.string(),
        count: z.number(),
        raisedAgain: z.number(),
        unsolved: z.number(),
      }),
    ),
  }),
});

export const statisticsItems = z.object({
  rate: z.object({ id: z.string(), name: z.string(), unit: z.string() }),
  place: z.string(),
  /** 件数，和它们一共计入多少（件、份或项）. */
  total: z.object({ items: z.number(), weight: z.number() }),
  items: z.array(
    z.looseObject({
      itemId: z.string(),
      number: z.string(),
      title: z.string(),
      weight: z.number(),
    }),
  ),
  cursor: z.optional(z.string()),
});
