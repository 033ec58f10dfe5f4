import * as z from 'zod/mini';
import { STANCES } from '../../domain/coUnit.ts';
import { date, note, text } from './parts.ts';

/** 答复稿中每一协办单位意见的采纳情况. */
export const coOpinions = z.optional(
  z.array(z.strictObject({ unit: text(60), text: text(2000) })).check(z.maxLength(20)),
);

/** 征求协办意见；重提的须写明理由. */
export const newAsking = z.strictObject({
  unit: text(60),
  email: z.optional(z.email({ error: '电子邮箱格式不对' })),
  question: note(2000),
  reason: note(2000),
});

/** 书面协办意见：内容、会签、文件. */
export const paperOpinion = z.strictObject({
  unit: text(60),
  stance: z.enum(STANCES),
  text: text(5000),
  basis: note(2000),
  signerName: text(40),
  signerTitle: text(60),
  contact: note(100),
  document: z.strictObject({ title: text(200), number: note(100), signedOn: date }),
});

/** 分歧是什么. */
export const newDispute = z.strictObject({ unit: text(60), matter: text(2000) });

/** 协调决定. */
export const settlement = z.strictObject({ decision: text(2000), reason: text(2000) });

/** 协办单位：状态、时限、意见. */
export const coUnitView = z.looseObject({
  unit: z.string(),
  status: z.string(),
  statusName: z.string(),
  due: z.optional(z.string()),
  light: z.optional(z.enum(['green', 'yellow', 'red'])),
  opinions: z.array(z.looseObject({ stance: z.string(), text: z.string() })),
  allowed: z.array(z.string()),
});
