import type { StoredEvent } from '../../domain/events.ts';

/** Folder of a file in the backup's bucket. */
const FILES = 'files/';
const DIGEST = /^[0-9a-f]{64}$/;

/** Where the file behind a digest lies: papers of items, the office's own templates, else what proves something. */
function folderOf(type: string): string {
  if (type.startsWith('paper.')) return 'papers';
  return type.startsWith('letter-template.') ? 'templates' : 'attachments';
}

/** Every `sha256` of a value, however deep. */
function digestsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'sha256' && typeof inner === 'string' && DIGEST.test(inner)
      ? [inner]
      : digestsIn(inner),
  );
}

/** The lists that items came from lie under the number of their import, which is their digest. */
function listOf(event: StoredEvent): string[] {
  const id = event.type === 'batch.imported' ? event.data.batchId : '';
  return DIGEST.test(id) ? [`imports/${id}`] : [];
}

/** Keys of the files that events name, each once. A key ends with the digest of what lies there. */
export function filesOf(events: readonly StoredEvent[]): string[] {
  const keys = events.flatMap((event) => [
    ...digestsIn(event.data).map((digest) => `${folderOf(event.type)}/${digest}`),
    ...listOf(event),
  ]);
  return [...new Set(keys)];
}

/** Where a file lies in the backup. */
export const backupKey = (key: string): string => `${FILES}${key}`;

/** The digest that a file must have. */
export const digestOfKey = (key: string): string => key.slice(key.lastIndexOf('/') + 1);
