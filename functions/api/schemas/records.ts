import * as z from 'zod/mini';
import type { NewContact } from '../../domain/contact.ts';
import type { Directory } from '../../domain/roles.ts';
import { ROLES } from '../../domain/roles.ts';
import { date, id, note, text } from './parts.ts';

/** 沟通（见面）记录. */
export const newContact = z.strictObject({
  stage: z.enum(['before', 'during', 'reply']),
  on: date,
  place: note(200),
  way: z.enum(['visit', 'forum', 'appointment', 'phone', 'letter', 'mail', 'online']),
  submitters: z.array(z.string()).check(z.minLength(1), z.maxLength(300)),
  present: z.array(id).check(z.minLength(1), z.maxLength(50)),
  background: note(2000),
  situation: note(2000),
  hopedEffect: note(2000),
  explained: note(2000),
  agreed: note(2000),
  opinion: note(2000),
}) satisfies z.ZodMiniType<NewContact>;

/** 进度. */
export const newProgress = z.strictObject({ text: text(2000) });

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

/** 通讯录：机构、科室、人员. */
export const directory = z.strictObject({
  bureau: z.strictObject({ name: text(60), shortName: text(30) }),
  sections: z.array(z.strictObject({ id, name: text(40) })).check(z.minLength(1), z.maxLength(100)),
  people: z.array(person).check(z.minLength(1), z.maxLength(1000)),
}) satisfies z.ZodMiniType<Directory>;
