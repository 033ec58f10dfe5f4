import * as z from 'zod/mini';

/** 一次办理写入了什么. */
export const requestView = z.object({
  requestId: z.string(),
  events: z.array(
    z.object({
      stream: z.string(),
      version: z.number(),
      itemId: z.optional(z.string()),
      type: z.optional(z.string()),
      name: z.optional(z.string()),
      at: z.optional(z.string()),
    }),
  ),
});

/** 运行状况. */
export const statusView = z.object({
  stage: z.string(),
  build: z.string(),
  profile: z.object({ id: z.string(), version: z.string(), name: z.string() }),
  today: z.string(),
  calendar: z.object({
    year: z.number(),
    provisional: z.array(z.number()),
  }),
  jobs: z.array(
    z.object({
      job: z.string(),
      name: z.string(),
      at: z.optional(z.string()),
      result: z.optional(z.record(z.string(), z.number())),
      late: z.boolean(),
    }),
  ),
  queues: z.array(z.object({ queue: z.string(), waiting: z.number(), underWay: z.number() })),
  itemsWithoutExecution: z.optional(z.number()),
  itemsOverdue: z.optional(z.number()),
  mailFailures: z.object({ open: z.number(), more: z.boolean() }),
  restoredUntil: z.optional(z.string()),
});
