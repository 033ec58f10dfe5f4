/**
 * Identifiers that a function reports as failed in its result; 'all' when the report cannot be read,
 * which Lambda takes as the failure of the whole batch.
 */
export function reportedFailures(result: unknown, known: ReadonlySet<string>): Set<string> | 'all' {
  if (result === null || result === undefined) return new Set();
  const failures = (result as { batchItemFailures?: unknown }).batchItemFailures;
  if (failures === undefined || failures === null) return new Set();
  if (!Array.isArray(failures)) return 'all';
  const ids = failures.map((one) => (one as { itemIdentifier?: unknown } | null)?.itemIdentifier);
  const readable = ids.every((id) => typeof id === 'string' && known.has(id));
  return readable ? new Set(ids as string[]) : 'all';
}
