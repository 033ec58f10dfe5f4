import * as z from 'zod/mini';
import type { NewYearEnd } from '../../domain/decide/yearEnd/open.ts';
import type { YearEndTexts } from '../../domain/yearEnd.ts';
import { pageQuery, text } from './parts.ts';

const year = z.int().check(z.minimum(2000), z.maximum(2100));

/** 启动年终督查. */
export const newYearEnd = z.strictObject({
  year,
  term: z.optional(z.int().check(z.minimum(1), z.maximum(99))),
}) satisfies z.ZodMiniType<NewYearEnd>;

/** 年终报告的文字部分. */
export const yearEndTexts = z.strictObject({
  practices: text(20_000),
  problems: text(20_000),
  nextSteps: text(20_000),
}) satisfies z.ZodMiniType<YearEndTexts>;

export const yearEndsQuery = z.strictObject(pageQuery);

export const yearEndView = z.looseObject({
  year: z.number(),
  step: z.string(),
  stepName: z.string(),
});

export const yearEndList = z.object({
  reviews: z.array(yearEndView),
  cursor: z.optional(z.string()),
});

export const termView = z.looseObject({
  term: z.number(),
  years: z.array(z.looseObject({ year: z.number(), items: z.number() })),
  figures: z.looseObject({ items: z.number() }),
});
