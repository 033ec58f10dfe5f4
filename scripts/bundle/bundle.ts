import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { type BuildResult, build, type Metafile } from 'esbuild';
import { builtins } from './builtins.ts';
import { evaluatedAtBuild } from './evaluated.ts';
import { placeProfiles } from './placeProfiles.ts';
import { moduleStandIns, packageStandIns } from './standIns.ts';
import { versionOnly } from './versionOnly.ts';
import { withoutSources } from './withoutSources.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Gives bundled CommonJS modules a `require` for Node's own modules. */
const REQUIRE_BANNER =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/** One function to bundle and the folders for its code and its source maps. */
export interface BundleOptions {
  readonly entry: string;
  /** Asset folder: code only, for everything in it is loaded up to Lambda. */
  readonly outdir: string;
  /** Source maps stay beside the assets; nothing at run time reads them. */
  readonly mapdir: string;
  /** Files of the place's profiles, the one in force first. */
  readonly profiles: readonly string[];
}

function run(
  options: BundleOptions,
  banner?: string,
): Promise<BuildResult<{ metafile: true; write: false }>> {
  return build({
    absWorkingDir: ROOT,
    entryPoints: { index: options.entry },
    outdir: options.outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    // Chinese as it is: escaped it is twice as long.
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: 'external',
    alias: packageStandIns(ROOT),
    banner: banner ? { js: banner } : {},
    plugins: [
      placeProfiles(options.profiles),
      builtins,
      evaluatedAtBuild(ROOT),
      moduleStandIns(ROOT),
      versionOnly,
      withoutSources,
    ],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
}

/** Does a bundled CommonJS module call `require` for one of Node's modules? */
function needsRequire(metafile: Metafile): boolean {
  return Object.values(metafile.outputs).some((output) =>
    output.imports.some(({ kind, external }) => kind === 'require-call' && external),
  );
}

/** Puts the files into a folder of their own first, so that nobody ever reads half a bundle. */
async function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const fresh = join(dirname(folder), `.${basename(folder)}-${process.pid}`);
  await mkdir(fresh, { recursive: true });
  for (const [name, contents] of files) await writeFile(join(fresh, name), contents);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}

/** Bundles one function; answers esbuild's metafile. Rejects with esbuild's errors. */
export async function bundle(options: BundleOptions): Promise<Metafile> {
  let result = await run(options);
  if (needsRequire(result.metafile)) result = await run(options, REQUIRE_BANNER);

  const code = new Map<string, Uint8Array>();
  const maps = new Map<string, Uint8Array>();
  for (const file of result.outputFiles) {
    const name = relative(resolve(ROOT, options.outdir), file.path);
    (name.endsWith('.map') ? maps : code).set(name, file.contents);
  }
  await replaceFolder(resolve(ROOT, options.outdir), code);
  await replaceFolder(resolve(ROOT, options.mapdir), maps);
  return result.metafile;
}
