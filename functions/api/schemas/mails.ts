import * as z from 'zod/mini';
import { REACHED_BY } from '../../domain/mailFailure.ts';
import { pageQuery, text } from './parts.ts';

/** 一封邮件：给谁、什么、因哪个事件、结果如何. */
const mail = z.looseObject({
  mailId: z.string(),
  template: z.string(),
  what: z.string(),
  recipientId: z.string(),
  recipient: z.string(),
  event: z.object({ type: z.string(), version: z.number(), name: z.string() }),
  status: z.string(),
  statusName: z.string(),
  sentAt: z.optional(z.string()),
  attempts: z.number(),
  doubtful: z.boolean(),
});

export const mailList = z.object({ itemId: z.string(), mails: z.array(mail) });

/** 处理一封未送达的邮件：重发，或登记已用其他方式告知. */
export const mailFailureCleared = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('resend') }),
  z.strictObject({ how: z.literal('otherwise'), by: z.enum(REACHED_BY), text: text(2000) }),
]);

/** 更正电子邮箱. */
export const newAddress = z.strictObject({
  recipientId: text(200),
  email: z.string().check(
    z.trim(),
    z.maxLength(254),
    z.regex(/^[\x21-\x3f\x41-\x7e]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$/, {
      error: '电子邮箱应写成 name@example.cn 的样子',
    }),
  ),
  reason: text(500),
});

export const mailFailuresQuery = z.strictObject(pageQuery);

export const mailFailureList = z.object({
  failures: z.array(
    z.looseObject({ mailId: z.string(), what: z.string(), recipient: z.string(), why: z.string() }),
  ),
  cursor: z.optional(z.string()),
});

export const clearedAnswer = z.object({ mailId: z.string(), version: z.number() });
