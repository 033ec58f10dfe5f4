import type { Grid } from '../cells.ts';
import { readGrids } from '../cells.ts';
import { LIMITS } from '../limits.ts';
import { type FileReading, Refusal } from '../report.ts';
import type { WordBook } from '../wordBook.ts';
import { decodeText, looksLikeUtf16 } from './encoding.ts';
import { isHtml, readHtml } from './html.ts';
import { readSeparated } from './separated.ts';

/** A file's sheets, and how its bytes were understood. */
export interface OpenedFile {
  file: FileReading;
  grids: Grid[];
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** Beginnings of files that people upload by mistake. */
const OTHERS: readonly [string, string][] = [
  ['%PDF', 'PDF 文件'],
  ['{\\rtf', 'RTF 文档'],
  ['\x89PNG', '图片'],
  ['\xff\xd8\xff', '图片'],
  ['Rar!', 'RAR 压缩包'],
  ['7z\xbc\xaf', '7z 压缩包'],
];

const SAVE_AS = '请在 Excel/WPS 中打开后“另存为”.xlsx（Excel 工作簿）再上传。';

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

function checkSize({ length }: Uint8Array): void {
  if (length === 0) {
    throw new Refusal('FILE_EMPTY', '文件是空的（0 字节）。请重新选择交办清单。');
  }
  if (length > LIMITS.fileBytes) {
    const size = (length / 1024 / 1024).toFixed(1);
    throw new Refusal(
      'FILE_TOO_LARGE',
      `文件 ${size} MB，超过 ${LIMITS.fileBytes / 1024 / 1024} MB。请删去图片和无关工作表，或分成几份上传。`,
    );
  }
}

/** Words that are no list: control characters, or a kind of file that only begins with text. */
function checkIsText(bytes: Uint8Array): void {
  const beginning = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const other = OTHERS.find(([magic]) => beginning.startsWith(magic));
  if (other)
    throw new Refusal('NOT_XLSX', `这是${other[1]}，不是表格。请上传 .xlsx、.xls 或 .csv 清单。`);
  const controls = bytes.subarray(0, 4_096).filter((byte) => byte < 9 || (byte > 13 && byte < 27));
  if (controls.length > 0 && !looksLikeUtf16(bytes)) {
    throw new Refusal('NOT_XLSX', `这不是表格文件（.xlsx、.xls、.csv）。${SAVE_AS}`);
  }
}

function readText(bytes: Uint8Array, book: WordBook): OpenedFile {
  checkIsText(bytes);
  const { text, encoding } = decodeText(bytes);
  if (
    /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<\?mso[^>]*\?>\s*)?<(?:\w+:)?Workbook[\s>]/i.test(
      text.slice(0, 2_000),
    )
  ) {
    throw new Refusal('NOT_XLSX', `这是 XML 表格（2003），不能直接读取。${SAVE_AS}`);
  }
  if (/^\s*MIME-Version:/i.test(text)) {
    throw new Refusal('NOT_XLSX', `这是单个文件网页（.mht），不能直接读取。${SAVE_AS}`);
  }
  if (isHtml(text)) return { file: { kind: 'html', encoding }, grids: readHtml(text) };
  const { grid, separator } = readSeparated(text, book);
  return { file: { kind: 'csv', encoding, separator }, grids: [grid] };
}

/**
 * Opens a list by its content, never by its name: `.xlsx`; the old `.xls`, whose reader is loaded for it
 * alone; the HTML that many systems call `.xls`; text with separators in UTF-8, GB18030 or UTF-16.
 * @throws Refusal with a problem of the file
 */
export async function openFile(bytes: Uint8Array, book: WordBook): Promise<OpenedFile> {
  checkSize(bytes);
  if (startsWith(bytes, OLE)) {
    const { readXls } = await import('./xls.ts');
    return { file: { kind: 'xls' }, grids: readXls(bytes) };
  }
  if (startsWith(bytes, ZIP)) return { file: { kind: 'xlsx' }, grids: await readGrids(bytes) };
  return readText(bytes, book);
}
