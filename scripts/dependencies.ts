/**
 * `node scripts/dependencies.ts`: holds all imports, those of types included, to .dependency-cruiser.mjs.
 *
 * dependency-cruiser reads TypeScript only through compilers before 7, so it is shown a mirror of the
 * sources in JavaScript in which the import of a type is an import like any other.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { transformSync } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '..');
const MIRROR = resolve(ROOT, 'dist/dependencies');
const SOURCES = ['functions', 'infra', 'local', 'scripts', 'test', 'web'];
/** Folders of data that sources import. */
const DATA = ['profiles', 'calendar', 'samples'];

/** The same imports in JavaScript, `./a.ts` as `./a.js`; the types themselves go. */
function inJavaScript(text: string): string {
  const imports = text.replace(/^(import|export) type (?=[{*]|\w+ from )/gm, '$1 ');
  const { code } = transformSync(imports, {
    loader: 'ts',
    charset: 'utf8',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  return code.replace(/(["'])(\.{1,2}\/[^"'\n]*)\.ts\1/g, '$1$2.js$1');
}

/** Writes the mirror afresh. */
function mirror(): void {
  rmSync(MIRROR, { recursive: true, force: true });
  const files = globSync(
    [...SOURCES, ...DATA].map((folder) => `${folder}/**/*.{ts,mjs,json}`),
    { cwd: ROOT },
  );
  for (const file of files) {
    const from = join(ROOT, file);
    const to = join(MIRROR, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(to), { recursive: true });
    if (extname(file) === '.ts') writeFileSync(to, inJavaScript(readFileSync(from, 'utf8')));
    else copyFileSync(from, to);
  }
}

mirror();
const { stdout, status } = spawnSync(
  resolve(ROOT, 'node_modules/.bin/depcruise'),
  ['--config', join(ROOT, '.dependency-cruiser.mjs'), ...SOURCES],
  { cwd: MIRROR, encoding: 'utf8' },
);
console.log(stdout.replaceAll(/([\w)])\.js\b/g, '$1.ts').trim());
process.exitCode = status ?? 1;
