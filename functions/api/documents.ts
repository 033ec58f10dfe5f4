import { S3Client } from '@aws-sdk/client-s3';
import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import httpRouter from '@middy/http-router';
import { systemClock } from '../runtime/clock.ts';
import { environment } from '../runtime/environment.ts';
import { storeFromEnvironment } from '../runtime/store.ts';
import { warmUp } from '../runtime/warmUp.ts';
import { attachmentRoutes } from './attachments/routes.ts';
import { guarded } from './http/guarded.ts';
import { mustKnow } from './http/input.ts';
import { later } from './http/later.ts';
import { logWritten, NUMBER_HEADER, tracedOf } from './http/logWritten.ts';
import type { Answer } from './http/route.ts';
import {
  type ApiDeps,
  type ApiEvent,
  type ApiResult,
  callOf,
  problems,
  routesOf,
} from './http/stack.ts';
import type { Papers } from './imports/papers.ts';
import { importRoutes } from './imports/routes.ts';
import { letterRoutes } from './letters/routes.ts';
import { reportRoutes } from './reports/routes.ts';
import { sheetRoutes } from './sheets/routes.ts';

type Handle = (
  call: Awaited<ReturnType<typeof callOf>>,
  event: ApiEvent,
  papers: Papers,
) => Promise<Answer>;

const PAPERS = '/v1/items/{itemId}/papers';

/** 材料 of an item; what looks into files is loaded when one of these is called. */
const PAPER_WAYS = [
  ['GET', PAPERS],
  ['POST', `${PAPERS}/uploads`],
  ['POST', PAPERS],
  ['POST', `${PAPERS}/{paperId}/versions`],
  ['GET', `${PAPERS}/{paperId}/versions/{n}`],
  ['POST', `${PAPERS}/{paperId}/removal`],
] as const;

/** Papers in and out: heavy libraries live here and nowhere else (design.md §6), in chunks that a first call loads. */
export function createDocumentsApi(deps: ApiDeps, papers: Papers) {
  const handler =
    (operationId: string, handle: Handle, known: readonly string[] = []) =>
    async (event: ApiEvent): Promise<ApiResult> => {
      const traced = tracedOf(event);
      traced.operationId = operationId;
      mustKnow(event.queryStringParameters, known);
      const { status, body } = await handle(await callOf(deps, event), event, papers);
      logWritten(traced, status);
      return {
        statusCode: status,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          [NUMBER_HEADER]: traced.shownId,
        },
        body: JSON.stringify(body),
      };
    };
  return middy<ApiEvent, ApiResult>()
    .use(httpHeaderNormalizer())
    .use(guarded<ApiEvent>(Number.POSITIVE_INFINITY))
    .use(problems())
    .handler(
      httpRouter<ApiEvent, ApiResult>([
        {
          method: 'POST',
          path: '/v1/imports',
          handler: handler(
            'checkImport',
            async (...asked) => (await import('./imports/check.ts')).checkImport(...asked),
            ['name', 'sender', 'of'],
          ),
        },
        {
          method: 'POST',
          path: '/v1/imports/{importId}/commit',
          handler: handler('commitImport', async (...asked) =>
            (await import('./imports/commit.ts')).commitImport(...asked),
          ),
        },
        ...importRoutes(deps, papers),
        ...routesOf(attachmentRoutes(papers), deps),
        ...later(deps, PAPER_WAYS, async () =>
          (await import('./papers/routes.ts')).paperRoutes(papers),
        ),
        ...later(deps, [['GET', '/v1/items/{itemId}/archive']], async () =>
          (await import('./archive/routes.ts')).archiveRoutes(papers),
        ),
        ...letterRoutes(deps, papers),
        ...sheetRoutes(deps),
        ...reportRoutes(deps),
      ]),
    );
}

const store = storeFromEnvironment();

export const handler = createDocumentsApi(
  {
    store,
    clock: systemClock,
    claims: { person: environment('PERSON_CLAIM'), groups: environment('GROUPS_CLAIM') },
  },
  { s3: new S3Client({}), bucket: environment('PAPERS_BUCKET') },
);

await warmUp(store);
