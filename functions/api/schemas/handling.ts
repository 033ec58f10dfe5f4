import * as z from 'zod/mini';
import { type NewRequest, REQUEST_OUTCOMES, type RequestAnswer } from '../../domain/request.ts';
import type { NewPlanStep } from '../../domain/stepPlan.ts';
import { date, id, note, text } from './parts.ts';

/** 重新分类. */
export const newTier = z.strictObject({ tier: id, reason: text(2000) });

/** 请示交办部门. */
export const newRequest = z.strictObject({
  question: text(3000),
  document: note(100),
  on: date,
}) satisfies z.ZodMiniType<NewRequest>;

/** 请示答复；dropped 是不再等待答复，按现行政策办理. */
export const requestAnswer = z.strictObject({
  outcome: z._default(z.enum(REQUEST_OUTCOMES), 'answered'),
  text: text(3000),
  document: note(100),
  on: date,
}) satisfies z.ZodMiniType<RequestAnswer>;

const planStep = z.strictObject({
  what: text(500),
  owner: id,
  due: date,
}) satisfies z.ZodMiniType<NewPlanStep>;

/** 分步推进计划. */
export const newPlan = z.strictObject({
  steps: z.array(planStep).check(z.minLength(1), z.maxLength(20)),
});

/** 一步完成. */
export const stepDone = z.strictObject({ result: text(2000), on: date });

/** 一步延期. */
export const stepMoved = z.strictObject({ due: date, reason: text(2000) });
