import * as z from 'zod/mini';

/** Non-empty text of at most `most` characters, trimmed. */
export const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

/** Optional text: empty counts as not given. */
export const note = (most: number) => z.optional(z.string().check(z.trim(), z.maxLength(most)));

/** A civil date in Asia/Shanghai, `2026-03-02`; whether the day exists is checked by the domain. */
export const date = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: '日期应写成 2026-03-02 的样子' }));

export const id = z.string().check(z.regex(/^[a-z0-9-]{1,60}$/, { error: '编号格式不对' }));

/** 一项政策依据：文件名、文号、链接. */
export const policy = { title: text(200), documentNumber: note(100), link: note(500) };

/** 政策依据. */
export const policies = z.array(z.strictObject(policy)).check(z.maxLength(30));

/** 一页的大小与游标. */
export const pageQuery = {
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100))),
  cursor: z.optional(z.string().check(z.maxLength(2000))),
};
