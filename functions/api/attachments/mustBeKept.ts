import { createHash } from 'node:crypto';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { invalid } from '../../domain/errors.ts';
import type { Attachment, AttachmentType } from '../../domain/paperForm.ts';
import type { Papers } from '../imports/papers.ts';
import { attachmentKey } from './key.ts';

/** How each type begins. */
const BEGINNINGS: Record<AttachmentType, readonly number[]> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47],
};

async function bytesOf({ s3, bucket }: Papers, { sha256, size }: Attachment) {
  try {
    const object = await s3.send(
      new GetObjectCommand({ Bucket: bucket, Key: attachmentKey(sha256) }),
    );
    // What is of another size need not be read.
    if (object.ContentLength !== size) return new Uint8Array();
    return (await object.Body?.transformToByteArray()) ?? new Uint8Array();
  } catch (error) {
    if (!(error instanceof Error && /NoSuchKey|NotFound|AccessDenied/.test(error.name)))
      throw error;
    throw invalid('SCAN_MISSING', '扫描件还没有上传，请先领取上传地址并上传。', 'scan');
  }
}

/**
 * The scan is there, and is the file that was declared: its bytes are read and compared.
 * @throws Refusal SCAN_MISSING, SCAN_DIFFERS, SCAN_TYPE
 */
export async function mustBeKept(papers: Papers, attachment: Attachment): Promise<void> {
  const bytes = await bytesOf(papers, attachment);
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (bytes.length !== attachment.size || digest !== attachment.sha256) {
    throw invalid('SCAN_DIFFERS', '上传的扫描件与声明的大小或内容不符，请重新上传。', 'scan');
  }
  if (BEGINNINGS[attachment.type].some((byte, index) => bytes[index] !== byte)) {
    throw invalid('SCAN_TYPE', '扫描件须是 PDF、JPG 或 PNG 文件。', 'scan.type');
  }
}
