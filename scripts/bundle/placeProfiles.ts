import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/** Puts the profiles of one place, the one in force first, in the place of functions/runtime/profiles.ts. */
export function placeProfiles(files: readonly string[]): Plugin {
  const imports = files.map((file, index) => `import p${index} from ${JSON.stringify(file)};`);
  const names = files.map((_, index) => `p${index}`);
  const contents = `${imports.join('\n')}\nexport const PROFILES = [${names.join(', ')}];\n`;
  return {
    name: 'place-profiles',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]functions[\\/]runtime[\\/]profiles\.ts$/ }, ({ path }) => ({
        contents,
        loader: 'js',
        resolveDir: dirname(path),
        watchFiles: [...files],
      }));
    },
  };
}
