import httpSecurityHeaders from '@middy/http-security-headers';

/**
 * What middy's security headers are, in lower case as pages write theirs, and that no cache keeps an answer:
 * always the same, so the bundles have the answer and not the library (scripts/bundle/evaluated.ts).
 */
export function securityHeaders(): Record<string, string> {
  const response: { statusCode: number; headers: Record<string, string> } = {
    statusCode: 200,
    headers: {},
  };
  httpSecurityHeaders().after?.({ response } as never);
  const lower = Object.entries(response.headers).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ]);
  return { ...Object.fromEntries(lower), 'cache-control': 'no-store' };
}
