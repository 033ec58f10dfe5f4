/**
 * Shape of a profile: what differs from place to place (domain.md §8), as data. Strict everywhere, so a
 * misspelt key is refused and not ignored. What the shape cannot say is in consistency.ts.
 */
import * as z from 'zod/mini';
import { HALF_WAY_STEPS } from '../halfWay.ts';
import { clocks } from './clockSchema.ts';
import { digests } from './digestSchema.ts';
import { letter } from './letterSchema.ts';
import { platformFile } from './platformFileSchema.ts';
import { type grade, rating } from './ratingSchema.ts';
import { count, monthDay, percent, range, role, share, source, span, text } from './schemaParts.ts';
import { signOff } from './signOffSchema.ts';

const kind = z.strictObject({
  /** Used in identifiers: npc-2026-012. */
  code: z.enum(['npc', 'motion', 'cppcc']),
  name: text,
  /** 代表 or 委员 */
  author: text,
  /** 人民代表大会 or 政协 */
  assembly: text,
  /** Offices (keys): who hands over and consents, and who collects the rating. */
  assigner: text,
  collector: text,
  replyNumber: text,
  coNumber: text,
  replyTitle: text,
  coTitle: text,
  source,
});

const classRule = z.strictObject({
  letter: text,
  words: text,
  solved: z.boolean(),
  createsPromise: z.boolean(),
  needsDeadline: z.boolean(),
  needsReason: z.boolean(),
  /** 每年回头看 */
  reviewYearly: z.boolean(),
  /** 须有分步推进计划 */
  stepPlan: z.optional(z.boolean()),
});

const copyList = z.array(z.strictObject({ office: text, copies: count.check(z.minimum(1)) }));

/** Used in identifiers and addresses. */
const key = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/));

const tier = z.strictObject({
  id: text,
  name: text,
  does: text,
  sponsor: role,
  /** 列入年度工作重点 */
  annualPlan: z.boolean(),
  /** 滚动办、连续办 */
  rolling: z.boolean(),
  /** 须有分步推进计划，告知代表，然后才送达答复 */
  stepPlan: z.boolean(),
});

const rates = z.strictObject({
  targets: z.strictObject({
    replied: percent,
    onTime: percent,
    met: percent,
    satisfied: percent,
    faceToFace: percent,
    faceByDirector: percent,
    faceByLeadership: percent,
    coOnTime: percent,
  }),
  /** Which formulas of 满意率 are shown (domain.md §4.6): (S+B)/Q, S/Q, (S+B)/R. */
  satisfaction: z
    .array(z.enum(['basicOfReturned', 'fullOfReturned', 'basicOfReplied']))
    .check(z.minLength(1)),
  source,
});

/** The whole profile. */
export const profileSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  version: z.string().check(z.regex(/^\d{4}-\d+$/)),
  name: text,
  kinds: z.strictObject({ suggestion: kind, motion: kind, proposal: kind }),
  offices: z.record(z.string(), z.strictObject({ name: text })),
  words: z.strictObject({
    assign: text,
    lead: text,
    sole: text,
    split: text,
    co: text,
    coOpinion: text,
    contact: text,
    faceReply: text,
    urge: text,
    inspectionOffice: text,
  }),
  clocks,
  extension: z.strictObject({ needsConsent: z.boolean(), tellsAuthor: z.boolean(), source }),
  return: z.strictObject({ needsConsent: z.boolean(), needsProposedUnit: z.boolean(), source }),
  /** 撤回: whose letters are needed, and until when; without `until` as long as it is handled. */
  withdrawal: z.strictObject({
    by: z.enum(['lead', 'all']),
    until: z.optional(z.enum(['assigned', 'replied'])),
    source,
  }),
  /** 请示 */
  request: z.strictObject({ stopsClock: z.boolean(), source }),
  /** 调研 */
  research: z.strictObject({
    methods: z.array(z.strictObject({ id: key, name: text })).check(z.minLength(1)),
    source,
  }),
  classScheme: z.strictObject({ id: text, source }),
  classes: z.array(classRule).check(z.minLength(2)),
  tiers: z.array(tier).check(z.minLength(1)),
  rating,
  signOff,
  copies: z.strictObject({
    suggestion: copyList,
    motion: copyList,
    proposal: copyList,
    toCoUnits: z.boolean(),
    source,
  }),
  delivery: z.strictObject({
    /** 联名件: to each, to each unless the lead consents to pass it on, or to the lead. */
    joint: z.enum(['each', 'leadByConsent', 'lead']),
    delegation: text,
    faceReply: z.strictObject({ required: z.boolean(), signedRecord: z.boolean() }),
    /** Entered in the congress platform at the same time. */
    platform: z.boolean(),
    source,
  }),
  partyGroup: z.strictObject({
    /** 纪要文号 */
    minutesNumber: text,
    source,
  }),
  keyItems: z.strictObject({
    selectedBy: text,
    directorHandles: z.boolean(),
    directorReplies: z.boolean(),
    taskForce: z.boolean(),
    /** 签发以前听取督办领导、督办专工委意见 */
    hearsSupervisors: z.boolean(),
    source,
  }),
  /** 以前提过的: how alike items, demands and answers must be to be told (0–1). */
  similarity: z.strictObject({ item: share, demand: share, answer: share, source }),
  letter,
  /** 材料: the largest file, and how many an item may have, all versions counted. */
  papers: z.strictObject({
    mostMegabytes: count.check(z.minimum(1), z.maximum(100)),
    most: count.check(z.minimum(1), z.maximum(1000)),
    source,
  }),
  publication: z.strictObject({
    /** What counts as the submitters' wish where nothing was said. */
    byDefault: z.enum(['full', 'title', 'none']),
    /** 公开与答复同步审查: it may be prepared as soon as there is a draft, else when the reply is out. */
    reviewedWithReply: z.boolean(),
    /** Who reviews it, and its secrecy. */
    approvers: z.array(role).check(z.minLength(1)),
    /** 代表、委员的评价 is published too. */
    feedback: z.boolean(),
    source,
  }),
  promises: z.strictObject({
    /** 预警: the light turns yellow */
    warnBefore: span,
    /** The owner is reminded so long before the date, and on it */
    remindBefore: span,
    source,
  }),
  /** 主动征求代表意见: those who have not answered are reminded so long before the last day. */
  reformDrafts: z.strictObject({ remindBefore: span, source }),
  /** 催办 */
  urging: z.strictObject({
    /** 编号 of a 催办单, with {year} and {n} */
    noticeNumber: text,
    /** How long after the day of answer an urge goes one level up. */
    escalateAfter: span,
    source,
  }),
  rounds: z.strictObject({
    /** 定期调度: day of the week (1 = Monday) */
    dispatch: z.strictObject({
      weekday: count.check(z.minimum(1), z.maximum(7)),
      /** How long the handlers have for their answers. */
      answerWithin: span,
      source,
    }),
    /** 回头看 */
    lookBack: z.strictObject({
      from: monthDay,
      reportBy: monthDay,
      /** 已解决件抽查: share of them, and how many at least */
      sample: z.strictObject({ percent, atLeast: count }),
      /** Who has said nothing is reminded so long before the date, and on it. */
      remindBefore: span,
      /** 告知结果时请代表再次评价: how long they may; not asked without. */
      ratedWithin: z.optional(span),
      source,
    }),
    /** Letters to deputies on this year's and last year's promises, where there are such */
    promiseMail: z.optional(z.strictObject({ from: monthDay, to: monthDay, source })),
    /** 年终督查 from a day on; 党组会年末听取 until another */
    yearEnd: z.strictObject({
      from: monthDay,
      to: monthDay,
      /** How long the handlers have to assess their items again. */
      reviewWithin: span,
      source,
    }),
  }),
  digests,
  /** 应报送的报告: to which office (key), what, until which day of the year. */
  reports: z.array(
    z.strictObject({ id: key, to: text, what: text, on: monthDay, remindBefore: span, source }),
  ),
  rates,
  retention: z.strictObject({ words: text, source }),
  subjects: z.array(text).check(z.minLength(1)),
  /** 导入: header words of this place's lists besides the usual ones, by field (title, number …). */
  imports: z.optional(
    z.strictObject({
      headerWords: z.record(z.string(), z.array(text)),
      /** 当前环节: words of the bureau's register besides the usual ones, by the step at which an item goes on. */
      stepWords: z.optional(z.partialRecord(z.enum(HALF_WAY_STEPS), z.array(text))),
      source,
    }),
  ),
  /** 上报平台的文件: what the assigning bodies' platforms take. */
  platformFiles: z.optional(z.array(platformFile)),
  /** 放假办法 art. 4: days off of the region, by date */
  localHolidays: z.array(range),
});

/** A profile that has been validated. */
export type Profile = z.infer<typeof profileSchema>;

/** One class of reply with its flags. */
export type ClassRule = z.infer<typeof classRule>;

/** One grade of the rating scale. */
export type Grade = z.infer<typeof grade>;

/** One kind of item in this place's words. */
export type KindRule = z.infer<typeof kind>;

/** Who reviews and signs. */
export type SignOffRoute = z.infer<typeof signOff>['reply'];

/** One of the three tiers. */
export type Tier = z.infer<typeof tier>;
