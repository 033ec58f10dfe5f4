/**
 * Bytes of a DynamoDB item by AWS's rules: UTF-8 of names and strings; a number one byte for each two
 * significant digits and one more; 1 for a boolean or null; 3 for a list or map and 1 for each element.
 */
export function itemSize(item: Record<string, unknown>): number {
  return membersSize(item);
}

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

function membersSize(record: object): number {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .reduce((sum, [name, value]) => sum + bytes(name) + valueSize(value), 0);
}

function numberSize(value: number): number {
  const digits = String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
  return Math.ceil(digits / 2) + 1 + (value < 0 ? 1 : 0);
}

function valueSize(value: unknown): number {
  if (typeof value === 'string') return bytes(value);
  if (typeof value === 'number') return numberSize(value);
  if (value instanceof Uint8Array) return value.byteLength;
  if (Array.isArray(value)) {
    return 3 + value.length + value.reduce((sum: number, one) => sum + valueSize(one), 0);
  }
  if (value !== null && typeof value === 'object') {
    return 3 + Object.keys(value).length + membersSize(value);
  }
  return 1;
}

/** Units of writing an item anew, outside a transaction. */
export const writeUnits = (size: number) => Math.max(1, Math.ceil(size / 1024));

/** Units of reading so many bytes, eventually consistent. */
export const readUnits = (size: number) => Math.max(1, Math.ceil(size / 4096)) / 2;
