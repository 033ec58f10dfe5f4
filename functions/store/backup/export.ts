import type { StoredEvent } from '../../domain/events.ts';
import type { Clock } from '../../runtime/clock.ts';
import { eventsAfter } from '../events.ts';
import { readCounter } from '../ledger/counters.ts';
import {
  exportedVersion,
  exportHead,
  keepExportedVersion,
  moveExportHead,
} from '../ledger/exports.ts';
import type { Store } from '../store.ts';
import { filesOf } from './files.ts';
import { type BackupObject, manifestObject, partOf, runsOf } from './format.ts';

/** A notice that a stream has something new, and how to say that it is done with. */
export interface ChangeNotice {
  stream: string;
  receipt: string;
}

/** What the export works with. */
export interface ExportDeps {
  store: Store;
  clock: Clock;
  /** Up to ten streams that changed; none when nothing waits. */
  receive: () => Promise<ChangeNotice[]>;
  /** Takes notices off the queue; without this they come again. */
  done: (receipts: readonly string[]) => Promise<void>;
  write: (object: BackupObject) => Promise<void>;
  /** Copies a file that an event names into the backup; false where it does not lie there. */
  keep: (key: string) => Promise<boolean>;
  /** Counters whose numbers must not be given out twice. */
  counters: () => string[];
  /** Real ms that are left; the rest waits for the next run. */
  timeLeft: () => number;
}

/** A part is closed above so many characters of JSON: memory stays bounded however much waits. */
const PART_CHARACTERS = 4_000_000;
/** The last part is begun no later than this before the function's end. */
const MARGIN_MS = 60_000;
const AT_ONCE = 10;

/** What one part gathers. */
interface Gathered {
  streams: Set<string>;
  events: StoredEvent[];
  receipts: string[];
}

/** Reads what is new in the streams that changed, until the part is full or nothing waits. */
async function gather(deps: ExportDeps): Promise<Gathered> {
  const { store } = deps;
  const found: Gathered = { streams: new Set(), events: [], receipts: [] };
  let characters = 0;
  while (characters < PART_CHARACTERS) {
    const notices = await deps.receive();
    if (notices.length === 0) break;
    const fresh = [...new Set(notices.map(({ stream }) => stream))].filter(
      (stream) => !found.streams.has(stream),
    );
    const read = await Promise.all(
      fresh.map(async (stream) => eventsAfter(store, stream, await exportedVersion(store, stream))),
    );
    for (const stream of fresh) found.streams.add(stream);
    found.receipts.push(...notices.map(({ receipt }) => receipt));
    for (const event of read.flat()) {
      found.events.push(event);
      characters += JSON.stringify(event).length;
    }
  }
  return found;
}

/** Every counter that was used, as it stands now. */
async function countersNow({ store, counters }: ExportDeps): Promise<Record<string, number>> {
  const read = await Promise.all(
    counters().map(async (name) => [name, (await readCounter(store, name)).n] as const),
  );
  return Object.fromEntries(read.filter(([, n]) => n > 0));
}

/** Copies the files that events name. What does not lie there holds up nothing, and the manifest says so. */
async function keepFiles({ keep }: ExportDeps, events: readonly StoredEvent[]) {
  const found = { files: [] as string[], missing: [] as string[] };
  const keys = filesOf(events);
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const some = keys.slice(at, at + AT_ONCE);
    const kept = await Promise.all(some.map(keep));
    for (const [nth, key] of some.entries()) (kept[nth] ? found.files : found.missing).push(key);
  }
  return found;
}

/** Writes a part and then its manifest: what has no manifest does not count, and is written again. */
async function writePart(deps: ExportDeps, events: readonly StoredEvent[]) {
  const { store, clock } = deps;
  const head = await exportHead(store);
  const { object, part } = partOf(events, clock.today());
  await deps.write(object);
  const { files, missing } = await keepFiles(deps, events);
  const runs = runsOf(events);
  const sequence = head.sequence + 1;
  const { digest, ...manifest } = manifestObject({
    ...{ sequence, prev: head.digest, exportedAt: clock.instant(), part, runs },
    newest:
      events
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? '',
    counters: await countersNow(deps),
    ...(files.length > 0 ? { files } : {}),
    ...(missing.length > 0 ? { missing } : {}),
  });
  await deps.write(manifest);
  await moveExportHead(store, { sequence, digest });
  for (let at = 0; at < runs.length; at += AT_ONCE) {
    const some = runs.slice(at, at + AT_ONCE);
    await Promise.all(some.map(({ stream, to }) => keepExportedVersion(store, stream, to)));
  }
  return { files: files.length, missing: missing.length };
}

/**
 * 导出 (docs/decisions/0030): writes every event since the last export, and copies the files that they name, without reading what has not changed. It may
 * be cut short anywhere and run twice: events without a manifest are exported again, and a stream goes on from the
 * version that a manifest last named, whichever notice was lost.
 */
export async function exportEvents(deps: ExportDeps): Promise<Record<string, number>> {
  const written = { parts: 0, events: 0, files: 0, missing: 0 };
  while (deps.timeLeft() > MARGIN_MS) {
    const { events, receipts } = await gather(deps);
    if (receipts.length === 0) break;
    if (events.length > 0) {
      const { files, missing } = await writePart(deps, events);
      written.files += files;
      written.missing += missing;
      written.parts += 1;
      written.events += events.length;
    }
    await deps.done(receipts);
  }
  const { files, missing, ...always } = written;
  return { ...always, ...(files > 0 ? { files } : {}), ...(missing > 0 ? { missing } : {}) };
}
