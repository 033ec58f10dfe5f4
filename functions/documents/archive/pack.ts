import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';
import type { Contents, PackedFile } from './model.ts';
import { indexPage } from './pages.ts';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const HOW_TO_CHECK =
  '文件：sha256sum -c SHA256SUMS。事件：每行一个 JSON，去掉 hash 一项、各层按键名排序、不留空白，取 SHA-256，应等于 hash；prev 应等于上一行的 hash。';

/** The day of the last event at noon, in whatever zone this runs: a zip knows no zone. */
function stampOf(asOf: string): Date {
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

/** The package as a zip, with 目录.html, index.json and SHA256SUMS; the same contents give the same bytes. */
export function pack(contents: Contents, files: readonly PackedFile[]): Uint8Array {
  const listed = files.map(({ path, what, bytes }) => ({
    ...{ path, what, bytes: bytes.length, sha256: digest(bytes) },
  }));
  const index = { ...contents, check: HOW_TO_CHECK, files: listed };
  const all: PackedFile[] = [
    { path: '目录.html', what: '目录', bytes: utf8(indexPage(contents, listed)) },
    { path: 'index.json', what: '目录', bytes: utf8(`${JSON.stringify(index, undefined, 1)}\n`) },
    ...files,
  ];
  const sums = all.map(({ path, bytes }) => `${digest(bytes)}  ${path}\n`).join('');
  all.push({ path: 'SHA256SUMS', what: '校验和', bytes: utf8(sums) });
  const mtime = stampOf(contents.asOf);
  const entries = all.map(
    ({ path, bytes, stored }) => [path, [bytes, { mtime, level: stored ? 0 : 6 }]] as const,
  );
  return zipSync(Object.fromEntries(entries) as unknown as Zippable);
}
