import * as z from 'zod/mini';
import type { Directory } from '../../domain/roles.ts';
import { ROLES } from '../../domain/roles.ts';
import { id, note, text } from './parts.ts';

const person = z.strictObject({
  id,
  name: text(40),
  roles: z.array(z.enum(ROLES)),
  section: z.optional(id),
  sections: z.optional(z.array(id)),
  office: z.optional(z.string().check(z.regex(/^[a-zA-Z]{1,40}$/, { error: '机构编号格式不对' }))),
  title: note(60),
  rank: z.enum(['director', 'deputy', 'section', 'staff', 'outside']),
  email: z.optional(z.email({ error: '电子邮箱格式不对' })),
  phone: note(40),
});

const outsideUnit = z.strictObject({
  name: text(60),
  email: z.optional(z.email({ error: '电子邮箱格式不对' })),
  contact: note(100),
});

/** 通讯录：机构、科室、人员，协办单位. */
export const directory = z.strictObject({
  bureau: z.strictObject({ name: text(60), shortName: text(30) }),
  sections: z.array(z.strictObject({ id, name: text(40) })).check(z.minLength(1), z.maxLength(100)),
  people: z.array(person).check(z.minLength(1), z.maxLength(1000)),
  units: z.optional(z.array(outsideUnit).check(z.maxLength(500))),
}) satisfies z.ZodMiniType<Directory>;
