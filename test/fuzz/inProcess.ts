import '../support/environment.ts';
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { createLinks } from '../../functions/api/links.ts';
import { openApiDocument } from '../../functions/api/openapi/document.ts';
import { createPublished } from '../../functions/api/published.ts';
import { createSignedInApi } from '../../functions/api/signedIn.ts';
import { mintLink } from '../../functions/store/ledger/links.ts';
import type { Store } from '../../functions/store/store.ts';
import type { ApiDocument } from '../e2e/support/contract.ts';
import { consulting, divided, handling } from '../support/acting.ts';
import { clockOn, directory, registered, type Story } from '../support/given.ts';
import { context, eventOf } from '../support/http.ts';
import { shown, withDirectory } from '../support/storing.ts';
import type { Asked } from './fuzz.ts';
import { NOBODY, type Request, STRANGER } from './request.ts';

type Handler = (event: never, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;

const TODAY = '2026-03-20';
const TOKEN = 'T'.repeat(43);

/** Items at four places of the route, each under a number of its own. */
const stories = (): Story[] => [
  registered({ number: '101' }),
  divided(registered({ number: '102' })),
  handling(divided(registered({ number: '103' }))),
  consulting(),
];

/** As the HTTP API hands a request over. */
function handedOver({ method, path, headers, body, by }: Request) {
  const [plain = '', query = ''] = path.split('?');
  const asked = Object.fromEntries(new URLSearchParams(query));
  const unknown = by === NOBODY || by === STRANGER;
  const event = eventOf(by, {
    ...{ method, path: plain, headers },
    ...(unknown ? { claims: {} } : {}),
  });
  return Object.assign(event, {
    headers: { host: 'huiyin.example', ...headers },
    rawQueryString: query,
    queryStringParameters: query ? asked : undefined,
    body,
  });
}

/** The handlers of the signed-in API, of links and of what is published, on a store, without a gateway. */
export async function inProcess(store: Store): Promise<Asked> {
  await withDirectory(store);
  const all = stories();
  for (const story of all) await shown(store, story);
  const clock = clockOn(TODAY);
  const consulted = all.at(-1)?.state.itemId ?? '';
  const scope = { purpose: 'rate', itemId: consulted, round: 1, submitterId: 's1' } as const;
  await mintLink(store, scope, '2026-12-31', clock.seconds(), TOKEN);
  const claims = { person: 'sub', groups: 'groups' };
  const signedIn = createSignedInApi({ store, clock, claims }) as unknown as Handler;
  const links = createLinks({ store, clock }) as unknown as Handler;
  const published = createPublished({ store, clock }) as unknown as Handler;
  const handlerOf = (path: string) =>
    path.startsWith('/p/') ? links : path.startsWith('/published') ? published : signedIn;
  return {
    document: (await openApiDocument()) as unknown as ApiDocument,
    known: {
      itemId: all.map(({ state }) => state.itemId),
      taskId: all.flatMap(({ state }) => state.tasks.map(({ taskId }) => taskId)),
      personId: directory.people.slice(0, 4).map(({ id }) => id),
      token: [TOKEN],
      year: ['2026'],
      kind: ['suggestion', 'motion', 'proposal'],
    },
    people: [
      'clerk',
      'admin',
      'director',
      'auditor',
      ...directory.people.slice(0, 3).map(({ id }) => id),
    ],
    async send(request) {
      const event = handedOver(request) as never;
      const {
        statusCode = 0,
        headers = {},
        body = '',
      } = await handlerOf(request.path)(event, context);
      const given = new Headers(
        Object.entries(headers).map(([name, value]) => [name, String(value)]),
      );
      const json = /json/.test(given.get('content-type') ?? '') && body !== '';
      return { status: statusCode, headers: given, body: json ? JSON.parse(body) : body };
    },
  };
}
