import * as z from 'zod/mini';
import { ALL_FIELDS } from '../../documents/assignmentList/columns.ts';
import { GIVEN_FIELDS } from '../../documents/assignmentList/mapping.ts';
import { text } from './parts.ts';

const letters = z
  .string()
  .check(z.regex(/^[A-Z]{1,2}$/, { error: '列号应为 A、B、AA 这样的字母' }));

/** 更正列：工作表读不读、表头在第几行、哪一列是什么（null 为不取）、整张表都一样的内容. */
export const importMapping = z.strictObject({
  sender: z.optional(text(40)),
  sheets: z
    .array(
      z.strictObject({
        sheet: text(31),
        take: z.optional(z.boolean()),
        headerRow: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
        columns: z.optional(z.record(letters, z.nullable(z.enum(ALL_FIELDS)))),
        values: z.optional(z.partialRecord(z.enum(GIVEN_FIELDS), text(100))),
      }),
    )
    .check(z.minLength(1), z.maxLength(20)),
});

/** 登记：不写是整份登记；only 为 ready 时只登记没有问题的行. */
export const importCommit = z.strictObject({
  only: z.optional(z.literal('ready')),
  reading: z.optional(z.string().check(z.regex(/^[0-9a-f]{16}$/))),
});

const problem = z.looseObject({ code: z.string(), message: z.string() });

/** 检查的结果. */
export const importChecked = z.looseObject({
  importId: z.string(),
  fileName: z.string(),
  file: z.optional(
    z.object({
      kind: z.string(),
      encoding: z.optional(z.string()),
      separator: z.optional(z.string()),
    }),
  ),
  sender: z.optional(z.object({ name: z.string(), from: z.enum(['clerk', 'file', 'bureau']) })),
  sheets: z.array(
    z.looseObject({
      sheet: z.string(),
      taken: z.boolean(),
      remembered: z.boolean(),
      headerRow: z.optional(z.number()),
      columns: z.array(
        z.looseObject({
          column: z.string(),
          word: z.string(),
          field: z.optional(z.string()),
          how: z.enum([
            'exact',
            'synonym',
            'content',
            'corrected',
            'remembered',
            'repeated',
            'unknown',
          ]),
        }),
      ),
      given: z.array(z.looseObject({ field: z.string(), text: z.string() })),
      missing: z.array(z.object({ field: z.string(), label: z.string() })),
    }),
  ),
  reading: z.string(),
  counts: z.object({
    rows: z.number(),
    new: z.number(),
    exists: z.number(),
    problem: z.number(),
  }),
  ready: z.boolean(),
  someReady: z.boolean(),
  problems: z.array(problem),
  rows: z.array(
    z.looseObject({
      sheet: z.string(),
      row: z.number(),
      problems: z.array(problem),
      halfWay: z.optional(
        z.looseObject({
          resumeAt: z.string(),
          step: z.string(),
          round: z.number(),
          imported: z.array(z.string()),
          unknown: z.array(z.string()),
          notes: z.array(z.string()),
        }),
      ),
    }),
  ),
});

/** 登记的结果. */
export const importDone = z.looseObject({
  importId: z.string(),
  registered: z.number(),
  existing: z.number(),
  left: z.number(),
});
