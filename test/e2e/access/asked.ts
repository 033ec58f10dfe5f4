import type { Answer, Call } from '../support/http.ts';
import type { World } from '../support/world.ts';
import { bodyOf } from './bodies.ts';
import type { Operation } from './operations.ts';
import type { Ground } from './prepare.ts';

/** What a query needs where an endpoint is nothing without one. */
const QUERIES: Record<string, string> = {
  getNumberSeries: 'paper=reply&kind=suggestion&year=2026',
  listDispatches: 'from=2026-01-01&to=2026-12-31',
  compareReplies: 'from=1',
  statisticsItems: 'place=counted',
};

/** What stands for a name in the path of one endpoint and not of another. */
const NAMES: Record<string, Record<string, string>> = {
  getLetter: { kind: 'reply' },
  previewLetter: { kind: 'reply' },
  putLetterTemplate: { kind: 'reply' },
  withdrawLetterTemplate: { kind: 'reply' },
  getSheet: { kind: 'items' },
  getReport: { kind: 'progress-round' },
};

/** What a schema alone does not tell of a body. */
function mended(id: string, body: unknown, drafting: string): unknown {
  if (id === 'recordGroupContact') {
    const { items, ...rest } = body as { items: object[] };
    return { ...rest, items: [items[0], { ...items[1], itemId: drafting }] };
  }
  if (id === 'answerProgressRound') return { answers: [{ itemId: drafting, text: '已走访' }] };
  return body;
}

/** The request of an endpoint about the ground's item, or about another. */
export function requestOf(
  operation: Operation,
  ground: Ground,
  itemId = ground.item.itemId,
): Call & { method: Operation['method'] } {
  const names: Record<string, string> = { ...ground.names, ...NAMES[operation.id], itemId };
  const path = operation.path.replace(/\{(\w+)\}/g, (_all, name) => names[name] ?? 'x-1');
  const query = QUERIES[operation.id];
  const { body, type, method, id } = operation;
  const known = { itemId, person: ground.handler, section: ground.section };
  return {
    method,
    path: query ? `${path}?${query}` : path,
    ...(body ? { json: mended(id, bodyOf(body, known), names.drafting ?? '') } : {}),
    ...(type ? { bytes: new Uint8Array([1, 2, 3]), headers: { 'content-type': type } } : {}),
  };
}

/** Mark of an answer: ○ let through (whatever then became of it), · 403, ? 404; anything else is itself. */
export function markOf({ status, body }: Answer<{ code?: string }>): string {
  if (status === 403) return '·';
  // A term of which no year has been reviewed yet: said to those who may see it, and to nobody else.
  if (body?.code === 'TERM_NOT_FOUND') return '○';
  // A round has no such item: said with 422, and as much of one that is not there as of one that is hidden.
  if (status === 404 || body?.code === 'NOT_IN_ROUND') return '?';
  return status === 401 || status === 429 || status >= 500 ? String(status) : '○';
}

/** How many ask at once: each takes a function of its own. */
const AT_ONCE = 4;

/** What everybody was answered by one endpoint, by column. */
export type Answers = Record<string, Answer<{ code?: string }>>;

/** Everybody asks one endpoint. */
export async function askAll(world: World, operation: Operation, ground: Ground): Promise<Answers> {
  const left = Object.entries(ground.columns);
  const answers: Answers = {};
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [column, person] = next;
      answers[column] = await world.client.send(person, requestOf(operation, ground));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers;
}
