import type { Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { allBytes, staticBytes, staticOutputs } from '../../scripts/bundle/staticBytes.ts';

type Imports = Metafile['outputs'][string]['imports'];

const output = (bytes: number, imports: Imports, entryPoint?: string) => ({
  bytes,
  inputs: {},
  imports,
  exports: [],
  ...(entryPoint ? { entryPoint } : {}),
});
const statically = (path: string) => ({ path, kind: 'import-statement' as const });
const onDemand = (path: string) => ({ path, kind: 'dynamic-import' as const });

/** index → shared → deep, in a ring; index → rare on demand, which needs shared too. */
const metafile: Metafile = {
  inputs: {},
  outputs: {
    'out/index.mjs': output(100, [statically('out/shared.mjs'), onDemand('out/rare.mjs')], 'a.ts'),
    'out/shared.mjs': output(10, [
      statically('out/deep.mjs'),
      { ...statically('node:crypto'), external: true },
    ]),
    'out/deep.mjs': output(1, [statically('out/shared.mjs')]),
    'out/rare.mjs': output(1000, [statically('out/shared.mjs')], 'rare.ts'),
    'out/index.mjs.map': output(9999, []),
  },
};

describe('what is loaded statically', () => {
  it('is the entry and all it imports, directly or not, each once', () => {
    expect(staticOutputs(metafile, 'a.ts').sort()).toEqual([
      'out/deep.mjs',
      'out/index.mjs',
      'out/shared.mjs',
    ]);
    expect(staticBytes(metafile, 'a.ts')).toBe(111);
  });

  it('is a part of all code, source maps left aside', () => {
    expect(allBytes(metafile)).toBe(1111);
  });

  it('is asked of an entry that exists', () => {
    expect(() => staticBytes(metafile, 'b.ts')).toThrow(/b\.ts/);
  });
});
