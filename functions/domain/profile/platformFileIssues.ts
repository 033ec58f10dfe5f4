import type { ProfileIssue } from './errors.ts';
import { placeholdersIn } from './pattern.ts';
import { type PlatformField, type PlatformFile, partsOf } from './platformFileSchema.ts';
import type { Profile } from './schema.ts';

const NAMES = ['bureau', 'year', 'today'];

/** The codes of a field that has a list of them; undefined for one in free words. */
function codesOf(field: PlatformField | undefined, file: PlatformFile, profile: Profile) {
  const lists: Partial<Record<PlatformField, readonly string[]>> = {
    kind: file.kinds,
    part: partsOf(file),
    class: profile.classes.map(({ letter }) => letter),
    keyItem: ['yes', 'no'],
    deliveryWay: ['in-person', 'post', 'mail'],
    faceRank: ['director', 'deputy', 'section', 'staff'],
    attitude: profile.rating.grades.map(({ word }) => word),
    result: profile.rating.grades.map(({ word }) => word),
    publication: ['full', 'summary', 'title', 'none'],
  };
  return field && lists[field];
}

function columnIssues(
  { header, field, text, codes }: PlatformFile['columns'][number],
  { file, profile, path }: { file: PlatformFile; profile: Profile; path: string },
): ProfileIssue[] {
  if ((field === undefined) === (text === undefined))
    return [{ path, message: `“${header}”的field和text须二者取一` }];
  if (!codes) return [];
  const known = codesOf(field, file, profile);
  const at = `${path}.codes`;
  if (!known) return [{ path: at, message: `“${header}”没有代码可对照` }];
  const strange = Object.keys(codes).filter((code) => !known.includes(code));
  const missing = known.filter((code) => !Object.hasOwn(codes, code));
  return [
    ...strange.map((code) => ({
      path: `${at}.${code}`,
      message: `没有“${code}”，可用：${known.join('、')}`,
    })),
    ...(missing.length > 0 ? [{ path: at, message: `还缺：${missing.join('、')}` }] : []),
  ];
}

function fileIssues(file: PlatformFile, profile: Profile, path: string): ProfileIssue[] {
  const { to, format, encoding, sheet, fileName, columns } = file;
  const found: ProfileIssue[] = [];
  const tell = (at: string, message: string) => found.push({ path: `${path}.${at}`, message });
  if (!Object.hasOwn(profile.offices, to)) tell('to', `offices中没有“${to}”`);
  if ((format === 'csv') !== (encoding !== undefined)) tell('encoding', 'csv须写明编码，xlsx没有');
  if (format === 'xlsx' && !/^[^\\/?*[\]:]{1,31}$/.test(sheet ?? ''))
    tell('sheet', 'xlsx须写明工作表名，不超过31字，不含 \\/?*[]:');
  if (format === 'csv' && sheet) tell('sheet', 'csv没有工作表');
  if (/[\\/:*?"<>|]/.test(fileName)) tell('fileName', '文件名不能含 \\/:*?"<>|');
  for (const name of placeholdersIn(fileName))
    if (!NAMES.includes(name)) tell('fileName', `没有可填入“{${name}}”的内容`);
  const headers = columns.map(({ header }) => header);
  for (const [index, column] of columns.entries()) {
    const at = `columns[${index}]`;
    if (headers.indexOf(column.header) < index) tell(`${at}.header`, `列名“${column.header}”重复`);
    found.push(...columnIssues(column, { file, profile, path: `${path}.${at}` }));
  }
  return found;
}

/** What is impossible in the files for the upper platform: each needs its column, code, name and encoding. */
export function platformFileIssues(profile: Profile): ProfileIssue[] {
  const files = profile.platformFiles ?? [];
  const ids = files.map(({ id }) => id);
  return files.flatMap((file, index) => {
    const path = `platformFiles[${index}]`;
    const again = ids.indexOf(file.id) < index;
    return [
      ...(again ? [{ path: `${path}.id`, message: `文件“${file.id}”重复` }] : []),
      ...fileIssues(file, profile, path),
    ];
  });
}
