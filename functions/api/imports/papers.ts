import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { notFound } from '../../domain/errors.ts';
import type { UploadedList } from './read.ts';

/** Where papers are kept. */
export interface Papers {
  s3: S3Client;
  bucket: string;
}

const DIGEST = /^[0-9a-f]{64}$/;
const keyOf = (importId: string) => `imports/${importId}`;

/** Keeps an uploaded list under the digest of its bytes: the same file is the same object. */
export async function keepList(
  { s3, bucket }: Papers,
  { importId, bytes, fileName, sender, of }: UploadedList,
): Promise<void> {
  await s3.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: keyOf(importId),
      Body: bytes,
      ContentType: 'application/octet-stream',
      Metadata: {
        name: encodeURIComponent(fileName.toWellFormed()),
        ...(sender && { sender: encodeURIComponent(sender.toWellFormed()) }),
        ...(of && { of }),
      },
    }),
  );
}

/** @throws Refusal IMPORT_NOT_FOUND when it was never checked. */
export async function fetchList({ s3, bucket }: Papers, importId = ''): Promise<UploadedList> {
  if (!DIGEST.test(importId)) {
    throw notFound('导入编号不对，请先上传清单检查。', 'IMPORT_NOT_FOUND');
  }
  try {
    const object = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(importId) }));
    const bytes = (await object.Body?.transformToByteArray()) ?? new Uint8Array();
    const { name = '', sender, of } = object.Metadata ?? {};
    return {
      importId,
      bytes,
      fileName: decodeURIComponent(name),
      ...(sender && { sender: decodeURIComponent(sender) }),
      ...(of === 'register' && { of }),
    };
  } catch (error) {
    if (!(error instanceof Error && /NoSuchKey|NotFound|AccessDenied/.test(error.name)))
      throw error;
    throw notFound('没有这次导入，请先上传清单检查。', 'IMPORT_NOT_FOUND');
  }
}
