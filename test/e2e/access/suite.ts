import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { present } from '../support/difference.ts';
import { importHalfWay, oldNumbers } from '../support/halfWay.ts';
import { type Answer, ask, send } from '../support/http.ts';
import { linkOf } from '../support/rating.ts';
import type { LocalStack } from '../support/stack.ts';
import { until } from '../support/until.ts';
import type { World } from '../support/world.ts';
import { type Answers, askAll, markOf, requestOf } from './asked.ts';
import { fromOutside, type Operation, operationsOf } from './operations.ts';
import { type Ground, MARKED, prepare } from './prepare.ts';
import { ACCESS, COLUMNS, rowsMissing } from './table.ts';
import { badTokens, signedToken } from './tokens.ts';

type Said = { code?: string; requestId?: string; recordId?: string; version?: number };

/** Those who may not know of the item at all. */
const OUTSIDERS = ['head-else', 'handler-else', 'collector'] as const;
/** The collecting body of the item's own deputies may know of it, for their forms and for nothing else. */
const PAPER_FORMS = new Set(['enterPaperForm', 'confirmPaperForm', 'rejectPaperForm', 'openScan']);
const UNKNOWN = 'npc-2026-99998';

/** An answer without what differs in any two of them: the id that was asked for, and the request's own. */
const plain = ({ status, body }: Answer<Said>, itemId: string) => {
  const { requestId: _requestId, ...rest } = typeof body === 'object' ? body : { text: body };
  return `${status} ${JSON.stringify(rest).replaceAll(itemId, '<件>')}`;
};

/** Authorisation as it is seen from outside, on a system that is running; `at` gives it once it has started. */
export function describeAccess(at: () => { stack: LocalStack; world: World }): void {
  let world: World;
  let stack: LocalStack;
  let ground: Ground;
  let operations: Operation[];
  const answers = new Map<string, Answers>();
  const personOf = (column: string) => ground.columns[column] ?? column;
  const get = <T = Said>(column: string, path: string) =>
    world.client.send<T>(personOf(column), { path });

  beforeAll(async () => {
    const given = at();
    stack = given.stack;
    world = fromOutside(given.world, stack);
    operations = await operationsOf(world.client.base);
    ground = await prepare(world);
  }, 120_000);

  describe('every endpoint × everybody', () => {
    it('has a row in the table', () => {
      expect(rowsMissing(operations)).toEqual([]);
      expect(Object.keys(ground.columns)).toEqual([...COLUMNS]);
    });

    it('answers as the table says, cell by cell', async () => {
      const wrong: string[] = [];
      for (const operation of operations.filter(({ open }) => !open)) {
        const given = await askAll(world, operation, ground);
        answers.set(operation.id, given);
        const marks = COLUMNS.map((column) => markOf(present(column, given[column])));
        const expected = ACCESS.get(operation.id);
        if (marks.join('') === expected) continue;
        const codes = COLUMNS.map((column) => given[column]?.body?.code ?? given[column]?.status);
        wrong.push(`${operation.id} ${marks.join('')} ≠ ${expected} ${codes.join(' ')}`);
      }
      expect(wrong).toEqual([]);
    }, 400_000);
  });

  describe('an item of another section', () => {
    it('is answered for like one that there is not, to the letter', async () => {
      const differing: string[] = [];
      const { itemId } = ground.item;
      const named = operations.filter(
        ({ path, id }) => path.includes('{itemId}') && !PAPER_FORMS.has(id),
      );
      for (const operation of named.filter(({ open }) => !open)) {
        for (const column of ['head-else', 'collector'] as const) {
          const hidden = present(column, answers.get(operation.id)?.[column]);
          const request = requestOf(operation, ground, UNKNOWN);
          const unknown = await world.client.send<Said>(personOf(column), request);
          const [a, b] = [plain(hidden, itemId), plain(unknown, UNKNOWN)];
          if (a !== b) differing.push(`${operation.id} ${column}: ${a} ≠ ${b}`);
        }
      }
      expect(differing).toEqual([]);
    }, 120_000);

    it('stands on no list, in no figure and behind no filter of theirs', async () => {
      const { section, handler, item } = ground;
      const asked = [
        ...[`section=${section}`, `handler=${handler}`, 'year=2026', 'stage=inspecting'].map(
          (filter) => `/v1/items?${filter}`,
        ),
        `/v1/statistics?section=${section}`,
        ...['met', 'replied', 'on-time'].flatMap((rate) =>
          ['counted', 'missing', 'beside'].map(
            (place) => `/v1/statistics/${rate}/items?place=${place}`,
          ),
        ),
        `/v1/statistics/met/items?place=counted&section=${section}`,
        '/v1/promises?year=2026',
        `/v1/promises?owner=${handler}`,
        `/v1/activities?section=${section}`,
        '/v1/division-table?limit=50',
        `/v1/digests?person=${handler}`,
      ];
      const found: string[] = [];
      const marks = [
        item.itemId,
        MARKED.title,
        MARKED.demand,
        item.item.submitters[0]?.email ?? '',
      ];
      const look = (path: string, column: string, body: unknown) => {
        const text = JSON.stringify(body);
        // What was asked for may be said again.
        const seen = marks.filter((mark) => mark && text.replaceAll(path, '').includes(mark));
        if (seen.length > 0) found.push(`${column} ${path}: ${seen.join('、')}`);
      };
      for (const column of OUTSIDERS) {
        for (const path of asked) look(path, column, (await get(column, path)).body);
        const lists = operations.filter(
          ({ method, path }) => method === 'GET' && !path.includes('{itemId}'),
        );
        for (const { id, path } of lists) look(path, column, answers.get(id)?.[column]?.body ?? '');
      }
      expect(found).toEqual([]);
      // The marks are good: who sees the item finds them.
      const own = await get('head', `/v1/items?section=${section}`);
      expect(JSON.stringify(own.body)).toContain(MARKED.title);
    }, 60_000);

    it('changes no figure of theirs', async () => {
      const figures = async () => JSON.stringify((await get('head-else', '/v1/statistics')).body);
      const before = await figures();
      const wanted = { title: MARKED.title, demands: [MARKED.demand] };
      await importHalfWay(world, wanted, { at: 'draft' });
      await world.dev?.idle();
      expect(await figures()).toBe(before);
    }, 60_000);

    it('is not found by trying numbers, nor by how much is read for it', async () => {
      const n = Number(ground.item.item.number);
      const ids = Array.from(
        { length: 21 },
        (_, k) => `npc-2026-${String(n - 10 + k).padStart(3, '0')}`,
      );
      expect(ids).toContain(ground.item.itemId);
      const said = new Set<string>();
      for (const id of ids) said.add(plain(await get('handler-else', `/v1/items/${id}`), id));
      expect([...said]).toHaveLength(1);

      await world.dev?.idle();
      const calls = async () => {
        const { functions } = await ask<{ functions: Record<string, { calls: number }> }>(
          world.client.base,
          { path: '/dev/consumed' },
        );
        const name = Object.keys(functions).find((one) => /(^|-)api$/.test(one)) ?? '';
        return present(`函数 ${name}`, functions[name]).calls;
      };
      const cost = async (id: string) => {
        const before = await calls();
        await get('handler-else', `/v1/items/${id}`);
        return (await calls()) - before;
      };
      await cost(UNKNOWN);
      const unknown = await cost(UNKNOWN);
      expect(unknown).toBeGreaterThan(0);
      expect(await cost(ground.item.itemId)).toBe(unknown);
    }, 60_000);

    it('cannot be linked to, to read what was answered in it', async () => {
      const wanted = { title: '关于增加夜间公交班次的建议', demands: ['增加班次'] };
      const own = await importHalfWay(world, wanted, { at: 'draft' });
      const by = present('责任分工', (await world.client.item(own)).division).handler;
      const linking = (to: string) =>
        world.client.send<Said>(by, {
          method: 'POST',
          path: `/v1/items/${own}/links`,
          json: { to },
        });
      const far = await importHalfWay(
        world,
        { title: '关于引进高层次人才的建议', demands: ['引进人才'] },
        { at: 'draft' },
      );
      expect(plain(await linking(far), far)).toBe(plain(await linking(UNKNOWN), UNKNOWN));
    }, 60_000);
  });

  describe('a token', () => {
    it('that is not from the issuer, for us and for now lets nobody in', async () => {
      const good = await tokenOf('clerk');
      for (const [what, token] of Object.entries(await badTokens(good, stack.data))) {
        const answer = await send<Said>(world.client.base, { path: '/v1/me', token });
        expect([what, answer.status]).toEqual([what, 401]);
        expect(JSON.stringify(answer.body)).not.toMatch(/许知微|clerk/);
      }
      expect((await send(world.client.base, { path: '/v1/me', token: good })).status).toBe(200);
    });

    it('for another use, or without a role, may do nothing', async () => {
      const good = await tokenOf('clerk');
      const changed = async (changes: Parameters<typeof signedToken>[2]) => {
        const token = await signedToken(good, stack.data, changes);
        const { status, body } = await send<Said>(world.client.base, { path: '/v1/items', token });
        return `${status} ${body.code}`;
      };
      expect(await changed({ token_use: 'id' })).toBe('403 TOKEN_NOT_FOR_API');
      expect(await changed({ groups: [], 'cognito:groups': [] })).toBe('403 NO_ROLE');
      expect(await changed({ groups: ['root'], 'cognito:groups': ['root'] })).toBe('403 NO_ROLE');
    });

    it('is asked for at every endpoint that is not open', async () => {
      const open = new Set<string>();
      for (const operation of operations) {
        const { status } = await send(world.client.base, requestOf(operation, ground));
        if (status !== 401) open.add(operation.path);
      }
      expect([...open].sort()).toEqual(
        OPEN.filter((path) => operations.some((one) => one.path === path)),
      );
    }, 60_000);
  });

  describe('a link', () => {
    it('opens its own item and no other, and is no token', async () => {
      const [one, two] = await oldNumbers(world, 2);
      const wanted = { title: MARKED.title, demands: [MARKED.demand] };
      const rated = async (number = '') => {
        const id = await importHalfWay(world, wanted, { at: 'consult', documentNumber: number });
        return until(`${id} 的征询`, async () => {
          const item = await world.client.item(id);
          return item.openTasks.some(({ step }) => step === 'consult') && item;
        });
      };
      const [mine, other] = [await rated(one), await rated(two)];
      const token = await linkOf(world, mine, present('提出人', mine.item.submitters[0]));
      const page = (path: string) => send<string>(world.client.base, { path, accept: 'text/html' });
      const shown = await page(`/p/${token}`);
      expect(shown.status).toBe(200);
      expect(shown.body).not.toContain(`第${other.item.number}号`);

      const wrong = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
      for (const bad of [
        wrong,
        token.slice(1),
        `${token}A`,
        other.itemId,
        await tokenOf('clerk'),
      ]) {
        const { status, body } = await page(`/p/${bad}`);
        expect([status, body.includes(mine.item.title)]).toEqual([404, false]);
      }
      expect((await send(world.client.base, { path: '/v1/me', token })).status).toBe(401);
    }, 60_000);
  });

  describe('a page of another origin', () => {
    const asked = (origin: string) =>
      fetch(`${world.client.base}/v1/items`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,idempotency-key',
        },
      });

    it('may call where it is named, and is told nothing where it is not', async () => {
      const named = await asked('http://localhost:5173');
      expect(named.status).toBe(204);
      expect(named.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
      expect(named.headers.get('access-control-allow-headers')).toContain('idempotency-key');
      expect(named.headers.get('access-control-allow-credentials')).toBeNull();
      const other = await asked('https://evil.example');
      expect(other.headers.get('access-control-allow-origin')).toBeNull();
    });
  });

  describe('the same request again', () => {
    it('five times at once is done once; the same key for another body is refused', async () => {
      const { itemId } = ground.item;
      const key = randomUUID();
      const post = (text: string, column = 'handler') =>
        world.client.send<Said>(personOf(column), {
          ...{ method: 'POST', path: `/v1/items/${itemId}/progress`, json: { text } },
          headers: { 'idempotency-key': key },
        });
      const { version } = await world.client.item(itemId);
      const all = await Promise.all(Array.from({ length: 5 }, () => post('已公示')));
      expect(new Set(all.map((one) => JSON.stringify([one.status, one.body])))).toHaveLength(1);
      expect(all[0]?.status).toBe(201);
      const other = await post('另一个内容');
      expect([other.status, other.body.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
      // Another person’s key is another key, and tells nothing of this one.
      expect((await post('科室登记', 'head')).status).toBe(201);
      expect((await post('已公示', 'head-else')).status).toBe(404);
      await world.dev?.idle();
      expect((await world.client.item(itemId)).version).toBe(version + 2);
    }, 60_000);
  });

  async function tokenOf(person: string): Promise<string> {
    const { access_token } = await ask<{ access_token: string }>(world.client.base, {
      ...{ method: 'POST', path: '/dev/token', json: { person } },
    });
    return access_token;
  }
}

/** Open to anybody: what is published, the API's own description, and links. */
const OPEN = ['/p/{token}', '/published', '/published/{itemId}', '/v1/docs', '/v1/openapi.json'];
