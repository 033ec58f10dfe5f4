import { Inflate } from 'fflate';
import { LIMITS } from './limits.ts';
import { Refusal } from './report.ts';
import type { ZipEntry } from './zipDirectory.ts';

/** At most this much is inflated before the count is looked at: deflate grows 1,032-fold at most. */
const STEP = 4_096;

/** Counts what all entries together really unpack to; sizes in headers are not believed. */
export class InflateBudget {
  #used = 0;

  /** @throws Refusal ZIP_BOMB when all entries together, or this one, go beyond the limits */
  spend(bytes: number, entryTotal: number): void {
    this.#used += bytes;
    if (this.#used > LIMITS.inflatedBytes || entryTotal > LIMITS.entryBytes) {
      throw new Refusal(
        'ZIP_BOMB',
        `文件解压后超过 ${LIMITS.inflatedBytes / 1024 / 1024} MB，疑似压缩炸弹，已拒绝。请把清单内容复制到新建的工作簿后再上传。`,
      );
    }
  }
}

function damaged(): Refusal {
  return new Refusal(
    'DAMAGED',
    '文件内容已损坏，无法解压。请用 Excel/WPS 打开后重新另存为 .xlsx 再上传。',
  );
}

/**
 * Unpacks one entry, counting as it goes and stopping at the limit.
 * @param keep false: only count, keep nothing
 * @throws Refusal ZIP_BOMB, DAMAGED
 */
export function inflateEntry(entry: ZipEntry, budget: InflateBudget, keep: boolean): Uint8Array {
  if (entry.method === 0) {
    budget.spend(entry.compressed.length, entry.compressed.length);
    return keep ? entry.compressed : new Uint8Array();
  }
  if (entry.method !== 8) throw damaged();
  const chunks: Uint8Array[] = [];
  let total = 0;
  let ended = false;
  const inflate = new Inflate((chunk, final) => {
    total += chunk.length;
    ended ||= final;
    budget.spend(chunk.length, total);
    if (keep && chunk.length > 0) chunks.push(chunk);
  });
  try {
    for (let at = 0; at < entry.compressed.length && !ended; at += STEP) {
      const last = at + STEP >= entry.compressed.length;
      inflate.push(entry.compressed.subarray(at, at + STEP), last);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : damaged();
  }
  if (!ended) throw damaged();
  return Buffer.concat(chunks, keep ? total : 0);
}
