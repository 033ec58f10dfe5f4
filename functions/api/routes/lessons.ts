import * as z from 'zod/mini';
import { mustHaveRole, mustSee } from '../../domain/decide/authorize.ts';
import { type NewLesson, recordLesson } from '../../domain/decide/recordLesson.ts';
import { invalid } from '../../domain/errors.ts';
import { LESSON_KIND_NAMES, LESSON_KINDS } from '../../domain/lesson.ts';
import { loadItem } from '../../store/loadItem.ts';
import { LESSONS } from '../../store/streams/lessons.ts';
import { listLessons } from '../../store/views/records.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { type Route, route } from '../http/route.ts';
import { id, pageQuery, text } from '../schemas/parts.ts';
import { openNumbered } from './streams.ts';

const PAGE = 20;

const newLesson = z.strictObject({
  kind: z._default(z.enum(LESSON_KINDS), 'case'),
  subject: text(40),
  items: z.array(id).check(z.minLength(1), z.maxLength(20)),
  lesson: text(5000),
  measures: text(5000),
}) satisfies z.ZodMiniType<NewLesson>;

const lessonsQuery = z.strictObject({
  subject: z.optional(text(40)),
  year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  ...pageQuery,
});

/** 案例入库. */
const recorded = route({
  method: 'POST',
  path: '/v1/lessons',
  operationId: 'recordLesson',
  summary: '案例入库：经验教训和改进措施；反复提出的从源头治理',
  body: newLesson,
  response: z.object({ lessonId: z.string(), version: z.number() }),
  status: 201,
  handle: async (call) => {
    const { store, actor, rules, body } = call;
    mustHaveRole(actor, ['office-clerk', 'office-head', 'section-head'], '案例入库');
    const ids = [...new Set(body.items)];
    const states = await Promise.all(
      ids.map(async (itemId) => mustSee(actor, await loadItem(store, itemId), itemId)),
    );
    const year = rules.today.slice(0, 4);
    return openNumbered(
      call,
      LESSONS,
      `lesson#${year}`,
      (n) => `${year}-${String(n).padStart(4, '0')}`,
      (lessonId) => ({ event: recordLesson(lessonId, body, states, actor, rules) }),
      (lessonId) => ({ lessonId }),
    );
  },
});

/** 案例库. */
const listed = route({
  method: 'GET',
  path: '/v1/lessons',
  operationId: 'listLessons',
  summary: '案例库：按类别或年度，后入库的在前',
  query: lessonsQuery,
  response: z.object({
    lessons: z.array(z.looseObject({ lessonId: z.string(), subject: z.string() })),
    cursor: z.optional(z.string()),
  }),
  status: 200,
  handle: async ({ store, rules, query }) => {
    const { subject, year } = query;
    if (subject && year) throw invalid('ONE_FILTER', '类别、年度请只选一项。', 'year');
    const list = subject
      ? { name: 'subject' as const, value: subject }
      : { name: 'year' as const, value: year ?? rules.today.slice(0, 4) };
    const page = await listLessons(store, list, {
      limit: query.limit ?? PAGE,
      after: fromCursor(query.cursor),
    });
    const lessons = page.rows.map((row) => ({ ...row, kindName: LESSON_KIND_NAMES[row.kind] }));
    return { status: 200, body: { lessons, ...toCursor(page.next) } };
  },
});

/** 案例库 (rows 56, 57). */
export const LESSON_ROUTES: readonly Route[] = [recorded, listed];
