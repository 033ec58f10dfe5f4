import * as z from 'zod/mini';
import type { NewHandOver } from '../../domain/handOver.ts';
import { date, id, pageQuery, text } from './parts.ts';

const act = { on: date, reason: text(1000) };

/** 交接：人员、科室更名合并、职能转隶. */
export const newHandOver = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['person', 'section']), from: id, to: id, ...act }),
  z.strictObject({
    kind: z.literal('functions'),
    unit: text(60),
    document: text(200),
    consent: z.strictObject({ by: text(60), on: date, document: text(200) }),
    itemIds: z.array(id).check(z.minLength(1), z.maxLength(800)),
    ...act,
  }),
]) satisfies z.ZodMiniType<NewHandOver>;

export const handedOver = z.object({
  handOverId: z.string(),
  version: z.number(),
  items: z.number(),
  remaining: z.number(),
});

const handedItem = z.looseObject({ itemId: z.string(), number: z.string(), title: z.string() });

/** 一次交接，还剩哪些件. */
export const handOverView = z.looseObject({
  handOverId: z.string(),
  version: z.number(),
  kindName: z.string(),
  items: z.array(handedItem),
  remaining: z.array(handedItem),
  finished: z.boolean(),
});

export const handOversQuery = z.strictObject({
  year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  ...pageQuery,
});

export const handOverList = z.object({
  handOvers: z.array(z.looseObject({ handOverId: z.string(), remaining: z.number() })),
  cursor: z.optional(z.string()),
});
