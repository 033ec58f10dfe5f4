import { isWeeklyDue } from '../../domain/decide/digests/weekly.ts';
import { forbidden } from '../../domain/errors.ts';
import { hasRole, personOf, type Role } from '../../domain/roles.ts';
import { gatherDigest } from '../../store/gatherDigest.ts';
import { positionOfJob } from '../../store/ledger/position.ts';
import type { Store } from '../../store/store.ts';
import { DIGESTS, digestId } from '../../store/streams/digests.ts';
import { loadStream } from '../../store/streams/load.ts';
import { listDigests, listDigestsOfDay } from '../../store/views/records.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { type Route, route } from '../http/route.ts';
import { digestPreview, digestsQuery, digestsView } from '../schemas/digests.ts';

const PAGE = 50;
/** Those who see what others were sent. */
const READERS: readonly Role[] = ['office-clerk', 'office-head', 'admin'];

/** The list of a person: of a day, or the last one. */
async function digestOf(store: Store, person: string, date: string | undefined) {
  const on = date ?? (await listDigests(store, person, { limit: 1 })).rows[0]?.on;
  return on && (await loadStream(store, DIGESTS, digestId(on, person)))?.data;
}

/** 发出的清单. */
const listed = route({
  method: 'GET',
  path: '/v1/digests',
  operationId: 'listDigests',
  summary: '每日待办、每周在办清单：本人最近一份或某日的一份；sent 按人员的顺序',
  description:
    '局办公室、管理员可用 person 看别人的一份；写明 date 时，sent 是当天发给了谁、各有几项。清单按发出时的样子保存，不随后来的办理改变。',
  query: digestsQuery,
  response: digestsView,
  status: 200,
  handle: async ({ store, actor, rules: { directory }, query }) => {
    const { date, person = actor.id } = query;
    const reads = hasRole(actor, READERS);
    if (person !== actor.id && !reads) throw forbidden('您只能查看发给本人的清单。');
    const digest = await digestOf(store, person, date);
    if (!date || !reads) return { status: 200, body: digest ? { digest } : {} };
    const page = await listDigestsOfDay(store, date, {
      limit: query.limit ?? PAGE,
      after: fromCursor(query.cursor),
    });
    const sent = page.rows.map(({ to, on: _on, seen: _seen, ...row }) => ({
      person: to,
      name: personOf(directory, to)?.name ?? to,
      ...row,
    }));
    return { status: 200, body: { ...(digest ? { digest } : {}), sent, ...toCursor(page.next) } };
  },
});

/** 现在会发的清单. */
const previewed = route({
  method: 'GET',
  path: '/v1/digests/preview',
  operationId: 'previewDigest',
  summary: '现在会发给本人的清单；没有新到、到期或临期的，就没有',
  response: digestPreview,
  status: 200,
  handle: async ({ store, clock, actor, rules }) => {
    const weeklyDue = isWeeklyDue(await positionOfJob(store, 'digests'), rules);
    const event = await gatherDigest(store, actor, clock.instant(), weeklyDue, rules);
    return { status: 200, body: event ? { digest: event.data } : {} };
  },
});

/** 每日待办清单、每周在办清单. */
export const DIGEST_ROUTES: readonly Route[] = [listed, previewed];
