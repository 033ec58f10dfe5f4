/**
 * `node scripts/build.ts [--profile shandong] [name …]`: bundles all functions, or the named ones, with the
 * place's profile into dist/functions/<name>; source maps into dist/maps/<name>, esbuild's metafiles into
 * dist/meta.json; of other places than the default one into dist/profiles/<id>.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Metafile } from 'esbuild';
import { bundle } from './bundle/bundle.ts';
import { ENTRIES } from './bundle/entries.ts';
import { allBytes, staticBytes } from './bundle/staticBytes.ts';
import { DEFAULT_PROFILE, distOf } from './place.ts';
import { profileFiles } from './profiles.ts';

const ROOT = resolve(import.meta.dirname, '..');

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

async function readMeta(path: string): Promise<Meta> {
  return existsSync(path) ? JSON.parse(await readFile(path, 'utf8')) : {};
}

async function writeMeta(path: string, meta: Meta): Promise<void> {
  await mkdir(resolve(path, '..'), { recursive: true });
  const fresh = `${path}.${process.pid}`;
  await writeFile(fresh, JSON.stringify(meta));
  await rename(fresh, path);
}

/**
 * Builds the named functions (all, if none is named) for a place; answers the metafiles of those built.
 * @throws BadProfile
 */
export async function buildFunctions(
  names: readonly string[] = [],
  profile = DEFAULT_PROFILE,
): Promise<Meta> {
  const profiles = profileFiles(profile);
  const dist = distOf(profile);
  const meta = resolve(ROOT, dist, 'meta.json');
  const built = await Promise.all(
    chosen(names).map(async ([name, entry]) => {
      const outdir = join(dist, 'functions', name);
      const mapdir = join(dist, 'maps', name);
      return [name, await bundle({ entry, outdir, mapdir, profiles })] as const;
    }),
  );
  const fresh = Object.fromEntries(built);
  const before = names.length === 0 ? {} : await readMeta(meta);
  await writeMeta(meta, { ...before, ...fresh });
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
    const { values, positionals } = parseArgs({
      options: { profile: { type: 'string', default: DEFAULT_PROFILE } },
      allowPositionals: true,
    });
    console.log(table(await buildFunctions(positionals, values.profile)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
