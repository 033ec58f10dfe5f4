import { HeadObjectCommand, ListBucketsCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { backupKey, digestOfKey } from '../functions/store/backup/files.ts';
import { type BackupSource, BadBackup } from '../functions/store/backup/format.ts';
import { sha256 } from '../functions/store/hash.ts';
import { objectStore } from './backupSource.ts';

/** What became of the files of a backup. */
export interface FilesBack {
  written: number;
  /** Lay there already, from a restore that broke off. */
  known: number;
}

const s3 = objectStore();

/** The one bucket of papers. @throws Error that says which option names it */
async function papersBucket(): Promise<string> {
  const { Buckets = [] } = await s3.send(new ListBucketsCommand({}));
  const names = Buckets.flatMap(({ Name }) => Name ?? []);
  const found = names.filter((name) => /papersbucket/i.test(name));
  if (found.length === 1 && found[0]) return found[0];
  throw new Error(`找到${found.length}个名称含“papersbucket”的桶，请用 --papers 指明`);
}

async function isThere(Bucket: string, Key: string): Promise<boolean> {
  try {
    await s3.send(new HeadObjectCommand({ Bucket, Key }));
    return true;
  } catch (error) {
    if (['NotFound', 'NoSuchKey'].includes((error as Error).name)) return false;
    throw error;
  }
}

/**
 * Brings the files of a backup back to where the events say that they lie, each compared with its digest.
 * @throws BadBackup
 */
export async function restoreFiles(
  source: BackupSource,
  files: readonly string[],
  papers?: string,
): Promise<FilesBack> {
  const back: FilesBack = { written: 0, known: 0 };
  if (files.length === 0) return back;
  const Bucket = papers ?? (await papersBucket());
  for (const Key of files) {
    if (await isThere(Bucket, Key)) {
      back.known += 1;
      continue;
    }
    const Body = await source.read(backupKey(Key));
    if (sha256(Body) !== digestOfKey(Key)) throw new BadBackup(`${backupKey(Key)}：内容与摘要不符`);
    await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
    back.written += 1;
  }
  return back;
}
