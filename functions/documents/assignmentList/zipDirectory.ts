import { LIMITS } from './limits.ts';
import { Refusal } from './report.ts';

/** One file inside the zip, as its central directory describes it. The sizes may be lies. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated */
  method: number;
  encrypted: boolean;
  compressed: Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const MAX_COMMENT = 65_535;

function damaged(): Refusal {
  return new Refusal(
    'DAMAGED',
    '文件已损坏或不完整，无法打开。请用 Excel/WPS 打开后重新另存为 .xlsx 再上传。',
  );
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged();
}

/**
 * The entries of a zip, by its central directory (what Excel and WPS themselves go by).
 * @throws Refusal DAMAGED, TOO_MANY_ENTRIES
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) {
    throw new Refusal(
      'TOO_MANY_ENTRIES',
      `文件内部有 ${count} 个部件，超过 ${LIMITS.entries} 个，不像交办清单。请把清单复制到新建的工作簿后再上传。`,
    );
  }
  const names = new Set<string>();
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    const { entry, next } = readCentral(bytes, view, at);
    // Two entries of one name: which one counts differs from reader to reader.
    if (names.has(entry.name)) throw damaged();
    names.add(entry.name);
    entries.push(entry);
    at = next;
  }
  return entries;
}

function readCentral(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { entry: ZipEntry; next: number } {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged();
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw damaged();
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const stop = start + view.getUint32(at + 20, true);
  if (stop > bytes.length) throw damaged();
  return {
    next,
    entry: {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      compressed: bytes.subarray(start, stop),
    },
  };
}
