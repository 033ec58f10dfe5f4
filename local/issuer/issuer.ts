import { importJWK, type JWK, SignJWT } from 'jose';
import type { Clock } from '../ports.ts';
import type { Person } from './people.ts';

/** Twelve hours of virtual time: one working day of a demonstration person. */
const LIFETIME = 12 * 3600;

/** What the token endpoint answers. */
export interface Token {
  access_token: string;
  token_type: 'Bearer';
  expires_in: number;
  person: string;
}

/** Signs tokens of demonstration people. */
export interface Issuer {
  url: string;
  people: readonly Person[];
  key: JWK;
  /** A token of a person (undefined: nobody of that id); `expiresIn` in s, below 0 = already over. */
  token(person: string, expiresIn?: number): Promise<Token | undefined>;
}

interface Parts {
  url: string;
  audience: string;
  key: JWK;
  people: readonly Person[];
  clock: Clock;
  /** Names of the claims that carry roles and person, as in the stack's parameters. */
  claims?: { groups: string; person: string };
}

/** The OIDC issuer of the rehearsal; its tokens say what an office's own issuer would say. */
export async function createIssuer({
  url,
  audience,
  key,
  people,
  clock,
  claims,
}: Parts): Promise<Issuer> {
  const signing = await importJWK(key, 'RS256');
  const { groups, person: personClaim } = claims ?? { groups: 'groups', person: 'sub' };
  return {
    url,
    people,
    key,
    async token(id, expiresIn = LIFETIME) {
      const person = people.find((one) => one.id === id);
      if (!person) return undefined;
      const now = Math.floor(clock.now() / 1000);
      const token = await new SignJWT({
        name: person.name,
        token_use: 'access',
        scope: 'openid profile',
        ...(person.email ? { email: person.email } : {}),
        [groups]: person.roles,
        [personClaim]: person.id,
      })
        .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'JWT' })
        .setIssuer(url)
        .setAudience(audience)
        .setSubject(person.id)
        .setIssuedAt(Math.min(now, now + expiresIn))
        .setExpirationTime(now + expiresIn)
        .sign(signing);
      return { access_token: token, token_type: 'Bearer', expires_in: expiresIn, person: id };
    },
  };
}
