import * as z from 'zod/mini';
import { UNIT_STATUSES } from '../../domain/coUnit.ts';
import { STAGES, STEP_IDS } from '../../domain/steps/ids.ts';
import { coOpinionView } from './coHandling.ts';
import { coUnitView } from './coUnits.ts';

/** What the API answers; loose, so that a new field is no breach. */
const step = z.enum(STEP_IDS);
const stage = z.enum(STAGES);
const light = z.enum(['green', 'yellow', 'red']);

const blockedBy = z.array(z.object({ code: z.string(), message: z.string() }));

const task = z.looseObject({
  taskId: z.string(),
  step,
  stepName: z.string(),
  round: z.number(),
  openedAt: z.string(),
  who: z.optional(z.string()),
  allowed: z.boolean(),
  outcomes: z.array(z.string()),
  blockedBy,
});

const deadline = z.looseObject({
  kind: z.string(),
  name: z.string(),
  due: z.string(),
  warn: z.string(),
  provisional: z.boolean(),
  light,
  explanation: z.looseObject({ sentence: z.string() }),
});

const tally = z.object({ satisfied: z.number(), basic: z.number(), unsatisfied: z.number() });

/** 评价汇总：首次与最终分开，满意、基本满意、不满意各几份，返回、未返回各几份. */
const ratingSummary = z.looseObject({
  unit: z.string(),
  part: z.string(),
  asked: z.number(),
  returned: z.number(),
  notReturned: z.number(),
  base: z.number(),
  first: tally,
  final: tally,
  axes: z.array(z.looseObject({ id: z.string(), word: z.string(), first: tally, final: tally })),
});

/** 本轮的送达、抄送、平台录入，和还缺什么. */
const dispatchView = z.looseObject({
  withoutReceipt: z.array(z.string()),
  missingCopies: z.array(z.looseObject({ name: z.string(), copies: z.number() })),
  platformMissing: z.boolean(),
});

/** 一件的全部情况. */
export const itemView = z.looseObject({
  itemId: z.string(),
  version: z.number(),
  kindName: z.string(),
  item: z.looseObject({ title: z.string(), number: z.string(), demands: z.array(z.string()) }),
  stage,
  stageName: z.string(),
  round: z.number(),
  openTasks: z.array(task),
  deadlines: z.array(deadline),
  documentNumber: z.optional(z.string()),
  coOpinion: z.optional(coOpinionView),
  ratingSummary: z.optional(ratingSummary),
  dispatch: dispatchView,
  coUnits: z.optional(z.array(coUnitView)),
});

/** 清单中的一行. */
export const itemSummary = z.looseObject({
  itemId: z.string(),
  title: z.string(),
  number: z.string(),
  session: z.string(),
  stage,
  stageName: z.string(),
  round: z.number(),
  due: z.string(),
  light,
  /** 协办单位中最差的一个. */
  coStatus: z.enum([...UNIT_STATUSES, 'none']),
  steps: z.array(step),
  section: z.optional(z.string()),
  handler: z.optional(z.string()),
  ending: z.optional(z.string()),
  endingName: z.optional(z.string()),
});

export const itemList = z.object({
  items: z.array(itemSummary),
  cursor: z.optional(z.string()),
});

export const taskList = z.object({
  tasks: z.array(
    z.looseObject({
      taskId: z.string(),
      step: z.enum([...STEP_IDS, 'plan-step', 'advice']),
      stepName: z.string(),
      due: z.string(),
      light,
      item: itemSummary,
    }),
  ),
  cursor: z.optional(z.string()),
});

export const timelineView = z.object({
  itemId: z.string(),
  events: z.array(
    z.looseObject({
      version: z.number(),
      at: z.string(),
      by: z.string(),
      type: z.string(),
      what: z.string(),
      hash: z.string(),
    }),
  ),
  cursor: z.optional(z.string()),
});

/** RFC 9457 problem+json. */
export const problemView = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string(),
  requestId: z.string(),
  field: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ field: z.string(), message: z.string() }))),
  details: z.optional(z.unknown()),
});

/** What the gateway says by itself, before any function is asked. */
export const gatewayMessage = z.looseObject({ message: z.string() });
