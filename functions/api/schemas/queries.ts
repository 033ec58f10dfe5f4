import * as z from 'zod/mini';
import { STAGES } from '../../domain/steps/ids.ts';
import { date, id, pageQuery } from './parts.ts';

/** 清单：只选一项 of stage, section, handler, sponsor, year, rolling, annualPlan, request; with `due` only what is due by then. */
export const itemsQuery = z.strictObject({
  stage: z.optional(z.enum(STAGES)),
  section: z.optional(id),
  handler: z.optional(id),
  sponsor: z.optional(id),
  year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  rolling: z.optional(z.enum(['yes'])),
  annualPlan: z.optional(z.enum(['yes'])),
  request: z.optional(z.enum(['open'])),
  due: z.optional(date),
  sort: z.optional(z.enum(['due', '-due'])),
  ...pageQuery,
});

export type ItemsQuery = z.output<typeof itemsQuery>;

/** 我的待办. */
export const tasksQuery = z.strictObject(pageQuery);

/** 一件的经过: after which version, from which end. */
export const timelineQuery = z.strictObject({
  after: z.optional(z.coerce.number().check(z.int(), z.minimum(0))),
  sort: z.optional(z.enum(['version', '-version'])),
  ...pageQuery,
});
