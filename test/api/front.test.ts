import { afterEach, describe, expect, it, vi } from 'vitest';
import '../support/environment.ts';
import { createDocumentsApi } from '../../functions/api/documents.ts';
import { cameThroughFront, FRONT_HEADER, frontKeys } from '../../functions/api/http/front.ts';
import { createLinks } from '../../functions/api/links.ts';
import { createPublished } from '../../functions/api/published.ts';
import { createSignedInApi } from '../../functions/api/signedIn.ts';
import type { Store } from '../../functions/store/store.ts';
import { clockOn } from '../support/given.ts';
import { context, eventOf } from '../support/http.ts';

vi.mock('../../functions/runtime/logFault.ts', () => ({ logFault: async () => undefined }));

afterEach(() => vi.unstubAllEnvs());

/** A table that is not there: whoever gets as far as to read fails. */
function broken() {
  const send = vi.fn(() => Promise.reject(new Error('no table')));
  const tables = { events: 'events', views: 'views', ledger: 'ledger' };
  return { send, store: { db: { send }, tables } as unknown as Store };
}

type Handler = (
  event: never,
  context: never,
) => Promise<{ statusCode?: number; headers?: Record<string, unknown>; body?: string }>;

const REQUEST = eventOf('clerk', { path: '/' }).requestContext.requestId;

/** The four functions that the internet reaches, and a path of each. */
const FUNCTIONS: [name: string, create: (store: Store) => unknown, path: string][] = [
  [
    'api',
    (store) =>
      createSignedInApi({ store, clock: clockOn(), claims: { person: 'sub', groups: 'groups' } }),
    '/v1/items',
  ],
  [
    'documents',
    (store) =>
      createDocumentsApi(
        { store, clock: clockOn(), claims: { person: 'sub', groups: 'groups' } },
        {} as never,
      ),
    '/v1/sheets/items',
  ],
  ['links', (store) => createLinks({ store, clock: clockOn() }), `/p/${'a'.repeat(43)}`],
  ['published', (store) => createPublished({ store, clock: clockOn() }), '/published/npc-2026-012'],
];

async function answer(
  create: (store: Store) => unknown,
  path: string,
  headers: Record<string, string> = {},
) {
  const { send, store } = broken();
  const event = { ...eventOf('clerk', { path, headers }) };
  const names = /^\/(?:p|published)\/(.+)$/.exec(path);
  if (names) event.pathParameters = { token: names[1], itemId: names[1] };
  const result = await (create(store) as Handler)(event as never, context as never);
  const given = new Map(
    Object.entries(result.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return { status: result.statusCode, headers: given, body: result.body ?? '', reads: send.mock };
}

describe.each(FUNCTIONS)('%s', (_name, create, path) => {
  it.each([
    ['a fault', path, 500],
    ['a path that there is not', '/v1/nothing/at/all', 404],
  ])('guards %s by its headers', async (_what, asked, status) => {
    const { headers, status: given } = await answer(create, asked);
    expect(given).toBe(status);
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'|default-src 'report/,
    );
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{7,}; includeSubDomains/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  it('where there is a front, refuses what comes past it before anything is read', async () => {
    vi.stubEnv('FRONT_KEYS', 'new,old');
    for (const headers of [{}, { [FRONT_HEADER]: 'wrong' }, { [FRONT_HEADER]: 'new,old' }]) {
      const past = await answer(create, path, headers as Record<string, string>);
      expect([past.status, past.reads.calls.length]).toEqual([403, 0]);
      expect(past.headers.get('x-content-type-options')).toBe('nosniff');
      expect(JSON.parse(past.body)).toMatchObject({ code: 'FRONT_ONLY', requestId: REQUEST });
    }
    for (const key of ['new', 'old']) {
      const through = await answer(create, path, { [FRONT_HEADER]: key });
      expect(through.status).toBe(500);
      expect(through.reads.calls.length).toBeGreaterThan(0);
    }
  });
});

describe('a body', () => {
  const LINK = `/p/${'a'.repeat(43)}`;
  it.each([
    ['JSON', 'api', 1024 * 1024, '/v1/items'],
    ['a form behind a link', 'links', 512 * 1024, LINK],
    ['anything to what is published', 'published', 0, '/published'],
  ])(
    'of %s is refused above its limit before anything is read',
    async (_what, name, most, path) => {
      const create = FUNCTIONS.find(([known]) => known === name)?.[1];
      if (!create) throw new Error(name);
      const { send, store } = broken();
      const ask = (bytes: number) =>
        (create(store) as Handler)(
          { ...eventOf('clerk', { path, method: 'POST' }), body: 'x'.repeat(bytes) } as never,
          context as never,
        );
      const { statusCode, body = '' } = await ask(most + 1);
      expect([statusCode, JSON.parse(body).requestId]).toEqual([413, REQUEST]);
      expect(send).not.toHaveBeenCalled();
      expect((await ask(most)).statusCode).not.toBe(413);
    },
  );
});

describe('the key of the front', () => {
  it('is asked for only where there is one', () => {
    expect(frontKeys('')).toEqual([]);
    expect(cameThroughFront({}, [])).toBe(true);
    expect(cameThroughFront({ [FRONT_HEADER]: '' }, ['one'])).toBe(false);
  });
});
