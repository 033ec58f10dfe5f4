import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIssuer, type Issuer } from '../../../local/issuer/issuer.ts';
import { issuerKey } from '../../../local/issuer/key.ts';
import { type Directory, readDirectory } from '../../../local/issuer/people.ts';
import { issuerRoutes } from '../../../local/issuer/routes.ts';
import { served } from '../served.ts';

const NOW = Date.parse('2026-03-02T01:00:00Z');
const clock = { now: () => NOW, offset: () => 0, today: () => '2026-03-02' };
const folder = mkdtempSync(join(tmpdir(), 'huiyin-issuer-'));
let directory: Directory;
let issuer: Issuer;
let site: Awaited<ReturnType<typeof served>>;

beforeAll(async () => {
  const file = join(folder, 'directory.json');
  const person = { id: 'clerk', name: '许<知>微', roles: ['office-clerk'], section: 'bgs' };
  const sections = [{ id: 'bgs', name: '办公室' }];
  writeFileSync(file, JSON.stringify({ bureau: { name: '局' }, sections, people: [person] }));
  directory = readDirectory(file);
  issuer = await createIssuer({
    ...{ url: 'http://127.0.0.1:1/dev/issuer', audience: 'huiyin', clock },
    ...{ key: await issuerKey(folder), people: directory.people },
  });
  site = await served(issuerRoutes(issuer, directory, clock));
});
afterAll(() => site.close());

describe('the issuer', () => {
  it('signs tokens in virtual time with roles in the group claim', async () => {
    const token = await issuer.token('clerk');
    expect(decodeProtectedHeader(token?.access_token ?? '')).toMatchObject({
      alg: 'RS256',
      kid: issuer.key.kid,
    });
    expect(decodeJwt(token?.access_token ?? '')).toMatchObject({
      ...{ iss: issuer.url, aud: 'huiyin', sub: 'clerk', groups: ['office-clerk'] },
      ...{ iat: NOW / 1000, exp: NOW / 1000 + 12 * 3600 },
    });
    expect(await issuer.token('nobody')).toBeUndefined();
  });

  it('keeps its key over a restart and shows only the public part', async () => {
    expect(await issuerKey(folder)).toEqual(issuer.key);
    const { keys } = (await (await site.get('/dev/issuer/jwks')).json()) as { keys: object[] };
    expect(Object.keys(keys[0] ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    const found = await (await site.get('/dev/issuer/.well-known/openid-configuration')).json();
    expect(found).toMatchObject({ issuer: issuer.url, jwks_uri: `${issuer.url}/jwks` });
  });

  it('lists the people as JSON and as a page', async () => {
    const json = await (await site.get('/dev/people')).json();
    expect(json).toEqual({ sections: directory.sections, people: directory.people });
    const page = await (await site.get('/dev/people', true)).text();
    expect(page).toContain('许&lt;知&gt;微');
    expect(page).toContain('办公室');
  });

  it('knows nobody where there is no directory', () => {
    expect(readDirectory(join(folder, 'none.json'))).toEqual({
      ...{ people: [], sections: [], content: undefined },
    });
  });
});
