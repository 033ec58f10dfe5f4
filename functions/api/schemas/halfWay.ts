import * as z from 'zod/mini';
import type { NewSeriesMove } from '../../domain/decide/halfWay/series.ts';
import { HALF_WAY_STEPS, type KnownPast } from '../../domain/halfWay.ts';
import { newContact } from './contacts.ts';
import { correction } from './inspection.ts';
import { newItem } from './item.ts';
import { date, id, note, text } from './parts.ts';
import { stepData } from './steps.ts';

const round = z.int().check(z.minimum(1), z.maximum(9));

const rating = z.strictObject({
  submitterId: z.string(),
  round: z.optional(round),
  attitude: text(10),
  result: text(10),
  reason: note(2000),
  on: date,
});

/** 旧台账上已知的：没有的不写，也不编造. */
const past = z.strictObject({
  proposal: z.optional(stepData.propose),
  division: z.optional(stepData.assign),
  tier: z.optional(id),
  contacts: z.optional(
    z.array(z.extend(newContact, { round: z.optional(round) })).check(z.maxLength(50)),
  ),
  reply: z.optional(stepData.draft),
  coOpinion: z.optional(stepData['co-draft']),
  partyGroupOn: z.optional(date),
  documentNumber: note(60),
  deliveries: z.optional(stepData.deliver.def.shape.deliveries),
  ratings: z.optional(z.array(rating).check(z.maxLength(300))),
  corrections: z.optional(z.array(correction).check(z.maxLength(20))),
}) satisfies z.ZodMiniType<KnownPast>;

/** 半途导入一件：登记的内容，加上从哪一步开始、出自旧台账哪一行、已知什么. */
export const newHalfWayItem = z.extend(newItem, {
  resumeAt: z.enum(HALF_WAY_STEPS),
  round: z._default(round, 1),
  source: z.strictObject({
    file: text(200),
    row: z.int().check(z.minimum(1), z.maximum(1_048_576)),
    note: note(500),
  }),
  past: z._default(past, {}),
});

const series = {
  paper: z.enum(['reply', 'co']),
  kind: z.enum(['suggestion', 'motion', 'proposal']),
};

/** 文号接续. */
export const newSeriesMove = z.strictObject({
  ...series,
  year: z.int().check(z.minimum(2000), z.maximum(2100)),
  last: z.int().check(z.minimum(1), z.maximum(99_999)),
  reason: text(500),
}) satisfies z.ZodMiniType<NewSeriesMove>;

export const seriesQuery = z.strictObject({
  ...series,
  year: z.coerce.number().check(z.int(), z.minimum(2000), z.maximum(2100)),
});

/** 一个文号序列：编到哪一号，让开了哪些旧号. */
export const seriesView = z.object({
  last: z.number(),
  old: z.array(z.object({ from: z.number(), to: z.number(), reason: z.string() })),
});
