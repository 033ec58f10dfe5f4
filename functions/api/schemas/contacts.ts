import * as z from 'zod/mini';
import { ATTACHMENT_KINDS, type Attachment } from '../../domain/attachment.ts';
import { CONTACT_STAGES, type NewContact, type NewDecline } from '../../domain/contact.ts';
import { type NewProgress, TELLING_WAYS } from '../../domain/progress.ts';
import { date, id, note, text } from './parts.ts';

const way = z.enum(['visit', 'forum', 'appointment', 'phone', 'letter', 'mail', 'online']);
const stage = z.enum(CONTACT_STAGES);
const submitters = z.array(z.string()).check(z.minLength(1), z.maxLength(300));

/** 附件：文件名、摘要、大小、种类. */
export const attachment = z.strictObject({
  fileName: text(200),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: '附件摘要应为64位十六进制数' })),
  size: z.int().check(z.minimum(1), z.maximum(10_000_000)),
  kind: z.enum(ATTACHMENT_KINDS),
}) satisfies z.ZodMiniType<Attachment>;

/** The same for every item of a meeting. */
const meeting = {
  stage,
  on: date,
  place: note(200),
  way,
  present: z.array(id).check(z.minLength(1), z.maxLength(50)),
  proof: z.optional(z.array(attachment).check(z.maxLength(20))),
};

/** What was said of one item. */
const ofItem = {
  submitters,
  background: note(2000),
  situation: note(2000),
  hopedEffect: note(2000),
  explained: note(2000),
  agreed: note(2000),
  consensus: z.optional(z.array(text(500)).check(z.maxLength(20))),
  opinion: note(2000),
  nextStep: note(1000),
  signed: z.optional(z.boolean()),
  told: z.optional(
    z.strictObject({ adopted: text(2000), present: text(2000), effect: text(2000) }),
  ),
};

/** 沟通（见面）记录. */
export const newContact = z.strictObject({
  ...meeting,
  ...ofItem,
}) satisfies z.ZodMiniType<NewContact>;

/** 座谈、集中答复：一次会，几件. */
export const newGroup = z.strictObject({
  ...meeting,
  items: z.array(z.strictObject({ itemId: id, ...ofItem })).check(z.minLength(2), z.maxLength(90)),
});

/** 代表表示不需要走访. */
export const newDecline = z.strictObject({
  stage,
  on: date,
  submitters,
  way,
  words: text(1000),
}) satisfies z.ZodMiniType<NewDecline>;

/** 进度；写明 told 的，是向代表的通报. */
export const newProgress = z.strictObject({
  text: text(2000),
  told: z.optional(
    z.strictObject({ way: z.enum(TELLING_WAYS), submitters: z.optional(submitters) }),
  ),
}) satisfies z.ZodMiniType<NewProgress>;
