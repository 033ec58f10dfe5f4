import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { advisoriesOf } from '../../scripts/scan/advisories.ts';
import { type LockedPackage, lockProblems } from '../../scripts/scan/lock.ts';
import { secretsIn } from '../../scripts/scan/secrets.ts';
import { scanTracked } from '../../scripts/scan/tracked.ts';

describe('the dependencies as they are locked', () => {
  it('may all be used', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(lockProblems(packages)).toEqual([]);
  });

  const good: LockedPackage = { version: '1.0.0', license: 'MIT', integrity: 'sha512-x' };
  it.each<[string, LockedPackage, string]>([
    ['a licence that binds us', { ...good, license: 'AGPL-3.0-only' }, 'licence AGPL-3.0-only'],
    ['one of two, both of which count', { ...good, license: 'MIT AND GPL-3.0' }, 'licence'],
    ['no licence', { version: '1.0.0', integrity: 'sha512-x' }, 'no licence'],
    ['a package given up by its authors', { ...good, deprecated: 'use another' }, 'deprecated'],
    ['no digest', { version: '1.0.0', license: 'MIT' }, 'no integrity'],
    ['a weak digest', { ...good, integrity: 'sha1-x' }, 'a weak integrity'],
    ['a branch in place of a version', { ...good, version: 'main' }, 'version main'],
    ['a place without TLS', { ...good, resolved: 'git+ssh://x/y' }, 'from git+ssh'],
    ['a script at installation', { ...good, hasInstallScript: true }, 'runs a script'],
  ])('refuses %s', (_what, one, problem) => {
    expect(lockProblems({ '': {}, 'node_modules/x': one }).join()).toContain(problem);
  });

  it('takes one of two licences that may be chosen', () => {
    const one = { ...good, license: '(MIT OR GPL-3.0-or-later)' };
    expect(lockProblems({ 'node_modules/x': one })).toEqual([]);
  });
});

describe('the sources', () => {
  it('hold no secret', () => {
    const { files, findings } = scanTracked(process.cwd());
    expect(files).toBeGreaterThan(1000);
    expect(findings).toEqual([]);
  });

  it.each([
    ['AWS key', `const key = 'AKIA${'Q'.repeat(16)}';`],
    ['AWS secret', `aws_secret_access_key = ${'a1B/'.repeat(10)}`],
    ['private key', '-----BEGIN RSA PRIVATE KEY-----'],
    ['private key', `{"kty": "RSA", "d": "${'x'.repeat(60)}"}`],
    ['JWT', `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.${'c'.repeat(20)}`],
    ['token of a service', `ghp_${'a1'.repeat(18)}`],
    ['password', "password: 'correct-horse-battery'"],
    ['password in an address', 'https://user:hunter22@example.org/'],
  ])('with one are found out: %s', (what, line) => {
    expect(secretsIn('x.ts', `first\n${line}`)).toContainEqual({ file: 'x.ts', line: 2, what });
  });

  it.each([
    "password: '{{resolve:secretsmanager:x}}'",
    'password policy: twelve letters',
    'https://user@example.org/',
  ])('may say: %s', (line) => {
    expect(secretsIn('x.ts', line)).toEqual([]);
  });
});

describe('what the registry knows', () => {
  it('is the severe ones of a report', () => {
    const vulnerabilities = {
      a: { name: 'a', severity: 'critical' },
      b: { name: 'b', severity: 'moderate' },
    };
    const metadata = { vulnerabilities: { critical: 1, moderate: 1 } };
    expect(advisoriesOf(JSON.stringify({ metadata, vulnerabilities }), '')).toEqual({
      ...{ answered: true, counts: metadata.vulnerabilities, severe: ['a: critical'] },
    });
  });

  it.each([
    ['{"message":"405 Method Not Allowed - POST /advisories/bulk"}', 'npm warn x', /^405/],
    ['{"error":{"summary":"no network","code":"ENOTFOUND"}}', 'npm warn x', /^no network$/],
    ['', 'npm warn x\nnpm error code ENOLOCK', /ENOLOCK/],
    ['', '', /no answer/],
  ])('is not known where it does not answer: %s', (stdout, stderr, why) => {
    const found = advisoriesOf(stdout, stderr);
    expect(found).toMatchObject({ answered: false, why: expect.stringMatching(why) });
  });
});
