import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Each SDK client imports its whole package.json for the version in its user agent: 2 kB for five digits. */
export const versionOnly: Plugin = {
  name: 'version-only',
  setup({ onLoad }) {
    onLoad({ filter: /@aws-sdk[\\/]client-[^\\/]+[\\/]package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};
