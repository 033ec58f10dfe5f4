import * as z from 'zod/mini';
import { date, id } from './parts.ts';

/** 要哪一年、哪个科室、哪一轮. */
export const sheetQuery = z.strictObject({
  year: z.optional(z.string().check(z.regex(/^20\d\d$/, { error: '年份应写成 2026 的样子' }))),
  section: z.optional(id),
  id: z.optional(id),
  /** 上报文件：这一天（含）以后答复的 */
  from: z.optional(date),
});

/** 表格清单. */
export const sheetList = z.object({
  sheets: z.array(z.object({ kind: z.string(), name: z.string(), needs: z.optional(z.string()) })),
});
