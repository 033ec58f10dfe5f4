import * as z from 'zod/mini';
import { source, text } from './schemaParts.ts';

/** 信函格式, or the general format with 版头 (GB/T 9704, domain.md §4.2). */
export const LETTER_FORMATS = ['letter', 'general'] as const;

const format = z.enum(LETTER_FORMATS);

/** How this place's letters look, and where on them each part stands (domain.md §4.1, §8 row 5). */
export const letter = z.strictObject({
  /** Format of what goes out (答复函, 会办意见), up (请示, 退办, 延期), and stays in the house (督查通知, 催办单). */
  format: z.strictObject({ outward: format, upward: format, inward: format }),
  /** 联名件: one letter to each, or one to all of them. */
  joint: z.enum(['each', 'all']),
  mark: z.strictObject({
    shown: z.boolean(),
    position: z.enum(['topRight', 'aboveTitle', 'numberLine']),
    /** With {letter} */
    text,
  }),
  signerShown: z.boolean(),
  publicationLine: z.boolean(),
  /** 公开属性: in the line of the 文号, or among the notes at the end. */
  publicationPlace: z.enum(['numberLine', 'note']),
  contactBlock: z.boolean(),
  attachments: z.array(text),
  /** 抄送: in the 版记 or among the notes at the end; with or without the number of copies. */
  copies: z.strictObject({ place: z.enum(['colophon', 'note']), counts: z.boolean() }),
  /** 结束语 of a reply, where the place has one. */
  closing: z.optional(text),
  source,
});
