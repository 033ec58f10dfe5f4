import type { Plugin } from 'esbuild';

/**
 * An `import` of `node:http` reads every export of it, and reading `WebSocket` loads undici: 46 of the 140 ms
 * of CPU that a cold `GET` of an item took. Middy imports it for the words of the status codes. Asked of
 * Node itself the module is the same and nothing is read that nobody asked for.
 */
const MODULE = `const http = process.getBuiltinModule('node:http');
export default http;
export const { Agent, request, STATUS_CODES } = http;`;

/** Gives every importer of `node:http` the module without its facade; names that nobody imports are not there. */
export const builtinHttp: Plugin = {
  name: 'builtin-http',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^(node:)?http$/ }, () => ({
      path: 'http',
      namespace: 'builtin',
      sideEffects: false,
    }));
    onLoad({ filter: /.*/, namespace: 'builtin' }, () => ({ contents: MODULE, loader: 'js' }));
  },
};
