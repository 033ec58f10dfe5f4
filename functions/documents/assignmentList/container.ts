import { InflateBudget, inflateEntry } from './inflate.ts';
import { Refusal } from './report.ts';
import { readZipDirectory } from './zipDirectory.ts';

const SAVE_AS = '请在 Excel/WPS 中打开后“另存为”.xlsx（Excel 工作簿）再上传。';

function encrypted(): Refusal {
  return new Refusal(
    'ENCRYPTED',
    '文件设有打开密码，无法读取。请先取消密码保护，再另存为 .xlsx 上传。',
  );
}

/** What a workbook needs for its cells to be read; pictures, charts and the like are only counted. */
function isNeeded(name: string): boolean {
  return name.startsWith('xl/') && (name.endsWith('.xml') || name.endsWith('.xml.rels'));
}

/**
 * Opens an `.xlsx`: the parts that cells are read from, each
 * truly inflated within the limits.
 * @throws Refusal with a problem of the file
 */
export function openContainer(bytes: Uint8Array): Map<string, Uint8Array> {
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
