import { isBuiltin } from 'node:module';
import type { Plugin } from 'esbuild';

const NAME = /^[A-Za-z_$][\w$]*$/;

/** The names a module of Node exports; those that are read through a getter only where they can be left out. */
function namesOf(module: object, withGetters: boolean): string[] {
  return Object.entries(Object.getOwnPropertyDescriptors(module))
    .filter(([name, { enumerable, get }]) => enumerable && (withGetters || !get) && NAME.test(name))
    .map(([name]) => name)
    .filter((name) => name !== 'default');
}

/**
 * A module that asks Node itself for a module and reads those of its exports that somebody imports. They
 * are marked as pure, for esbuild to leave out what nobody does; of one that is imported on demand it leaves
 * out nothing, so that has no getters.
 */
function asked(path: string, onDemand: boolean): string {
  const module: object | undefined = process.getBuiltinModule(path);
  if (!module) throw new Error(`Node has no module ${path}`);
  const names = namesOf(module, !onDemand);
  return [
    `const module = /* @__PURE__ */ process.getBuiltinModule(${JSON.stringify(path)});`,
    'const one = (name) => module[name];',
    'export default module;',
    ...names.map((name) => `export const ${name} = /* @__PURE__ */ one(${JSON.stringify(name)});`),
  ].join('\n');
}

/**
 * An `import` of a module of Node reads every export of it, and some of them load half of Node when read:
 * `http.WebSocket` loads undici (46 of the 140 ms of CPU that a cold `GET` of an item took), `fs.ReadStream` the
 * streams, `crypto.webcrypto` the algorithms of browsers. Asked of Node itself the module is the same and
 * nothing is read that nobody imports. `require` reads nothing and is left as it is.
 */
export const builtins: Plugin = {
  name: 'builtins',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^(node:)?[a-z]/ }, ({ path, kind }) => {
      const onDemand = kind === 'dynamic-import';
      if ((kind !== 'import-statement' && !onDemand) || !isBuiltin(path)) return undefined;
      return {
        path: path.startsWith('node:') ? path : `node:${path}`,
        namespace: onDemand ? 'builtin-on-demand' : 'builtin',
        sideEffects: false,
      };
    });
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: asked(path, false),
      loader: 'js',
    }));
    onLoad({ filter: /.*/, namespace: 'builtin-on-demand' }, ({ path }) => ({
      contents: asked(path, true),
      loader: 'js',
    }));
  },
};
