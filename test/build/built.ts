import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildFunctions, type Meta } from '../../scripts/build.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Folder of a function's bundle. */
export function bundleFolder(name: string): string {
  return resolve(ROOT, 'dist/functions', name);
}

/** The metafiles of the last build; builds where there was none. */
export async function built(): Promise<Meta> {
  const path = resolve(ROOT, 'dist/meta.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : buildFunctions();
}
