import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

const FILE = 'issuer-key.json';

/** The issuer's private RS256 key, made once and kept in the data folder: tokens outlive a restart. */
export async function issuerKey(folder: string): Promise<JWK> {
  const file = join(folder, FILE);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as JWK;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const key = { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'RS256', use: 'sig' };
  writeFileSync(file, JSON.stringify(key), { mode: 0o600 });
  return key;
}

/** What others may see of the key. */
export function publicPart({ kty, n, e, kid, alg, use }: JWK): JWK {
  return { kty, n, e, kid, alg, use };
}
