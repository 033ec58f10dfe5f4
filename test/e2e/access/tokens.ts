import { createPublicKey, createSecretKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt, generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose';

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Tokens that nobody may come in with, made from one that is good; by what is wrong with them. */
export async function badTokens(good: string, data: string): Promise<Record<string, string>> {
  const jwk = JSON.parse(readFileSync(join(data, 'issuer-key.json'), 'utf8'));
  const own = await importJWK(jwk, 'RS256');
  const claims = decodeJwt(good);
  const header = { alg: 'RS256', kid: jwk.kid as string };
  const sign = (changes: JWTPayload, key = own) =>
    new SignJWT({ ...claims, ...changes }).setProtectedHeader(header).sign(key);
  const { privateKey } = await generateKeyPair('RS256');
  const [head = '', , signature = ''] = good.split('.');
  const { kty, n, e } = jwk;
  const spki = createPublicKey({ key: { kty, n, e }, format: 'jwk' }).export({
    type: 'spki',
    format: 'pem',
  });
  const now = claims.iat ?? 0;
  return {
    'no token': '',
    'no JWT': 'a'.repeat(43),
    'another role in the claims, the old signature': [
      head,
      base64({ ...claims, groups: ['admin'], 'cognito:groups': ['admin'] }),
      signature,
    ].join('.'),
    'a signature cut off': `${good.split('.').slice(0, 2).join('.')}.`,
    'alg none': `${base64({ alg: 'none', kid: jwk.kid })}.${base64(claims)}.`,
    'HS256 with the public key as the secret': await new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'HS256', kid: jwk.kid })
      .sign(createSecretKey(Buffer.from(String(spki)))),
    'another’s key under the same kid': await sign({}, privateKey),
    'over since a second': await sign({ iat: now - 3600, exp: now - 1 }),
    'issued tomorrow': await sign({ iat: now + 86_400, exp: now + 90_000 }),
    'for another audience': await sign({ aud: 'another-application' }),
    'for no audience': await sign({ aud: undefined as never }),
    'of another issuer': await sign({ iss: 'https://login.example.org' }),
  };
}

/** A token of the right issuer, changed. */
export async function signedToken(
  good: string,
  data: string,
  changes: JWTPayload,
): Promise<string> {
  const jwk = JSON.parse(readFileSync(join(data, 'issuer-key.json'), 'utf8'));
  const key = await importJWK(jwk, 'RS256');
  return new SignJWT({ ...decodeJwt(good), ...changes })
    .setProtectedHeader({ alg: 'RS256', kid: jwk.kid })
    .sign(key);
}
