import * as z from 'zod/mini';
import { id } from './parts.ts';

/** 哪一年、第几届、报给谁、哪一轮调度，要文件还是网页. */
export const reportQuery = z.strictObject({
  year: z.optional(z.string().check(z.regex(/^20\d\d$/, { error: '年份应写成 2026 的样子' }))),
  term: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(99))),
  to: z.optional(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,60}$/))),
  id: z.optional(id),
  format: z._default(z.enum(['docx', 'html']), 'docx'),
});

/** 报告清单. */
export const reportList = z.object({
  reports: z.array(
    z.object({
      kind: z.string(),
      name: z.string(),
      /** 须写明的参数：to、term、id. */
      needs: z.array(z.string()),
      /** 可以报给的交办机关. */
      addressees: z.optional(z.array(z.object({ to: z.string(), name: z.string() }))),
    }),
  ),
});
