import * as z from 'zod/mini';
import { type NewItem, SUBMITTER_KINDS } from '../../domain/item.ts';
import { supervision } from './keyItem.ts';
import { date, note, text } from './parts.ts';

const session = z.strictObject({
  name: text(60),
  term: z.int().check(z.minimum(1), z.maximum(99)),
  meeting: z.int().check(z.minimum(1), z.maximum(99)),
  year: z.int().check(z.minimum(2000), z.maximum(2100)),
  recess: z._default(z.boolean(), false),
});

const submitter = z.strictObject({
  id: z.string().check(z.regex(/^s\d{1,3}$/, { error: '提出人编号应为 s1、s2 …' })),
  name: text(40),
  kind: z.enum(SUBMITTER_KINDS),
  lead: z.boolean(),
  organization: note(100),
  phone: note(40),
  email: z.optional(z.email({ error: '电子邮箱格式不对' })),
  confidential: z.optional(z.enum(['wish', 'fear'])),
});

/** 编号：至少三位数字. */
const number = z.string().check(z.regex(/^\d{3,6}$/, { error: '编号应为至少三位数字，如 012' }));

/** 登记一件：建议、议案转建议或提案. */
export const newItem = z.strictObject({
  kind: z.enum(['suggestion', 'motion', 'proposal']),
  level: z._default(z.enum(['city', 'province', 'nation', 'county']), 'city'),
  session,
  number,
  motionNumber: z.optional(number),
  title: text(200),
  subject: note(40),
  content: note(20_000),
  demands: z.array(text(500)).check(z.minLength(1), z.maxLength(30)),
  part: z.enum(['lead', 'sole', 'split', 'co']),
  leadUnit: note(60),
  coUnits: z._default(z.array(text(60)).check(z.maxLength(20)), []),
  otherUnits: z.optional(z.array(text(60)).check(z.maxLength(20))),
  wishedUnits: z.optional(z.array(text(60)).check(z.maxLength(20))),
  submitters: z.array(submitter).check(z.minLength(1), z.maxLength(300)),
  assignedOn: date,
  receivedOn: date,
  replyBy: z.optional(date),
  keyItem: z._default(z.boolean(), false),
  supervision: z.optional(supervision),
  publicationWish: z.optional(z.enum(['full', 'title', 'none'])),
  remark: note(2000),
}) satisfies z.ZodMiniType<NewItem>;
