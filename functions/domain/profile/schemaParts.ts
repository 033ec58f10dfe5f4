import * as z from 'zod/mini';
import { isCivilDate } from '../calendar/civilDate.ts';
import { UNITS } from '../deadline/rule.ts';
import { ROLES } from '../roles.ts';

/** Text that says something. */
export const text = z.string().check(z.regex(/\S/));
/** A whole number, not negative. */
export const count = z.int().check(z.nonnegative(), z.maximum(3650));
/** 0–100 */
export const percent = z.number().check(z.nonnegative(), z.maximum(100));
/** 0–1, not 0 */
export const share = z.number().check(z.positive(), z.maximum(1));
/** MM-DD */
export const monthDay = z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
/** A role of the system. */
export const role = z.enum(ROLES);
/** A length of time. */
export const span = z.strictObject({ n: count, unit: z.enum(UNITS) });
const kindName = z.enum(['suggestion', 'motion', 'proposal']);
/** Row of domain.md, article, or the words "profile choice": every rule says where it comes from. */
export const source = text;

/** Which items an exception is for; every condition that is given must hold. */
export const when = z.strictObject({
  kinds: z.optional(z.array(kindName).check(z.minLength(1))),
  /** true: handed over between sessions (闭会期间). */
  recess: z.optional(z.boolean()),
  keyItem: z.optional(z.boolean()),
});

/** Which replies an exception of 签发 is for: by the item, or by what the draft says (domain.md §3.3, §3.5). */
export const signWhen = z.extend(when, {
  /** Class letters of the reply. */
  classes: z.optional(z.array(text).check(z.minLength(1))),
  /** The reply makes a promise. */
  promise: z.optional(z.boolean()),
  /** Weighty: it commits money, or decides on a project. */
  involves: z.optional(z.array(z.enum(['money', 'project'])).check(z.minLength(1))),
});

/** Days off, both ends included. */
export const range = z.strictObject({
  name: text,
  from: z.string().check(z.refine(isCivilDate)),
  to: z.string().check(z.refine(isCivilDate)),
});

/** Conditions of an exception of 签发. */
export type SignWhen = z.infer<typeof signWhen>;
