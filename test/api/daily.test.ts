import { describe, expect, it } from 'vitest';
import { inputOf, schemaOf } from '../../functions/api/http/input.ts';
import { parse } from '../../functions/api/http/parse.ts';
import { securityHeaders } from '../../functions/api/http/securityHeaders.ts';
import { DAILY_ROUTES } from '../../functions/api/routes/daily.ts';

const queried = DAILY_ROUTES.flatMap(({ operationId, query }) =>
  query ? [[operationId, query] as const] : [],
);

describe('a query whose schema is loaded on demand', () => {
  it.each(queried)(
    '%s: asking nothing sets nothing, so that it need not be loaded',
    async (_, query) => {
      expect(parse(await schemaOf(query), {})).toEqual({});
    },
  );

  it('is read by its schema as soon as anything is asked', async () => {
    const [route] = DAILY_ROUTES.filter(({ operationId }) => operationId === 'listItems');
    if (!route) throw new Error('no such route');
    const event = (query: Record<string, string>) =>
      ({ queryStringParameters: query }) as unknown as Parameters<typeof inputOf>[1];
    await expect(inputOf(route, event({ limit: '5' }))).resolves.toMatchObject({
      query: { limit: 5 },
    });
    await expect(inputOf(route, event({ limit: '500' }))).rejects.toThrow('limit');
  });
});

describe('security headers', () => {
  it('forbid to embed, to sniff, to send on and to call without TLS', () => {
    expect(securityHeaders()).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=15552000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  });
});
