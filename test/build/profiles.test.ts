import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle/bundle.ts';
import { profileFiles } from '../../scripts/profiles.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'huiyin-profiles-'));
const folder = join(scratch, 'profiles');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(ROOT, 'profiles'), folder, { recursive: true });
  mkdirSync(join(folder, 'history'), { recursive: true });
});

type Json = Record<string, unknown> & { clocks: { reply: Record<string, unknown> } };
const read = (id: string): Json => JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'));
const keep = (path: string, json: object) =>
  writeFileSync(join(folder, path), JSON.stringify(json));

/** The profile of 重庆 in a new version; the former one is kept. */
function renew(): void {
  const before = read('chongqing');
  keep(`history/chongqing-${before.version}.json`, before);
  keep('chongqing.json', { ...before, version: '2027-1' });
}

describe('the profiles of a place', () => {
  it('are the one in force and its earlier versions, the latest first', () => {
    renew();
    keep('history/chongqing-2025-12.json', { ...read('chongqing'), version: '2025-12' });
    expect(profileFiles('chongqing', folder).map((file) => basename(file))).toEqual([
      'chongqing.json',
      'chongqing-2026-1.json',
      'chongqing-2025-12.json',
    ]);
    expect(profileFiles('sichuan', folder)).toHaveLength(1);
  });

  it('are refused with the path of an unknown key', () => {
    const { clocks, ...rest } = read('chongqing');
    keep('chongqing.json', {
      ...rest,
      clocks: { ...clocks, reply: { ...clocks.reply, days: 90 } },
    });
    expect(() => profileFiles('chongqing', folder)).toThrow(
      /chongqing\.json 配置有误：clocks\.reply\.days：不认识的配置项/,
    );
  });

  it('are refused with the path of an impossible rule, in an earlier version too', () => {
    renew();
    const { clocks, ...rest } = read('chongqing');
    const extension = { ...(clocks as unknown as { extension: object }).extension, n: 2 };
    keep('history/chongqing-2026-1.json', {
      ...rest,
      version: '2026-1',
      clocks: { ...clocks, extension },
    });
    expect(() => profileFiles('chongqing', folder)).toThrow(
      /chongqing-2026-1\.json 配置有误：clocks\.extension\.n：/,
    );
  });

  it('are refused when a change was made without a new version', () => {
    keep('history/chongqing-2026-1.json', read('chongqing'));
    expect(() => profileFiles('chongqing', folder)).toThrow(/2026-1 已在 history 里/);
  });

  it('are refused under another name than their own, or as no JSON', () => {
    keep('chongqing.json', read('sichuan'));
    expect(() => profileFiles('chongqing', folder)).toThrow(/id 是“sichuan”/);
    keep('history/sichuan-2025-1.json', read('sichuan'));
    expect(() => profileFiles('sichuan', folder)).toThrow(/应与文件名一致/);
    writeFileSync(join(folder, 'shandong.json'), '{');
    expect(() => profileFiles('shandong', folder)).toThrow(/不是 JSON/);
    expect(() => profileFiles('moon', folder)).toThrow(
      '没有“moon”这个 profile，可选：chongqing、shandong、sichuan',
    );
  });
});

describe('a bundle', () => {
  it('holds those of its place and no other, without their sources', async () => {
    renew();
    const outdir = join(scratch, 'code');
    await bundle({
      entry: 'functions/runtime/profiles.ts',
      outdir,
      mapdir: join(scratch, 'maps'),
      profiles: profileFiles('chongqing', folder),
    });
    const { PROFILES } = await import(pathToFileURL(join(outdir, 'index.mjs')).href);
    expect(PROFILES.map((one: Json) => [one.id, one.version])).toEqual([
      ['chongqing', '2027-1'],
      ['chongqing', '2026-1'],
    ]);
    expect(JSON.stringify(PROFILES)).not.toContain('"source"');
  });
});
