import type { RememberedSheet, SheetCorrection } from '../../documents/assignmentList/mapping.ts';
import type { ListOrigin } from '../../documents/assignmentList/origin.ts';
import {
  type OpenedList,
  openAssignmentList,
} from '../../documents/assignmentList/readAssignmentList.ts';
import { registerReader } from '../../documents/register/readRegister.ts';
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
  sender?: { name: string; from: 'clerk' | 'file' | 'bureau' };
  of?: 'register';
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
  /** The bureau's own register (台账), not a list of what is assigned */
  of?: 'register';
}

function remembered(known: ImportSender | undefined): RememberedSheet[] {
  return (known?.sheets ?? []) as RememberedSheet[];
}

/** What was said of a register is not said of a list that the same sender assigns. */
const keyed = (sender: string | undefined, of: 'register' | undefined) =>
  sender && of ? `台账：${sender}` : sender;

/** Reads a list as of today, knowing which unit is ourselves and what was said of earlier lists. */
export async function readList(
  { store, rules }: { store: Store; rules: Rules },
  { importId, bytes, fileName, sender: said, of }: UploadedList,
  corrections: readonly SheetCorrection[] = [],
): Promise<ReadList> {
  const { name, shortName } = rules.directory.bureau;
  const named = said ?? (of && name);
  let senderId = importSenderId(keyed(named, of), importId);
  let known: ImportSender | undefined;
  const recall = async ({ sender, correctionOf = importId }: ListOrigin) => {
    senderId = importSenderId(keyed(named ?? sender, of), correctionOf);
    known = await loadStream(store, IMPORT_SENDERS, senderId);
    return remembered(known);
  };
  const opened = await openAssignmentList(bytes, {
    today: rules.today,
    bureau: [name, shortName].filter(Boolean),
    headerWords: rules.profile.imports?.headerWords,
    ...(of && { register: registerReader(rules) }),
    corrections,
    recall,
  });
  const own = opened.report.sender;
  const ours = of && { name, from: 'bureau' as const };
  const sender = said
    ? { name: said, from: 'clerk' as const }
    : (ours ?? (own && { name: own, from: 'file' as const }));
  const reading = sha256(canonicalJson(opened.report.sheets.map(essence))).slice(0, 16);
  return {
    ...opened,
    importId,
    fileName,
    ...(sender && { sender }),
    ...(of && { of }),
    senderId,
    known,
    reading,
  };
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
