import type { Metafile } from 'esbuild';

/** The output that was made from `entry` (a source path as in the metafile). */
function outputOf(metafile: Metafile, entry: string): string {
  const found = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === entry);
  if (!found) throw new Error(`esbuild metafile has no output for entry ${entry}`);
  return found[0];
}

/** The entry's output file and every chunk it imports statically, directly or through another. */
export function staticOutputs(metafile: Metafile, entry: string): string[] {
  const loaded = new Set<string>();
  const waiting = [outputOf(metafile, entry)];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    for (const { path: next, kind, external } of metafile.outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && !external) waiting.push(next);
    }
  }
  return [...loaded];
}

/** Minified bytes that Lambda must load before the handler exists: what a cold start pays for. */
export function staticBytes(metafile: Metafile, entry: string): number {
  return staticOutputs(metafile, entry).reduce(
    (sum, path) => sum + (metafile.outputs[path]?.bytes ?? 0),
    0,
  );
}

/** Minified bytes of all code of a bundle, chunks that are loaded on demand included. */
export function allBytes(metafile: Metafile): number {
  return Object.entries(metafile.outputs)
    .filter(([path]) => path.endsWith('.mjs'))
    .reduce((sum, [, output]) => sum + output.bytes, 0);
}
