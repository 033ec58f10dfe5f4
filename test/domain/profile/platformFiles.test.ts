import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../../functions/domain/profile/parseProfile.ts';
import { platformFileIssues } from '../../../functions/domain/profile/platformFileIssues.ts';
import type { PlatformFile } from '../../../functions/domain/profile/platformFileSchema.ts';
import { files } from './profiles.ts';

const profile = parseProfile(files.shandong);
const [first] = profile.platformFiles ?? [];
if (!first) throw new Error('no file');

function issuesOf(changes: Partial<PlatformFile>) {
  return platformFileIssues({
    ...profile,
    platformFiles: [{ ...first, ...changes } as PlatformFile],
  });
}

describe('files for the upper platform', () => {
  it.each(Object.entries(files))('%s has at least one, with its source', (_, file) => {
    const own = parseProfile(file).platformFiles ?? [];
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ source }) => source.length > 3)).toBe(true);
  });

  it.each<[string, Partial<PlatformFile>, string, string]>([
    ['an office that is none', { to: 'moon' }, 'to', '没有“moon”'],
    ['a csv without encoding', { format: 'csv', sheet: '' }, 'encoding', 'csv须写明编码'],
    ['an xlsx with one', { encoding: 'gb18030' }, 'encoding', 'xlsx没有'],
    ['a sheet that Excel refuses', { sheet: 'a/b' }, 'sheet', '工作表名'],
    ['a csv with a sheet', { format: 'csv', encoding: 'utf-8' }, 'sheet', '没有工作表'],
    ['a name that is a path', { fileName: '../上报' }, 'fileName', '不能含'],
    ['a name with an unknown part', { fileName: '{moon}' }, 'fileName', '{moon}'],
    [
      'a header twice',
      {
        columns: [
          { header: '号', field: 'number' },
          { header: '号', field: 'title' },
        ],
      },
      'columns[1].header',
      '重复',
    ],
    ['a column of nothing', { columns: [{ header: '号' }] }, 'columns[0]', '二者取一'],
    [
      'codes without a list',
      { columns: [{ header: '号', field: 'number', codes: { 1: '一' } }] },
      'columns[0].codes',
      '没有代码',
    ],
    [
      'a class that is none',
      {
        columns: [
          { header: '果', field: 'class', codes: { A: '1', B: '2', C: '3', D: '4', Z: '5' } },
        ],
      },
      'columns[0].codes.Z',
      '没有“Z”',
    ],
    [
      'a class left out',
      { columns: [{ header: '果', field: 'class', codes: { A: '1' } }] },
      'columns[0].codes',
      '还缺：B、C、D',
    ],
  ])('%s is told', (_, changes, at, says) => {
    const found = issuesOf(changes).find(({ path }) => path === `platformFiles[0].${at}`);
    expect(found?.message).toContain(says);
  });

  it('are each of one id', () => {
    const twice = platformFileIssues({ ...profile, platformFiles: [first, first] });
    expect(twice).toEqual([{ path: 'platformFiles[1].id', message: '文件“npc-results”重复' }]);
  });
});
