/** One package as package-lock.json has it. */
export interface LockedPackage {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  deprecated?: string;
  inBundle?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
}

/** Licences under which we may use, change and hand on what we ship, none of which asks for our own sources. */
const LICENSES = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PSF-2.0',
]);

/** Others, each with the reason why it may stay. */
const ALSO: Readonly<Record<string, string>> = {
  'MPL-2.0':
    'only in tools that build and test; its sources are handed on unchanged with the package',
};

/** Packages that run a script when they are installed, each with what it does. */
const SCRIPTS: Readonly<Record<string, string>> = {
  'node_modules/@scarf/scarf': 'counts installations; off by scarfSettings in package.json',
  'node_modules/esbuild': 'checks that the binary of this platform is there',
};

/** `MIT OR GPL-3.0` may be taken as MIT; `A AND B` asks for both. */
function isAllowed(license: string): boolean {
  const words = license.replace(/[()]/g, '');
  if (words.includes(' OR ')) return words.split(' OR ').some(isAllowed);
  if (words.includes(' AND ')) return words.split(' AND ').every(isAllowed);
  return LICENSES.has(words) || words in ALSO;
}

function problemsOf(path: string, one: LockedPackage): string[] {
  // Of another platform: never installed here, so the registry's digest is not known (decision 0009).
  const elsewhere = one.optional === true && !one.integrity && !one.license;
  const problems = [
    one.license === undefined && !elsewhere && 'no licence',
    one.license !== undefined && !isAllowed(one.license) && `licence ${one.license}`,
    one.deprecated !== undefined && `deprecated: ${one.deprecated}`,
    !one.integrity && !one.inBundle && !elsewhere && 'no integrity',
    one.integrity !== undefined && !one.integrity.startsWith('sha512-') && 'a weak integrity',
    !/^\d+\.\d+\.\d+/.test(one.version ?? '') && `version ${one.version}`,
    one.resolved !== undefined && !one.resolved.startsWith('https://') && `from ${one.resolved}`,
    one.hasInstallScript && !(path in SCRIPTS) && 'runs a script when it is installed',
  ];
  return problems.flatMap((problem) => (problem ? `${path}: ${problem}` : []));
}

/** What is wrong with the packages of a lock file; nothing where all may be used. */
export function lockProblems(packages: Readonly<Record<string, LockedPackage>>): string[] {
  return Object.entries(packages).flatMap(([path, one]) => (path ? problemsOf(path, one) : []));
}
