import { join, parse, resolve } from 'node:path';
import { build } from 'esbuild';
import { bundle } from '../../scripts/bundle/bundle.ts';
import { profileFiles } from '../../scripts/profiles.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Within the project, so that the packages are found. */
const FOLDER = join(ROOT, 'dist/bench');

const REQUIRE =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/** A source of the bench, bundled as the functions are; answers the file. */
export async function bundled(name: string): Promise<string> {
  const outdir = join(FOLDER, name);
  const entry = `test/bench/sources/${name}.ts`;
  const mapdir = join(FOLDER, 'maps', name);
  await bundle({ entry, outdir, mapdir, profiles: profileFiles('shandong') });
  return join(outdir, 'index.mjs');
}

/** A source of the bench, bundled as most do: one minified file, nothing left out. */
export async function bundledTheUsualWay(file: string): Promise<string> {
  const outfile = join(FOLDER, parse(file).name, 'index.mjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: [`test/bench/sources/${file}`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    banner: { js: REQUIRE },
    logLevel: 'silent',
  });
  return outfile;
}

/** The bundle of a function as `npm run build` left it. */
export function functionBundle(name: string): string {
  return join(ROOT, 'dist/functions', name, 'index.mjs');
}
