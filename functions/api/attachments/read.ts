import { GetObjectCommand } from '@aws-sdk/client-s3';
import type { Papers } from '../imports/papers.ts';

/**
 * The bytes that lie under a key, undefined where there are none; what is of another size than was declared
 * need not be read and counts as empty.
 */
export async function bytesAt(
  { s3, bucket }: Papers,
  Key: string,
  size: number,
): Promise<Uint8Array | undefined> {
  try {
    const object = await s3.send(new GetObjectCommand({ Bucket: bucket, Key }));
    if (object.ContentLength !== size) return new Uint8Array();
    return (await object.Body?.transformToByteArray()) ?? new Uint8Array();
  } catch (error) {
    if (error instanceof Error && /NoSuchKey|NotFound|AccessDenied/.test(error.name)) {
      return undefined;
    }
    throw error;
  }
}
