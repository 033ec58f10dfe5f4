import * as z from 'zod/mini';
import { ATTACHMENT_TYPES, MOST_BYTES } from '../../domain/paperForm.ts';
import { date, id, note, text } from './parts.ts';

/** 扫描件：文件名、内容的 SHA-256、字节数（至多 10 MB）、类型（pdf、jpg、png）. */
export const attachment = z.strictObject({
  fileName: text(200),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: '应为 64 位十六进制的 SHA-256' })),
  size: z.int().check(z.minimum(1), z.maximum(MOST_BYTES)),
  type: z.enum(ATTACHMENT_TYPES),
});

/** 把文件直接 PUT 到 url，带上 headers；url 到期作废. */
export const uploadTicket = z.object({
  url: z.string(),
  method: z.string(),
  headers: z.record(z.string(), z.string()),
  expiresIn: z.number(),
});

/** 打开扫描件的地址，到期作废. */
export const scanTicket = z.object({
  url: z.string(),
  fileName: z.string(),
  expiresIn: z.number(),
});

/** 纸质征询意见表，照表录入；on 是表上的日期. */
export const newPaperForm = z.strictObject({
  submitterId: z.string(),
  side: z.optional(id),
  attitude: text(20),
  result: text(20),
  reason: note(2000),
  comment: note(2000),
  on: date,
  scan: attachment,
});

/** 核对相符. */
export const confirmation = z.strictObject({});

/** 核对不符：哪里不符. */
export const rejection = z.strictObject({ reason: text(500) });

/** 归口单位的征询清单：谁返回了、谁没有，哪些纸质表待核对. */
export const consultationList = z.object({
  consultations: z.array(
    z.looseObject({
      itemId: z.string(),
      number: z.string(),
      title: z.string(),
      round: z.number(),
      due: z.string(),
      submitters: z.array(z.object({ id: z.string(), name: z.string(), returned: z.boolean() })),
      waiting: z.array(
        z.looseObject({ formId: z.string(), submitterId: z.string(), mine: z.boolean() }),
      ),
    }),
  ),
  cursor: z.optional(z.string()),
});
