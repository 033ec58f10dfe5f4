/** Attachments lie under the digest of their bytes: the same file is the same object. */
export const attachmentKey = (sha256: string): string => `attachments/${sha256}`;
