import { createHash } from 'node:crypto';
import { invalid } from '../../domain/errors.ts';
import type { Attachment, AttachmentType } from '../../domain/paperForm.ts';
import type { Papers } from '../imports/papers.ts';
import { attachmentKey } from './key.ts';
import { bytesAt } from './read.ts';

/** How each type begins. */
const BEGINNINGS: Record<AttachmentType, readonly number[]> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47],
};

/**
 * The scan is there, and is the file that was declared: its bytes are read and compared.
 * @throws Refusal SCAN_MISSING, SCAN_DIFFERS, SCAN_TYPE
 */
export async function mustBeKept(papers: Papers, attachment: Attachment): Promise<void> {
  const bytes = await bytesAt(papers, attachmentKey(attachment.sha256), attachment.size);
  if (!bytes) throw invalid('SCAN_MISSING', '扫描件还没有上传，请先领取上传地址并上传。', 'scan');
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (bytes.length !== attachment.size || digest !== attachment.sha256) {
    throw invalid('SCAN_DIFFERS', '上传的扫描件与声明的大小或内容不符，请重新上传。', 'scan');
  }
  if (BEGINNINGS[attachment.type].some((byte, index) => bytes[index] !== byte)) {
    throw invalid('SCAN_TYPE', '扫描件须是 PDF、JPG 或 PNG 文件。', 'scan.type');
  }
}
