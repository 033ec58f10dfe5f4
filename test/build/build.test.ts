import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildFunctions } from '../../scripts/build.ts';
import { bundle } from '../../scripts/bundle/bundle.ts';
import { profileFiles } from '../../scripts/profiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'huiyin-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Bundles a source text into folders of its own. */
async function bundleText(name: string, text: string) {
  const entry = join(folder, `${name}.ts`);
  writeFileSync(entry, text);
  const outdir = join(folder, name, 'code');
  const mapdir = join(folder, name, 'maps');
  await bundle({ entry, outdir, mapdir, profiles: profileFiles('shandong') });
  return { outdir, mapdir, entry };
}

describe('building', () => {
  it('names a function that does not exist', async () => {
    await expect(buildFunctions(['api', 'absent'])).rejects.toThrow('没有这个函数：absent');
  });

  it('replaces the folder of before, and keeps maps apart', async () => {
    const { outdir, mapdir } = await bundleText('twice', 'export const handler = () => 1;');
    writeFileSync(join(outdir, 'stale.mjs'), '');
    await bundleText('twice', 'export const handler = () => 2;');
    expect(readdirSync(outdir)).toEqual(['index.mjs']);
    expect(readdirSync(mapdir)).toEqual(['index.mjs.map']);
  });

  it('gives CommonJS the modules of Node that it requires', async () => {
    writeFileSync(join(folder, 'old.cjs'), "module.exports = require('node:path').sep;");
    const { outdir } = await bundleText(
      'old',
      "import sep from './old.cjs'; export const handler = () => sep;",
    );
    const { handler } = await import(join(outdir, 'index.mjs'));
    expect(handler()).toBe('/');
  });

  it('fails where the source does', async () => {
    await expect(bundleText('broken', "import './absent.ts';")).rejects.toThrow(/absent/);
  });
});
