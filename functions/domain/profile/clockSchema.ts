import * as z from 'zod/mini';
import { ANCHOR_NAMES } from '../deadline/anchors.ts';
import { UNITS } from '../deadline/rule.ts';
import { count, source, span, when } from './schemaParts.ts';

const anchor = z.enum(ANCHOR_NAMES);

const clock = z.strictObject({
  anchor,
  n: count,
  unit: z.enum(UNITS),
  roll: z.boolean(),
  warnBefore: z.optional(span),
  source,
  /** The first that fits replaces what it names. */
  except: z.optional(
    z.array(
      z.strictObject({
        when,
        anchor: z.optional(anchor),
        n: z.optional(count),
        unit: z.optional(z.enum(UNITS)),
        roll: z.optional(z.boolean()),
        warnBefore: z.optional(span),
        source,
      }),
    ),
  ),
});

/** Every clock of the work, each for all kinds unless an exception fits. */
export const clocks = z.strictObject({
  /** 答复 */
  reply: clock,
  /** 延期 at most until */
  extension: clock,
  /** 退办（异议） */
  return: clock,
  /** 首次联系代表 */
  firstContact: clock,
  /** 下达科室 */
  dispatch: clock,
  /** 拟稿, the early milestone */
  draft: clock,
  /** 协办意见 */
  coOpinion: clock,
  /** 送请协办单位提出意见, where we lead */
  coRequest: clock,
  /** 重提协办意见 */
  coRedo: clock,
  /** 征询意见表返回 */
  ratingReturn: clock,
  /** 不满意后重新答复 */
  reReply: clock,
  /** 公开 */
  publish: clock,
  /** 办后督查 */
  inspection: clock,
  /** 整改 */
  rectification: clock,
  /** 承诺兑现后再次答复 */
  promiseReply: clock,
  /** 回头看后重新启动办理的答复 */
  reopen: clock,
  /** 催办后回复 */
  urgeAnswer: clock,
});

/** Name of a clock. */
export type ClockName = keyof z.infer<typeof clocks>;

/** One clock with its exceptions. */
export type ClockRule = z.infer<typeof clock>;
