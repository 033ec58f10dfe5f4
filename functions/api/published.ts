import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import httpRouter from '@middy/http-router';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Refusal } from '../domain/errors.ts';
import { systemClock } from '../runtime/clock.ts';
import { logFault } from '../runtime/logFault.ts';
import { storeFromEnvironment } from '../runtime/store.ts';
import { guarded, MOST_BYTES } from './http/guarded.ts';
import {
  failed,
  notPublished,
  type PublishedDeps,
  type PublishedResult,
  refused,
} from './published/answer.ts';
import { listReplies } from './published/list.ts';
import { showReply } from './published/show.ts';

/**
 * 已公开的答复, for everybody and without signing in (domain.md §3.8): pages, and the same as JSON and CSV.
 * It only reads what was published, and its role can read nothing else.
 */
export function createPublished(deps: PublishedDeps) {
  const to =
    (handle: (deps: PublishedDeps, event: APIGatewayProxyEventV2) => Promise<PublishedResult>) =>
    (event: APIGatewayProxyEventV2) =>
      handle(deps, event);
  return middy<APIGatewayProxyEventV2, PublishedResult>()
    .use(httpHeaderNormalizer())
    .use(guarded<APIGatewayProxyEventV2>(MOST_BYTES.none))
    .onError(async (request) => {
      const { event, error } = request;
      if (error instanceof Refusal) {
        request.response = refused(event, 400, error.code, error.message);
        return;
      }
      // An encoded slash in the id: no address of ours, and so nothing that is published.
      if ((error as { statusCode?: number }).statusCode === 404) {
        request.response = notPublished(event);
        return;
      }
      await logFault('published failed', error, { requestId: event.requestContext.requestId });
      request.response = failed(event);
    })
    .handler(
      httpRouter<APIGatewayProxyEventV2, PublishedResult>([
        { method: 'GET', path: '/published', handler: to(listReplies) },
        { method: 'GET', path: '/published/{itemId}', handler: to(showReply) },
      ]),
    );
}

export const handler = createPublished({ store: storeFromEnvironment(), clock: systemClock });
