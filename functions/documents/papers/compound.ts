import { FOUND, type Found } from './found.ts';

const BEGINNING = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file (OLE): how Word 97, Excel 97 and WPS pack. */
export const isCompound = (bytes: Uint8Array): boolean =>
  BEGINNING.every((byte, index) => bytes[index] === byte);

/** Bytes of an entry of the directory: 64 of the name, two of its length, one of what it is. */
const ENTRY = 128;
const LENGTH_AT = 64;
const TYPE_AT = 66;
/** Storage, stream, root. */
const TYPES = [1, 2, 5];

/**
 * The names in the directory. It lies in sectors anywhere, its entries on whole multiples of their size, so
 * every such place is read: what only looks like an entry can at most have the file refused.
 */
function namesIn(bytes: Uint8Array): Set<string> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  for (let at = 512; at + ENTRY <= view.length; at += ENTRY) {
    const length = view.readUInt16LE(at + LENGTH_AT);
    if (length < 4 || length > LENGTH_AT || length % 2 === 1) continue;
    if (!TYPES.includes(view[at + TYPE_AT] ?? 0)) continue;
    names.add(view.toString('utf16le', at, at + length - 2));
  }
  return names;
}

/** What a compound file holds: a Word or Excel file without macros, or something that is not taken. */
export function compoundOf(bytes: Uint8Array): Found {
  const names = namesIn(bytes);
  if (names.has('EncryptedPackage')) return FOUND.locked;
  if (['Macros', '_VBA_PROJECT_CUR', '_VBA_PROJECT', 'VBA'].some((name) => names.has(name))) {
    return FOUND.macro;
  }
  if (names.has('WordDocument')) return { kind: 'doc' };
  return names.has('Workbook') || names.has('Book') ? { kind: 'xls' } : FOUND.unknown;
}
