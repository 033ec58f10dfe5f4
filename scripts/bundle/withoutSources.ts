import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Where each rule of a profile comes from is for those who read and check the file, not for a cold start. */
export const withoutSources: Plugin = {
  name: 'without-sources',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]profiles[\\/](history[\\/])?[^\\/]+\.json$/ }, async ({ path }) => {
      const profile = JSON.parse(await readFile(path, 'utf8'), (key, value) =>
        key === 'source' ? undefined : value,
      );
      return { contents: JSON.stringify(profile), loader: 'json' };
    });
  },
};
