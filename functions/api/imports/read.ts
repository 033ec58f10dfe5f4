import type { RememberedSheet, SheetCorrection } from '../../documents/assignmentList/mapping.ts';
import type { ListOrigin } from '../../documents/assignmentList/origin.ts';
import {
  type OpenedList,
  openAssignmentList,
} from '../../documents/assignmentList/readAssignmentList.ts';
import type { Rules } from '../../domain/rules.ts';
import { canonicalJson, sha256 } from '../../store/hash.ts';
import type { Store } from '../../store/store.ts';
import {
  IMPORT_SENDERS,
  type ImportSender,
  importSenderId,
} from '../../store/streams/importSenders.ts';
import { loadStream } from '../../store/streams/load.ts';

/** A list as it is read now, with what was said of its sender's lists. */
export interface ReadList extends OpenedList {
  importId: string;
  fileName: string;
  /** 交办单位, and who says so; without one nothing is remembered for the next file. */
  sender?: { name: string; from: 'clerk' | 'file' };
  senderId: string;
  known?: ImportSender;
  /** Digest of what every sheet and column was taken for */
  reading: string;
}

/** An uploaded list. */
export interface UploadedList {
  importId: string;
  bytes: Uint8Array;
  fileName: string;
  /** As the clerk names it */
  sender?: string;
}

function remembered(known: ImportSender | undefined): RememberedSheet[] {
  return (known?.sheets ?? []) as RememberedSheet[];
}

/** Reads a list as of today, knowing which unit is ourselves and what was said of earlier lists. */
export async function readList(
  { store, rules }: { store: Store; rules: Rules },
  { importId, bytes, fileName, sender: named }: UploadedList,
  corrections: readonly SheetCorrection[] = [],
): Promise<ReadList> {
  const { name, shortName } = rules.directory.bureau;
  let senderId = importSenderId(named, importId);
  let known: ImportSender | undefined;
  const recall = async ({ sender, correctionOf = importId }: ListOrigin) => {
    senderId = importSenderId(named ?? sender, correctionOf);
    known = await loadStream(store, IMPORT_SENDERS, senderId);
    return remembered(known);
  };
  const opened = await openAssignmentList(bytes, {
    today: rules.today,
    bureau: [name, shortName].filter(Boolean),
    headerWords: rules.profile.imports?.headerWords,
    corrections,
    recall,
  });
  const own = opened.report.sender;
  const sender = named
    ? { name: named, from: 'clerk' as const }
    : own && { name: own, from: 'file' as const };
  const reading = sha256(canonicalJson(opened.report.sheets.map(essence))).slice(0, 16);
  return { ...opened, importId, fileName, ...(sender && { sender }), senderId, known, reading };
}

/** What decides which cell becomes what, not how it is known. */
function essence({
  sheet,
  taken,
  headerRow,
  columns,
  given,
}: OpenedList['report']['sheets'][number]) {
  return {
    sheet,
    taken,
    headerRow,
    columns: columns.map(({ column, field }) => [column, field]),
    given: given.map(({ field, text }) => [field, text]),
  };
}
