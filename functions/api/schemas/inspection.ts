import * as z from 'zod/mini';
import { CHECK_RESULTS } from '../../domain/inspection.ts';
import { date, id, note, text } from './parts.ts';

export const correction = z.strictObject({ what: text(1000), by: id, until: date });

/** 办后督查 and 整改. */
export const inspectionSteps = {
  inspect: z.strictObject({
    team: z.array(id).check(z.minLength(1), z.maxLength(20)),
    noticeOn: date,
    findings: text(5000),
    results: z
      .array(
        z.strictObject({
          of: z
            .string()
            .check(z.regex(/^(demand|promise)-\d{1,3}$/, { error: '应为 demand-1、promise-1 …' })),
          result: z.enum(CHECK_RESULTS),
          note: note(2000),
        }),
      )
      .check(z.maxLength(60)),
    corrections: z.optional(z.array(correction).check(z.maxLength(20))),
  }),
  rectify: z.strictObject({
    measures: text(5000),
    reports: z
      .array(z.strictObject({ correctionId: id, report: text(3000) }))
      .check(z.maxLength(40)),
  }),
};

/** 督查反馈. */
export const feedback = z.strictObject({ progress: text(3000), effect: text(3000) });

/** 整改报告. */
export const correctionReport = z.strictObject({ report: text(3000) });
