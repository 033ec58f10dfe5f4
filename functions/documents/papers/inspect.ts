import { invalid } from '../../domain/errors.ts';
import { PAPER_KINDS, type PaperKind } from '../../domain/paper.ts';
import { compoundOf, isCompound } from './compound.ts';
import { FOUND, type Found } from './found.ts';
import { isPackage, packageOf } from './package.ts';
import { textOf } from './text.ts';

const KINDS = Object.entries(PAPER_KINDS) as [PaperKind, (typeof PAPER_KINDS)[PaperKind]][];

const TAKEN = `可以收入的有：${KINDS.map(([, { name }]) => name).join('、')}。`;

/** The kind that a file's name claims. @throws Refusal PAPER_NAME */
export function claimedKind(fileName: string): PaperKind {
  const end = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const claimed = KINDS.find(([, { ends }]) => (ends as readonly string[]).includes(end));
  if (claimed) return claimed[0];
  const found = end ? `不收“.${end}”文件` : '文件名没有扩展名';
  throw invalid('PAPER_NAME', `${found}。${TAKEN}`, 'fileName');
}

const startsWith = (bytes: Uint8Array, ...beginning: number[]) =>
  beginning.every((byte, index) => bytes[index] === byte);

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Brands of the container that HEIC pictures come in; films have others. */
const HEIC = ['heic', 'heix', 'heim', 'heis', 'mif1', 'msf1'];

function pictureOf(bytes: Uint8Array): Found | undefined {
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return { kind: 'png' };
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return { kind: 'jpg' };
  const heic = ascii(bytes, 4, 8) === 'ftyp' && HEIC.includes(ascii(bytes, 8, 12));
  return heic ? { kind: 'heic' } : undefined;
}

function strangerOf(bytes: Uint8Array): Found | undefined {
  if (startsWith(bytes, 0x4d, 0x5a) || startsWith(bytes, 0x7f, 0x45, 0x4c, 0x46))
    return FOUND.program;
  if (startsWith(bytes, 0xca, 0xfe, 0xba, 0xbe) || startsWith(bytes, 0xcf, 0xfa, 0xed, 0xfe)) {
    return FOUND.program;
  }
  const packed =
    ['Rar!', '7z\xbc\xaf'].includes(ascii(bytes, 0, 4)) || startsWith(bytes, 0x1f, 0x8b);
  return packed ? FOUND.archive : undefined;
}

/** What a file is by its content alone. */
async function foundIn(bytes: Uint8Array): Promise<Found> {
  if (ascii(bytes, 0, 5) === '%PDF-') return { kind: 'pdf' };
  const known = pictureOf(bytes) ?? strangerOf(bytes);
  if (known) return known;
  if (isPackage(bytes)) return packageOf(bytes);
  if (isCompound(bytes)) return compoundOf(bytes);
  return textOf(bytes);
}

/** Text is text: whether it is a table cannot be read from it. */
const same = (claimed: PaperKind, found: PaperKind) =>
  claimed === found || (claimed === 'csv' && found === 'txt');

/**
 * The kind of a file, by its content and not by its name; both must say the same. Nothing that could be
 * run is taken: pages, scripts, programs, macros, archives, nor what is locked and cannot be looked into.
 * @throws Refusal PAPER_NAME, PAPER_EMPTY, PAPER_KIND, PAPER_ACTIVE, PAPER_LOCKED, PAPER_MISMATCH
 */
export async function inspect(bytes: Uint8Array, fileName: string): Promise<PaperKind> {
  const claimed = claimedKind(fileName);
  if (bytes.length === 0)
    throw invalid('PAPER_EMPTY', '文件是空的，请核对后重新上传。', 'fileName');
  const found = await foundIn(bytes);
  if ('message' in found) {
    const { code, message } = found;
    const says = code === 'PAPER_KIND' ? `${message}${TAKEN}` : message;
    throw invalid(code, says, 'fileName');
  }
  if (same(claimed, found.kind)) return claimed;
  const [is, says] = [PAPER_KINDS[found.kind], PAPER_KINDS[claimed]];
  throw invalid(
    'PAPER_MISMATCH',
    `文件名说是${says.name}，内容却是${is.name}；请用原来的程序另存，扩展名与内容一致后再上传。`,
    'fileName',
  );
}
