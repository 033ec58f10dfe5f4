import * as z from 'zod/mini';

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
