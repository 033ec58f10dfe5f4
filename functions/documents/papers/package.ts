import { strFromU8, unzipSync } from 'fflate';
import { FOUND, type Found } from './found.ts';

/** A zip file: how OOXML and OFD files are packed. */
export const isPackage = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

const TYPES = '[Content_Types].xml';
/** No document has a list of its parts' types as long as this. */
const MOST_TYPES = 2 * 1024 * 1024;
const ACTIVE =
  /vba(Project|Data)|activeX|macrosheets\/|dialogsheets\/|\.(exe|dll|js|vbs|bat|cmd|ps1|html?)$/i;

/** The names of all parts, and the text of the one that lists their types; nothing else is unpacked. */
function lookInto(bytes: Uint8Array): { names: string[]; types: string } | undefined {
  const names: string[] = [];
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        return name === TYPES && originalSize <= MOST_TYPES;
      },
    });
    const types = parts[TYPES];
    return { names, types: types ? strFromU8(types) : '' };
  } catch {
    return undefined;
  }
}

/** What a zip file holds: a Word or Excel file, an OFD, or anything else, which is not taken. */
export function packageOf(bytes: Uint8Array): Found {
  const seen = lookInto(bytes);
  if (!seen) return FOUND.unknown;
  const { names, types } = seen;
  const has = (name: string) => names.includes(name);
  const kind = (() => {
    if (types && has('word/document.xml')) return 'docx';
    if (types && has('xl/workbook.xml')) return 'xlsx';
    return has('OFD.xml') ? 'ofd' : undefined;
  })();
  if (!kind) return FOUND.archive;
  return names.some((name) => ACTIVE.test(name)) || /<Override\b[^>]*macroEnabled/i.test(types)
    ? FOUND.macro
    : { kind };
}
