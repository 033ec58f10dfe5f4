/** 附件的种类: 签字记录 / 照片 / 扫描件 / 其他文件. */
export const ATTACHMENT_KINDS = ['record', 'photo', 'scan', 'document'] as const;

export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** A file that proves something, by its digest: the file itself lies in the store of attachments. */
export interface Attachment {
  fileName: string;
  /** Of the file's bytes, 64 lower-case hexadecimal digits. */
  sha256: string;
  /** Bytes */
  size: number;
  kind: AttachmentKind;
}
