import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ProfileError } from '../functions/domain/profile/errors.ts';
import { parseProfile } from '../functions/domain/profile/parseProfile.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** The profile of a place cannot be used; the message says which, where and why, in Chinese. */
export class BadProfile extends Error {
  override readonly name = 'BadProfile';
}

const idsIn = (folder: string) =>
  readdirSync(folder).flatMap((name) => /^([a-z][a-z0-9-]*)\.json$/.exec(name)?.[1] ?? []);

/** Earlier versions of a place's profile: history/<id>-<version>.json, the latest first. */
function historyOf(folder: string, id: string): { file: string; version: string }[] {
  const history = join(folder, 'history');
  if (!existsSync(history)) return [];
  const named = new RegExp(`^${id}-(\\d{4}-\\d+)\\.json$`);
  return readdirSync(history)
    .flatMap((name) => {
      const version = named.exec(name)?.[1];
      return version ? [{ file: join(history, name), version }] : [];
    })
    .toSorted((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }));
}

/** Id and version of a file, which is read whole and must be right. */
function validated(file: string): { id: string; version: string } {
  try {
    return parseProfile(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (error instanceof ProfileError) throw new BadProfile(`${file} ${error.message}`);
    if (error instanceof SyntaxError) throw new BadProfile(`${file} 不是 JSON：${error.message}`);
    throw error;
  }
}

/**
 * The files of a place's profile, the one in force first and its earlier versions after it, each
 * validated and named for what it holds. @throws BadProfile
 */
export function profileFiles(id: string, folder = join(ROOT, 'profiles')): string[] {
  const file = join(folder, `${id}.json`);
  const ids = idsIn(folder);
  if (!ids.includes(id)) throw new BadProfile(`没有“${id}”这个 profile，可选：${ids.join('、')}`);
  const now = validated(file);
  if (now.id !== id) throw new BadProfile(`${file} 的 id 是“${now.id}”，应与文件名一致`);
  const history = historyOf(folder, id);
  for (const earlier of history) {
    const read = validated(earlier.file);
    if (read.id !== id || read.version !== earlier.version) {
      throw new BadProfile(`${earlier.file} 的 id 和 version 应与文件名一致`);
    }
    if (read.version === now.version) {
      throw new BadProfile(
        `${file} 的 version ${now.version} 已在 history 里，改动后须换新的版本号`,
      );
    }
  }
  return [file, ...history.map((earlier) => earlier.file)];
}
