import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Settings } from './settings.ts';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * Which build is deployed: the package's version and a digest of all bundles and definitions. The same sources give
 * the same, whoever builds them, so it says whether what runs is what was checked out.
 */
export function buildVersion({ bundles, definitions }: Settings): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const hash = createHash('sha256');
  for (const folder of [bundles, definitions]) {
    if (!existsSync(folder)) continue;
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) {
      hash.update(`${file.slice(folder.length)}\n`).update(readFileSync(file));
    }
  }
  return `${version}+${hash.digest('hex').slice(0, 12)}`;
}
