import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/**
 * Modules whose one exported function always gives the same answer, by the end of their path. They are
 * asked at build time and only the answer is bundled; the answer of one that promises is there at once. The OpenAPI document is one: left in, it drags zod's
 * JSON schema writer (25 kB) into the code that every cold start loads, for a shared library's file is
 * never split between the chunks that use it.
 */
const EVALUATED: Readonly<Record<string, string>> = {
  'functions/api/openapi/document.ts': 'openApiDocument',
  'functions/api/http/securityHeaders.ts': 'securityHeaders',
  'functions/api/rehearsal/state.ts': 'rehearsedState',
};

/** Puts the answer of a module in the place of the module. */
export function evaluatedAtBuild(root: string): Plugin {
  const names = new Map(
    Object.entries(EVALUATED).map(([path, name]) => [resolve(root, path), name]),
  );
  return {
    name: 'evaluated-at-build',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const name = names.get(path);
        if (name === undefined) return undefined;
        const module: Record<string, unknown> = await import(pathToFileURL(path).href);
        const ask = module[name];
        if (typeof ask !== 'function') throw new Error(`${path} exports no function ${name}`);
        const answer = JSON.stringify(await ask());
        return { contents: `export const ${name} = () => (${answer});`, loader: 'js' };
      });
    },
  };
}
