import { systemClock } from '../runtime/clock.ts';
import { environment } from '../runtime/environment.ts';
import { storeFromEnvironment } from '../runtime/store.ts';
import { warmUp } from '../runtime/warmUp.ts';
import { type ApiDeps, type RawRoute, serve } from './http/stack.ts';
import { rehearse } from './rehearsal/rehearse.ts';
import { DAILY_ROUTES } from './routes/daily.ts';

/** The document is a chunk of its own: most calls never load it. */
const openApi: RawRoute = {
  method: 'GET',
  path: '/v1/openapi.json',
  handler: async () => {
    const { openApiDocument } = await import('./openapi/document.ts');
    return {
      statusCode: 200,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(await openApiDocument()),
    };
  },
};

/** The same document as a page. */
const docs: RawRoute = {
  method: 'GET',
  path: '/v1/docs',
  handler: async () => {
    const [{ openApiDocument }, { DOCS_HEADERS, docsPage }] = await Promise.all([
      import('./openapi/document.ts'),
      import('./docs/page.ts'),
    ]);
    const document = (await openApiDocument()) as unknown as Parameters<typeof docsPage>[0];
    return { statusCode: 200, headers: { ...DOCS_HEADERS }, body: docsPage(document) };
  },
};

/** Everything a signed-in person asks, but for documents. */
export function createSignedInApi(deps: ApiDeps) {
  const rest = async () => (await import('./routes/index.ts')).ROUTES;
  return serve({ daily: DAILY_ROUTES, rest, raw: [openApi, docs] }, deps);
}

const store = storeFromEnvironment();
const deps: ApiDeps = {
  store,
  clock: systemClock,
  claims: { person: environment('PERSON_CLAIM'), groups: environment('GROUPS_CLAIM') },
};

export const handler = createSignedInApi(deps);

if (await warmUp(store)) await rehearse(deps, createSignedInApi);
