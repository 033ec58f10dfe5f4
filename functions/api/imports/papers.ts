import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { notFound } from '../../domain/errors.ts';

/** Where papers are kept. */
export interface Papers {
  s3: S3Client;
  bucket: string;
}

const keyOf = (importId: string) => `imports/${importId}`;

/** Keeps an uploaded list under the digest of its bytes: the same file is the same object. */
export async function keepList(
  { s3, bucket }: Papers,
  importId: string,
  bytes: Uint8Array,
  fileName: string,
): Promise<void> {
  await s3.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: keyOf(importId),
      Body: bytes,
      ContentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      Metadata: { name: encodeURIComponent(fileName) },
    }),
  );
}

/** @throws Refusal IMPORT_NOT_FOUND when it was never checked. */
export async function fetchList(
  { s3, bucket }: Papers,
  importId: string,
): Promise<{ bytes: Uint8Array; fileName: string }> {
  try {
    const object = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(importId) }));
    const bytes = (await object.Body?.transformToByteArray()) ?? new Uint8Array();
    return { bytes, fileName: decodeURIComponent(object.Metadata?.name ?? '') };
  } catch (error) {
    if (!(error instanceof Error && /NoSuchKey|NotFound|AccessDenied/.test(error.name)))
      throw error;
    throw notFound('没有这次导入，请先上传清单检查。', 'IMPORT_NOT_FOUND');
  }
}
