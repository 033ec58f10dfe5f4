import httpSecurityHeaders from '@middy/http-security-headers';

/**
 * What middy's security headers are: always the same, so the bundles have the answer and not the library
 * (scripts/bundle/evaluated.ts).
 */
export function securityHeaders(): Record<string, string> {
  const response = { statusCode: 200, headers: {} };
  httpSecurityHeaders().after?.({ response } as never);
  return response.headers;
}
