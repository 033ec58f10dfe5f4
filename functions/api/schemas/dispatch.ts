import * as z from 'zod/mini';
import { date, id, note, pageQuery, text } from './parts.ts';

const delivery = z.strictObject({
  submitterId: z.string(),
  way: z.enum(['in-person', 'post', 'mail']),
  on: date,
  receipt: note(200),
  contact: note(60),
  trackingNumber: note(60),
  receivedBy: note(60),
  receivedOn: z.optional(date),
});

/** 送达：每人一次；领衔人同意转送的，写明同意的日期和经过. */
export const deliveries = z.strictObject({
  deliveries: z.array(delivery).check(z.minLength(1), z.maxLength(300)),
  leadConsent: z.optional(z.strictObject({ on: date, note: text(500) })),
});

/** 送达回执；再次答复的写明 side. */
export const deliveryReceipt = z.strictObject({
  receivedBy: text(60),
  on: date,
  side: z.optional(id),
});

/** 抄送：抄给谁、几份. */
export const newCopies = z.strictObject({
  on: date,
  sent: z
    .array(z.strictObject({ office: text(60), copies: z.int().check(z.minimum(1), z.maximum(99)) }))
    .check(z.minLength(1), z.maxLength(50)),
});

/** 录入履职平台；reference 是平台上的编号. */
export const platformEntry = z.strictObject({ on: date, reference: note(60) });

/** 送达台账：起止日期，首尾都算. */
export const dispatchQuery = z.strictObject({ from: date, to: date, ...pageQuery });

/** 送达台账的一行：一件的答复、抄送，或征求意见稿（draftId）. */
const line = z.looseObject({
  itemId: z.optional(z.string()),
  draftId: z.optional(z.string()),
  number: z.optional(z.string()),
  title: z.string(),
  kind: z.enum(['delivery', 'copy', 'reform-draft']),
  on: z.string(),
  name: z.string(),
  round: z.optional(z.number()),
});

export const dispatchLog = z.object({ lines: z.array(line), cursor: z.optional(z.string()) });
