import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import type { BackupSource } from '../functions/store/backup/format.ts';

/** A backup that lies in a folder, as `aws s3 sync` brings it. */
function folder(path: string): BackupSource {
  return {
    keys: async (prefix) =>
      readdirSync(join(path, prefix))
        .toSorted()
        .map((name) => prefix + name),
    read: async (key) => readFileSync(join(path, key)),
  };
}

/** S3 of the account, or of one machine. */
export function objectStore(): S3Client {
  return new S3Client({ forcePathStyle: process.env.AWS_ENDPOINT_URL !== undefined });
}

/** A backup in its bucket. */
function bucket(Bucket: string): BackupSource {
  const s3 = objectStore();
  return {
    async keys(Prefix) {
      const found: string[] = [];
      let ContinuationToken: string | undefined;
      do {
        const page = await s3.send(new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }));
        found.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []));
        ContinuationToken = page.NextContinuationToken;
      } while (ContinuationToken);
      return found.toSorted();
    },
    async read(Key) {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      if (!Body) throw new Error(`${Key} 没有内容`);
      return Body.transformToByteArray();
    },
  };
}

/** `s3://bucket`, or a folder. */
export function backupSource(from: string): BackupSource {
  const name = /^s3:\/\/([^/]+)\/?$/.exec(from)?.[1];
  return name ? bucket(name) : folder(from);
}
