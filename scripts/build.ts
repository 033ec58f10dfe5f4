/**
 * `node scripts/build.ts [name …]`: bundles all functions, or the named ones, into dist/functions/<name>;
 * source maps into dist/maps/<name>, esbuild's metafiles into dist/meta.json.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Metafile } from 'esbuild';
import { bundle } from './bundle/bundle.ts';
import { ENTRIES } from './bundle/entries.ts';
import { allBytes, staticBytes } from './bundle/staticBytes.ts';

const ROOT = resolve(import.meta.dirname, '..');
const META = resolve(ROOT, 'dist/meta.json');

/** What dist/meta.json holds: the metafile of each function's bundle, by name. */
export type Meta = Record<string, Metafile>;

/** The names to build; throws, naming them, where a name or its source file does not exist. */
function chosen(names: readonly string[]): [name: string, entry: string][] {
  const unknown = names.filter((name) => !(name in ENTRIES));
  if (unknown.length > 0) throw new Error(`没有这个函数：${unknown.join('、')}`);
  const entries = Object.entries(ENTRIES).filter(
    ([name]) => names.length === 0 || names.includes(name),
  );
  const missing = entries.filter(([, entry]) => !existsSync(resolve(ROOT, entry)));
  if (missing.length > 0) {
    throw new Error(
      `缺少函数入口文件：${missing.map(([name, entry]) => `${name} (${entry})`).join('、')}`,
    );
  }
  return entries;
}

async function readMeta(): Promise<Meta> {
  return existsSync(META) ? JSON.parse(await readFile(META, 'utf8')) : {};
}

async function writeMeta(meta: Meta): Promise<void> {
  await mkdir(resolve(ROOT, 'dist'), { recursive: true });
  const fresh = `${META}.${process.pid}`;
  await writeFile(fresh, JSON.stringify(meta));
  await rename(fresh, META);
}

/** Builds the named functions (all, if none is named); answers the metafiles of those built. */
export async function buildFunctions(names: readonly string[] = []): Promise<Meta> {
  const built = await Promise.all(
    chosen(names).map(async ([name, entry]) => {
      const outdir = `dist/functions/${name}`;
      return [name, await bundle({ entry, outdir, mapdir: `dist/maps/${name}` })] as const;
    }),
  );
  const fresh = Object.fromEntries(built);
  const before = names.length === 0 ? {} : await readMeta();
  await writeMeta({ ...before, ...fresh });
  return fresh;
}

function table(meta: Meta): string {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(12);
  const rows = Object.entries(meta).map(
    ([name, metafile]) =>
      name.padEnd(16) +
      kilobytes(staticBytes(metafile, ENTRIES[name] ?? '')) +
      kilobytes(allBytes(metafile)),
  );
  return [`${'function'.padEnd(16)}${'static'.padStart(12)}${'in all'.padStart(12)}`, ...rows].join(
    '\n',
  );
}

if (import.meta.main) {
  try {
    console.log(table(await buildFunctions(process.argv.slice(2))));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
