import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { canonicalJson } from '../../store/hash.ts';
import { listPublished } from '../../store/views/published.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { formatOf, open, type PublishedDeps, type PublishedResult, refused } from './answer.ts';
import { csvOf } from './csv.ts';
import { listPage } from './pages.ts';
import { fits, type Search } from './search.ts';

/** Replies on a page; of a search, rows looked at in one request. */
const PAGE = 20;
const LOOKED_AT = 400;
/** A list for machines: as many as are looked at. */
const ALL = LOOKED_AT;

/**
 * The rows that fit, the latest first, looking at a bounded number of them: where the year has more, the
 * cursor goes on from the last that was looked at.
 */
async function find({ store }: PublishedDeps, search: Search, most: number, cursor?: string) {
  const page = await listPublished(store, search.year, {
    limit: LOOKED_AT,
    after: fromCursor(cursor),
  });
  const fitting = page.rows.filter((row) => fits(row, search));
  const found = fitting.slice(0, most);
  const last = found.at(-1);
  if (fitting.length > most && last) {
    return { found, next: `${last.publishedOn}#${last.itemId}` };
  }
  return { found, ...(page.next ? { next: page.next } : {}) };
}

function searchOf({ queryStringParameters: query }: APIGatewayProxyEventV2, today: string): Search {
  const { year = today.slice(0, 4), q = '', kind } = query ?? {};
  return { year, words: q.trim(), ...(kind ? { kind } : {}) };
}

/** GET /published: what was published in a year, searched by words; a page, JSON or CSV. */
export async function listReplies(
  deps: PublishedDeps,
  event: APIGatewayProxyEventV2,
): Promise<PublishedResult> {
  const search = searchOf(event, deps.clock.today());
  if (!/^20\d\d$/.test(search.year) || search.words.length > 100) {
    return refused(event, 400, 'BAD_SEARCH', '年份应写成四位数字，检索词不超过100字。');
  }
  const format = formatOf(event);
  const cursor = event.queryStringParameters?.cursor;
  const { found, next } = await find(deps, search, format === 'page' ? PAGE : ALL, cursor);
  const after = toCursor(next);
  if (format === 'csv') return open(event, 'csv', csvOf(found));
  if (format === 'page') return open(event, 'page', listPage(found, search, after.cursor));
  const body = { year: search.year, replies: found, ...after };
  return open(event, 'json', canonicalJson(body));
}
