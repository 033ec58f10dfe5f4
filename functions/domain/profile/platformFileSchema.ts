import * as z from 'zod/mini';
import { source, text } from './schemaParts.ts';

/** What a column of a file for the upper platform may hold; dates are written as the file says. */
export const PLATFORM_FIELDS = [
  'serial',
  'bureau',
  'kind',
  'session',
  'number',
  'title',
  'part',
  'submitters',
  'section',
  'handler',
  'phone',
  'subject',
  'keyItem',
  'assignedOn',
  'due',
  'class',
  'documentNumber',
  'repliedOn',
  'deliveryWay',
  'reply',
  'promise',
  'promiseDue',
  'meetings',
  'faceOn',
  'faceRank',
  'attitude',
  'result',
  'publication',
] as const;

export type PlatformField = (typeof PLATFORM_FIELDS)[number];

/** 上报平台的文件: one file that an assigning body's platform takes, in its own words and order. */
export const platformFile = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/)),
  name: text,
  /** An office's key: whose platform it is. */
  to: text,
  kinds: z.array(z.enum(['suggestion', 'motion', 'proposal'])).check(z.minLength(1)),
  /** Those that the bureau answers itself, without. */
  parts: z.optional(z.array(z.enum(['lead', 'sole', 'split', 'co'])).check(z.minLength(1))),
  /** replied: every item whose reply is out; notEntered: those not yet 录入履职平台 among them. */
  scope: z.enum(['replied', 'notEntered']),
  format: z.enum(['xlsx', 'csv']),
  /** Of a csv. */
  encoding: z.optional(z.enum(['utf-8', 'utf-8-bom', 'gb18030'])),
  /** Name of the sheet of an xlsx. */
  sheet: z.optional(text),
  /** With {bureau}, {year} and {today}; without an extension. */
  fileName: text,
  /** A pattern of YYYY, MM or M, DD or D: YYYY年M月D日. */
  dates: z.string().check(z.regex(/^[^YMD]*YYYY[^YMD]*MM?[^YMD]*DD?[^YMD]*$/)),
  /** In their order. `text` is the same in every row; `codes` are the platform's words for ours. */
  columns: z
    .array(
      z.strictObject({
        header: text,
        field: z.optional(z.enum(PLATFORM_FIELDS)),
        text: z.optional(text),
        codes: z.optional(z.record(z.string(), text)),
      }),
    )
    .check(z.minLength(1), z.maxLength(60)),
  source,
});

/** 承担角色 of the items of a file. */
export const partsOf = ({ parts = ['lead', 'sole', 'split'] }: PlatformFile) => parts;

export type PlatformFile = z.infer<typeof platformFile>;
