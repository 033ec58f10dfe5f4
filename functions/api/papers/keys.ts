/** Where a file waits to be confirmed; the bucket drops what lies here for two days. */
export const waitingKey = (itemId: string, sha256: string): string => `uploads/${itemId}/${sha256}`;

/** Where a file lies for good: the same bytes are the same object. */
export const paperKey = (sha256: string): string => `papers/${sha256}`;
