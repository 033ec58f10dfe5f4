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
};

/** Bodies that a schema alone cannot give; each would be refused in the end by what it says. */
function written(id: string, ground: Ground): object | undefined {
  const item = { ...ground.item.item, ...ground.item };
  switch (id) {
    case 'registerItem':
    case 'importItemHalfWay':
      return { kind: item.kind, number: item.number };
    default:
      return undefined;
  }
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
    ...(body ? { json: written(id, ground) ?? bodyOf(body, known) } : {}),
    ...(type ? { bytes: new Uint8Array([1, 2, 3]), headers: { 'content-type': type } } : {}),
  };
}

/** Mark of an answer: ○ let through (whatever then became of it), · 403, ? 404; anything else is itself. */
export function markOf({ status }: Pick<Answer, 'status'>): string {
  if (status === 403) return '·';
  if (status === 404) return '?';
  return status === 401 || status === 429 || status >= 500 ? String(status) : '○';
}

/** How many ask at once: each takes a function of its own. */
const AT_ONCE = 4;

/** Everybody asks one endpoint: a mark a column. */
export async function askAll(
  world: World,
  operation: Operation,
  ground: Ground,
): Promise<Record<string, { mark: string; said: string }>> {
  const left = Object.entries(ground.columns);
  const marks: Record<string, { mark: string; said: string }> = {};
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [column, person] = next;
      const answer = await world.client.send<{ code?: string }>(
        person,
        requestOf(operation, ground),
      );
      marks[column] = { mark: markOf(answer), said: `${answer.status} ${answer.body?.code ?? ''}` };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return marks;
}
