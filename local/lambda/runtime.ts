import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { basename, join, relative } from 'node:path';
import type { FunctionDefinition } from './definition.ts';

/**
 * Writes the bootstrap as plain JavaScript into the data folder and gives its path: stripping types
 * in every function process would cost 40 ms and 17 MB each time.
 */
export function writeBootstrap(folder: string): string {
  const run = join(folder, 'run');
  mkdirSync(run, { recursive: true });
  const source = readFileSync(new URL('./bootstrap.ts', import.meta.url), 'utf8');
  const file = join(run, 'bootstrap.mjs');
  writeFileSync(file, stripTypeScriptTypes(source));
  return file;
}

/**
 * The entry file as /var/task would load it. A `.js` file without a package.json of its own is
 * CommonJS on Lambda, but would be an ES module below a `"type": "module"` project: such a folder
 * is copied with a package.json that says so.
 */
export function entryAsOnLambda(fn: FunctionDefinition, folder: string): string {
  if (!fn.file.endsWith('.js') || existsSync(join(fn.folder, 'package.json'))) return fn.file;
  const copy = join(folder, 'run', basename(fn.folder));
  cpSync(fn.folder, copy, { recursive: true });
  writeFileSync(join(copy, 'package.json'), '{"type":"commonjs"}');
  return join(copy, relative(fn.folder, fn.file));
}
