/** A number from 0 to below 1 that belongs to a name: the same in every run. */
export function lotOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) / 2 ** 32;
}

/** A whole number from `low` to `high`, both included, that belongs to a name. */
export function drawn(name: string, low: number, high: number): number {
  return low + Math.floor(lotOf(name) * (high - low + 1));
}

/** Steps that nobody lets wait: 签批、分工 and what the office does by the way. */
const AT_ONCE = new Set([
  'propose',
  'endorse-deputy',
  'endorse-director',
  'assign',
  'number',
  'co-send',
  'return-sign',
  'return-answer',
]);

interface Waiting {
  itemId: string;
  taskId: string;
  step: string;
  round: number;
}

/** So many working days a task lies on a desk before it is done: most within one to three. */
export function patienceOf({ itemId, taskId, step, round }: Waiting): number {
  if (AT_ONCE.has(step)) return 0;
  const name = `${itemId} ${taskId}`;
  // 再次答复 has ten working days, and who was not content a month: they hurry.
  if (step.startsWith('second-')) return drawn(name, 0, 1);
  if (round > 1) return step === 'inspect' ? drawn(name, 2, 5) : drawn(name, 0, 1);
  if (step === 'inspect') return drawn(name, 4, 14);
  return drawn(name, 0, 2);
}
