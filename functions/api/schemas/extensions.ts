import * as z from 'zod/mini';
import type { ExtensionAnswer, NewExtension } from '../../domain/extension.ts';
import { date, note, text } from './parts.ts';

/** 延期申请：新期限、理由. */
export const newExtension = z.strictObject({
  to: date,
  reason: text(2000),
}) satisfies z.ZodMiniType<NewExtension>;

/** 交办机关的答复：同意或不同意，复函文号，日期. */
export const extensionAnswer = z.strictObject({
  answer: z.enum(['granted', 'refused']),
  document: text(100),
  on: date,
  note: note(1000),
}) satisfies z.ZodMiniType<ExtensionAnswer>;
