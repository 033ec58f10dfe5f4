import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';

/** Requests a second, and how many at once. */
export interface Throttle {
  readonly rateLimit: number;
  readonly burstLimit: number;
}

/** One route of the API; a route is open to anybody only where `openBecause` says why. */
export interface ApiRoute {
  readonly method: HttpMethod;
  readonly path: string;
  readonly throttle: Throttle;
  readonly openBecause?: string;
}

/** Routes of the signed-in API. */
export const signedInRoutes: readonly ApiRoute[] = [
  {
    method: HttpMethod.ANY,
    path: '/v1/{proxy+}',
    throttle: { rateLimit: 200, burstLimit: 400 },
  },
  {
    method: HttpMethod.GET,
    path: '/v1/openapi.json',
    throttle: { rateLimit: 5, burstLimit: 10 },
    openBecause: 'The description of the API holds no data of the bureau.',
  },
  {
    method: HttpMethod.GET,
    path: '/v1/docs',
    throttle: { rateLimit: 5, burstLimit: 10 },
    openBecause: 'The description of the API as a page: no data of the bureau either.',
  },
];

/** Routes that read and write documents: slow and heavy, so few at once. */
export const documentsRoutes: readonly ApiRoute[] = [
  { method: HttpMethod.POST, path: '/v1/imports', throttle: { rateLimit: 5, burstLimit: 10 } },
  {
    method: HttpMethod.POST,
    path: '/v1/imports/{importId}/commit',
    throttle: { rateLimit: 5, burstLimit: 10 },
  },
  {
    method: HttpMethod.POST,
    path: '/v1/imports/{importId}/mapping',
    throttle: { rateLimit: 5, burstLimit: 10 },
  },
  {
    method: HttpMethod.GET,
    path: '/v1/imports/{importId}/corrections',
    throttle: { rateLimit: 5, burstLimit: 10 },
  },
  {
    method: HttpMethod.POST,
    path: '/v1/attachments',
    throttle: { rateLimit: 10, burstLimit: 20 },
  },
  {
    method: HttpMethod.POST,
    path: '/v1/items/{itemId}/paper-forms',
    throttle: { rateLimit: 10, burstLimit: 20 },
  },
  {
    method: HttpMethod.GET,
    path: '/v1/items/{itemId}/paper-forms/{formId}/scan',
    throttle: { rateLimit: 10, burstLimit: 20 },
  },
  ...(
    [
      [HttpMethod.GET, ''],
      [HttpMethod.POST, ''],
      [HttpMethod.POST, '/uploads'],
      [HttpMethod.POST, '/{paperId}/versions'],
      [HttpMethod.GET, '/{paperId}/versions/{n}'],
      [HttpMethod.POST, '/{paperId}/removal'],
    ] as const
  ).map(([method, path]) => ({
    method,
    path: `/v1/items/{itemId}/papers${path}`,
    throttle: { rateLimit: 10, burstLimit: 20 },
  })),
  ...(
    [
      [HttpMethod.GET, ''],
      [HttpMethod.PUT, '/{kind}'],
      [HttpMethod.POST, '/{kind}/withdraw'],
    ] as const
  ).map(([method, path]) => ({
    method,
    path: `/v1/letter-templates${path}`,
    throttle: { rateLimit: 5, burstLimit: 10 },
  })),
  ...['', '/{kind}', '/{kind}/preview'].map((path) => ({
    method: HttpMethod.GET,
    path: `/v1/items/{itemId}/letters${path}`,
    throttle: { rateLimit: 10, burstLimit: 20 },
  })),
  {
    method: HttpMethod.GET,
    path: '/v1/items/{itemId}/archive',
    throttle: { rateLimit: 2, burstLimit: 5 },
  },
  ...['/sheets', '/sheets/{kind}', '/reports', '/reports/{kind}'].map((path) => ({
    method: HttpMethod.GET,
    path: `/v1${path}`,
    throttle: { rateLimit: 5, burstLimit: 10 },
  })),
];

const PUBLISHED = 'Replies that were published are for everybody (domain.md §3.8).';

/** Routes of what is published, without signing in. */
export const publishedRoutes: readonly ApiRoute[] = ['/published', '/published/{itemId}'].map(
  (path) => ({
    method: HttpMethod.GET,
    path,
    throttle: { rateLimit: 20, burstLimit: 40 },
    openBecause: PUBLISHED,
  }),
);

const LINK =
  'Deputies and co-units have no account; the link itself is the secret, of which only a digest is kept.';

/** Routes of the links that are sent by mail; the throttle also makes guessing tokens hopeless. */
export const linksRoutes: readonly ApiRoute[] = [
  {
    method: HttpMethod.GET,
    path: '/p/{token}',
    throttle: { rateLimit: 50, burstLimit: 100 },
    openBecause: LINK,
  },
  {
    method: HttpMethod.POST,
    path: '/p/{token}',
    throttle: { rateLimit: 20, burstLimit: 40 },
    openBecause: LINK,
  },
];
