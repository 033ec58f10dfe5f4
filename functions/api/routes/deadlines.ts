import * as z from 'zod/mini';
import { CLOCK_NAMES } from '../../domain/clockWords.ts';
import { remaining } from '../../domain/deadline/light.ts';
import { previewDeadlines } from '../../domain/deadlinePreview.ts';
import { type Route, route } from '../http/route.ts';
import { date } from '../schemas/parts.ts';

const previewQuery = z.strictObject({
  clock: z.optional(z.enum(CLOCK_NAMES)),
  anchor: z.optional(date),
  kind: z.optional(z.enum(['suggestion', 'motion', 'proposal'])),
  recess: z.optional(z.enum(['yes', 'no'])),
  fixed: z.optional(date),
});

const preview = z.looseObject({
  clock: z.string(),
  name: z.string(),
  due: z.string(),
  warn: z.string(),
  provisional: z.boolean(),
  remaining: z.string(),
  source: z.optional(z.string()),
  explanation: z.looseObject({ sentence: z.string() }),
});

const previewed = route({
  method: 'GET',
  path: '/v1/deadlines/preview',
  operationId: 'previewDeadlines',
  summary: '如果今天交来：各个时限到哪天、哪天预警，怎样算出来的',
  description:
    'clock 不写的列出全部；anchor 是起算日，不写的是今天；kind、recess 是件的种类和是否闭会期间；fixed 是交办单规定的日期，在先的从其规定。',
  query: previewQuery,
  response: z.object({ anchor: z.string(), deadlines: z.array(preview) }),
  status: 200,
  handle: async ({ rules, query }) => {
    const { recess, ...asked } = query;
    const { today, calendar } = rules;
    const deadlines = previewDeadlines({ ...asked, recess: recess === 'yes' }, rules);
    const body = {
      anchor: asked.anchor ?? today,
      deadlines: deadlines.map(({ deadline, ...clock }) => ({
        ...clock,
        ...deadline,
        remaining: remaining(deadline.due, today, calendar).text,
      })),
    };
    return { status: 200, body };
  },
});

/** 时限. */
export const DEADLINE_ROUTES: readonly Route[] = [previewed];
