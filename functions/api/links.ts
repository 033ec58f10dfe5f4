import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import httpRouter from '@middy/http-router';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { systemClock } from '../runtime/clock.ts';
import { storeFromEnvironment } from '../runtime/store.ts';
import { warmUp } from '../runtime/warmUp.ts';
import { guarded, MOST_BYTES } from './http/guarded.ts';
import { failedPage } from './links/failure.ts';
import type { LinkDeps, LinkResult } from './links/reply.ts';
import { showLink } from './links/show.ts';
import { useLink } from './links/use.ts';

/**
 * The deputies' links, without an account: GET shows, POST acts, so that a mail scanner which
 * follows a link spends nothing (design.md §5).
 */
export function createLinks(deps: LinkDeps) {
  const path = '/p/{token}';
  return middy<APIGatewayProxyEventV2, LinkResult>()
    .use(httpHeaderNormalizer())
    .use(guarded<APIGatewayProxyEventV2>(MOST_BYTES.form))
    .use(failedPage(deps))
    .handler(
      httpRouter<APIGatewayProxyEventV2, LinkResult>([
        { method: 'GET', path, handler: (event: APIGatewayProxyEventV2) => showLink(deps, event) },
        { method: 'POST', path, handler: (event: APIGatewayProxyEventV2) => useLink(deps, event) },
      ]),
    );
}

const store = storeFromEnvironment();

export const handler = createLinks({ store, clock: systemClock });

await warmUp(store);
