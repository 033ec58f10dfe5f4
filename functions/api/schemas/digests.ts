import * as z from 'zod/mini';
import type { TaskGroup } from '../../domain/digest.ts';
import { date, id, pageQuery } from './parts.ts';

/** 清单: of which day, and of whom. */
export const digestsQuery = z.strictObject({
  date: z.optional(date),
  person: z.optional(id),
  ...pageQuery,
});

const item = {
  itemId: z.string(),
  label: z.string(),
  title: z.string(),
  due: z.string(),
};

/** 各组各几项: a member for each of TASK_GROUPS. */
const taskCounts = z.object({
  overdue: z.number(),
  due: z.number(),
  new: z.number(),
  other: z.number(),
}) satisfies z.ZodMiniType<Record<TaskGroup, number>>;

/** 一份清单. */
const digestView = z.looseObject({
  on: z.string(),
  to: z.string(),
  since: z.optional(z.looseObject({ on: z.string() })),
  daily: z.optional(
    z.looseObject({
      counts: taskCounts,
      tasks: z.array(
        z.looseObject({ ...item, taskId: z.string(), stepName: z.string(), group: z.string() }),
      ),
      more: z.number(),
      reminders: z.array(z.looseObject({ ...item, about: z.string(), what: z.string() })),
      ratings: z.optional(
        z.array(
          z.looseObject({
            ...{ itemId: item.itemId, label: item.label, title: item.title },
            ...{ grades: z.string(), comment: z.optional(z.string()), on: z.string() },
          }),
        ),
      ),
      moreRatings: z.optional(z.number()),
    }),
  ),
  weekly: z.optional(
    z.array(
      z.looseObject({
        of: z.string(),
        counts: z.object({ open: z.number(), red: z.number(), yellow: z.number() }),
        items: z.array(z.looseObject({ ...item, stage: z.string(), light: z.string() })),
        more: z.number(),
      }),
    ),
  ),
});

/** 发出的清单; `sent`: 当天发给了谁, for 局办公室 and 管理员. */
export const digestsView = z.object({
  digest: z.optional(digestView),
  sent: z.optional(
    z.array(
      z.looseObject({
        person: z.string(),
        name: z.string(),
        at: z.string(),
        tasks: z.record(z.string(), z.number()),
        reminders: z.number(),
        weekly: z.array(z.number()),
      }),
    ),
  ),
  cursor: z.optional(z.string()),
});

/** 现在会发的清单; without one nothing would be sent. */
export const digestPreview = z.object({ digest: z.optional(digestView) });
