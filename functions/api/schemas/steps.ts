import * as z from 'zod/mini';
import type { StepData } from '../../domain/steps/data.ts';
import { PERSON_OUTCOMES } from '../../domain/steps/desk.ts';
import type { StepId } from '../../domain/steps/ids.ts';
import { coSteps } from './coHandling.ts';
import { coOpinions } from './coUnits.ts';
import { deliveries } from './dispatch.ts';
import { inspectionSteps } from './inspection.ts';
import { date, id, note, policy, text } from './parts.ts';

const opinion = z.strictObject({ opinion: note(2000) });
const nothing = z.strictObject({});
const yesNo = z.boolean();
/** Number of a demand, from 1. */
const nth = z.int().check(z.minimum(1));

const promise = z.strictObject({ matter: text(1000), owner: id, due: date });

/** 逐项说明 of what cannot be met now. */
const unmet = z.strictObject({
  because: z.enum(['policy', 'conditions']),
  reason: text(1000),
  policy: z.optional(z.strictObject({ title: text(200), documentNumber: note(100) })),
});

/** 复前审核. */
const superiorCheck = z.strictObject({
  askedOn: date,
  answeredOn: date,
  document: note(100),
  opinion: note(2000),
});

/** What each step takes; `docs/glossary.md` has the Chinese terms. */
export const stepData = {
  propose: z.strictObject({
    opinion: text(2000),
    sections: z.array(id).check(z.minLength(1), z.maxLength(10)),
    sponsor: id,
    handler: z.optional(id),
    due: z.optional(date),
    tier: z.optional(id),
    subject: note(40),
    deputy: z.optional(id),
  }),
  'endorse-deputy': opinion,
  'endorse-director': opinion,
  assign: z.strictObject({
    section: id,
    handler: id,
    due: z.optional(date),
    points: note(2000),
    despite: note(2000),
  }),
  investigate: z.strictObject({
    summary: text(5000),
    policies: z
      .array(
        z.strictObject({ ...policy, demands: z.optional(z.array(nth).check(z.maxLength(30))) }),
      )
      .check(z.maxLength(30)),
    withoutPolicy: z.optional(
      z.array(z.strictObject({ demand: nth, reason: text(1000) })).check(z.maxLength(30)),
    ),
    jointPoint: note(2000),
    source: z.optional(id),
  }),
  classify: z.strictObject({ tier: id, reason: text(2000) }),
  draft: z.strictObject({
    class: text(10),
    body: text(20_000),
    answers: z
      .array(
        z.strictObject({
          demand: nth,
          answer: text(3000),
          unmet: z.optional(unmet),
        }),
      )
      .check(z.maxLength(30)),
    promise: z.optional(promise),
    promises: z.optional(z.array(promise).check(z.maxLength(20))),
    coOpinions,
    reason: note(2000),
    repeated: note(2000),
    involves: z.optional(z.array(z.enum(['money', 'project'])).check(z.maxLength(2))),
  }),
  check: z.strictObject({ findings: text(2000) }),
  'section-review': opinion,
  'office-review': z.strictObject({
    opinion: note(2000),
    accuracy: z.strictObject({
      pertinent: yesNo,
      truthful: yesNo,
      complete: yesNo,
      effective: yesNo,
    }),
    unity: z.strictObject({ requirements: yesNo, review: yesNo, format: yesNo, dispatch: yesNo }),
    overrides: z.optional(
      z.array(z.strictObject({ finding: text(60), reason: text(500) })).check(z.maxLength(100)),
    ),
  }),
  'deputy-review': opinion,
  'party-group': z.strictObject({ meetingOn: date, minutes: text(5000), opinion: note(2000) }),
  'superior-check': superiorCheck,
  sign: opinion,
  number: nothing,
  deliver: deliveries,
  consult: nothing,
  decide: z.strictObject({
    reason: text(2000),
    document: z.strictObject({ title: text(200), number: note(60) }),
  }),
  ...inspectionSteps,
  ...coSteps,
  'second-draft': z.strictObject({ body: text(20_000) }),
  'second-review': opinion,
  'second-sign': opinion,
  'second-deliver': deliveries,
  'second-consult': nothing,
  'return-sign': opinion,
  'return-answer': z.strictObject({
    on: date,
    document: note(100),
    unit: note(60),
    reason: note(2000),
  }),
} satisfies { [S in StepId]: z.ZodMiniType<StepData[S]> };

/** 退回: only the reason is needed; a superior's refusal has its dates too. */
const returnData = z.object({ opinion: note(2000) });
export const returnDataOf = (step: StepId): z.ZodMiniType =>
  step === 'superior-check' ? superiorCheck : returnData;

/** 办理一项待办. `data` is read by the schema of the task's own step. */
export const completion = z.strictObject({
  version: z.int().check(z.minimum(1)),
  outcome: z.enum(PERSON_OUTCOMES),
  data: z._default(z.record(z.string(), z.unknown()), {}),
});
