import {
  type CorrectedSheet,
  IMPORT_SENDER_PREFIX,
  type ImportColumnsCorrected,
} from '../../domain/events.ts';
import { canonicalJson, sha256 } from '../hash.ts';
import { type Folded, streamKind } from './kind.ts';

/** All that was said of the lists of one sender, the latest of each sheet and header. */
export interface ImportSender extends Folded {
  sheets: CorrectedSheet[];
}

function merged(sheets: CorrectedSheet[], later: CorrectedSheet): CorrectedSheet[] {
  const isSame = (one: CorrectedSheet) =>
    one.sheet === later.sheet && one.signature === later.signature;
  const before = sheets.find(isSame);
  return [
    ...sheets.filter((one) => !isSame(one)),
    {
      ...before,
      ...later,
      columns: { ...before?.columns, ...later.columns },
      values: { ...before?.values, ...later.values },
    },
  ];
}

/** 更正列: a stream for each 交办单位, or for a file of which that is not known. Never listed: no rows. */
export const IMPORT_SENDERS = streamKind<ImportSender, ImportColumnsCorrected>({
  prefix: IMPORT_SENDER_PREFIX,
  reduce(events) {
    const last = events.at(-1);
    if (!last) return undefined;
    const sheets = events.flatMap(({ data }) => data.sheets).reduce(merged, []);
    return { version: last.version, hash: last.hash, sheets };
  },
  rows: () => [],
});

/** Whether a correction says anything that is not known; the same one twice is recorded once. */
export function saysMore(
  known: ImportSender | undefined,
  { data }: ImportColumnsCorrected,
): boolean {
  const before = known?.sheets ?? [];
  const byKey = (sheets: readonly CorrectedSheet[]) =>
    sheets.map((sheet) => canonicalJson(sheet)).toSorted();
  return (
    canonicalJson(byKey(before)) !== canonicalJson(byKey(data.sheets.reduce(merged, [...before])))
  );
}

/** Of which stream: two spellings of a name differ by spaces and width only. */
export function importSenderId(sender: string | undefined, importId: string): string {
  const name = sender?.normalize('NFKC').replace(/\s+/g, '');
  return name ? sha256(name).slice(0, 32) : `file-${importId}`;
}
