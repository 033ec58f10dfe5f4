import { createRemoteJWKSet, decodeProtectedHeader, type JWTPayload, jwtVerify } from 'jose';
import type { JwtRule } from './definition.ts';

/** Claims as API Gateway hands them over: everything is text. */
export interface Claims {
  values: Record<string, string>;
  scopes: string[] | null;
}

/** A request that the JWT authorizer turns away. */
export class TurnedAway extends Error {
  override readonly name = 'TurnedAway';
  readonly status: 401 | 403;
  constructor(status: 401 | 403, message: string) {
    super(message);
    this.status = status;
  }
}

/** Checks the Authorization header of a request against a rule; rejects with TurnedAway. */
export type Authorize = (
  header: string | undefined,
  rule: JwtRule,
  scopes: string[],
) => Promise<Claims>;

type Keys = ReturnType<typeof createRemoteJWKSet>;

/** The JWT authorizer of an HTTP API; `now` is virtual time, ms. */
export function createAuthorizer(now: () => number): Authorize {
  const keys = new Map<string, Promise<Keys>>();

  /** Keys of an issuer as its openid-configuration tells; fetched once, unknown kid asks again. */
  function keysOf(issuer: string): Promise<Keys> {
    const known = keys.get(issuer);
    if (known) return known;
    const found = discover(issuer);
    keys.set(issuer, found);
    // A failed discovery is forgotten, so that the next request asks again.
    found.catch(() => keys.delete(issuer));
    return found;
  }

  return async (header, rule, scopes) => {
    const token = header?.replace(/^Bearer +/i, '').trim();
    if (!token) throw new TurnedAway(401, 'no token');
    const payload = await verify(token, rule, await keysOf(rule.issuer), now());
    const granted = scopesOf(payload);
    if (scopes.length > 0 && !scopes.some((scope) => granted.includes(scope))) {
      throw new TurnedAway(403, 'insufficient_scope');
    }
    const values = Object.entries(payload).map(([name, value]) => [name, claimText(value)]);
    return { values: Object.fromEntries(values), scopes: scopes.length > 0 ? scopes : null };
  };
}

async function discover(issuer: string): Promise<Keys> {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const { jwks_uri } = (await answer.json()) as { jwks_uri: string };
  return createRemoteJWKSet(new URL(jwks_uri), { cooldownDuration: 1000 });
}

async function verify(token: string, rule: JwtRule, keys: Keys, now: number): Promise<JWTPayload> {
  try {
    if (!decodeProtectedHeader(token).kid) throw new Error('token has no kid');
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer: rule.issuer,
      requiredClaims: ['exp'],
      currentDate: new Date(now),
    });
    // client_id counts only where there is no aud, as with access tokens of Cognito.
    const meant = payload.aud ?? payload.client_id;
    const audience = Array.isArray(meant) ? meant : [meant];
    if (!audience.some((one) => rule.audience.includes(String(one)))) {
      throw new Error('invalid audience');
    }
    if (payload.iat !== undefined && payload.iat * 1000 > now + 1000) {
      throw new Error('the token was issued in the future');
    }
    return payload;
  } catch (error) {
    throw new TurnedAway(401, error instanceof Error ? error.message : 'invalid token');
  }
}

function scopesOf(payload: JWTPayload): string[] {
  const { scope, scp } = payload;
  if (Array.isArray(scp)) return scp.map(String);
  return String(scope ?? scp ?? '')
    .split(' ')
    .filter(Boolean);
}

/** Go's way of printing a value, which is what reaches the function: arrays as `[a b]`. */
function claimText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(claimText).join(' ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([name, inner]) => `${name}:${claimText(inner)}`);
    return `map[${pairs.sort().join(' ')}]`;
  }
  return String(value);
}
