import * as z from 'zod/mini';
import { note } from './parts.ts';

/** 关联以前提过的一件：件号. */
export const newLink = z.strictObject({
  to: z
    .string()
    .check(z.regex(/^[a-z]+-\d{4}-x?\d{3,6}$/, { error: '件号应写成 npc-2025-012 的样子' })),
  note: note(1000),
});

/** 相似的件. */
export const similarItems = z.array(
  z.looseObject({
    itemId: z.string(),
    year: z.number(),
    number: z.string(),
    title: z.string(),
    score: z.number(),
  }),
);
