import { InflateBudget, inflateEntry } from './inflate.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './report.ts';
import { readZipDirectory } from './zipDirectory.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** What Excel calls the stream in which it hides a workbook that has a password. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

const SAVE_AS = '请在 Excel/WPS 中打开后“另存为”.xlsx（Excel 工作簿）再上传。';

function startsWith(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

function encrypted(): Refusal {
  return new Refusal(
    'ENCRYPTED',
    '文件设有打开密码，无法读取。请先取消密码保护，再另存为 .xlsx 上传。',
  );
}

function checkMagic(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new Refusal('FILE_EMPTY', '文件是空的（0 字节）。请重新选择交办清单。');
  }
  if (bytes.length > LIMITS.fileBytes) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    throw new Refusal(
      'FILE_TOO_LARGE',
      `文件 ${size} MB，超过 ${LIMITS.fileBytes / 1024 / 1024} MB。请删去图片和无关工作表，或分成几份上传。`,
    );
  }
  if (startsWith(bytes, OLE)) {
    if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED_STREAM)) {
      throw encrypted();
    }
    throw new Refusal(
      'XLS_NOT_XLSX',
      `这是旧版 .xls 文件（改了扩展名也还是旧格式），不能直接读取。${SAVE_AS}`,
    );
  }
  if (!startsWith(bytes, ZIP)) {
    throw new Refusal(
      'NOT_XLSX',
      `这不是 .xlsx 文件（可能是 CSV、网页或其他格式改名而来）。${SAVE_AS}`,
    );
  }
}

/** What a workbook needs for its cells to be read; pictures, charts and the like are only counted. */
function isNeeded(name: string): boolean {
  return name.startsWith('xl/') && (name.endsWith('.xml') || name.endsWith('.xml.rels'));
}

/**
 * Opens an `.xlsx` by its content, never by its name: the parts that cells are read from, each
 * truly inflated within the limits.
 * @throws Refusal with a problem of the file
 */
export function openContainer(bytes: Uint8Array): Map<string, Uint8Array> {
  checkMagic(bytes);
  const entries = readZipDirectory(bytes);
  if (entries.some((entry) => entry.encrypted)) throw encrypted();
  const names = new Set(entries.map((entry) => entry.name));
  if (names.has('xl/vbaProject.bin')) {
    throw new Refusal('HAS_MACROS', `文件含有宏，已拒绝。${SAVE_AS}`);
  }
  if (names.has('xl/workbook.bin')) {
    throw new Refusal('NOT_XLSX', `这是 .xlsb（二进制工作簿），不能直接读取。${SAVE_AS}`);
  }
  const budget = new InflateBudget();
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const keep = isNeeded(entry.name);
    const inflated = inflateEntry(entry, budget, keep);
    if (keep) parts.set(entry.name, inflated);
  }
  if (!parts.has('xl/workbook.xml')) {
    throw new Refusal('NOT_XLSX', `这是压缩文件，但不是 Excel 工作簿。${SAVE_AS}`);
  }
  return parts;
}
