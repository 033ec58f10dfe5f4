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

/** Writes a part and then its manifest: what has no manifest does not count, and is written again. */
async function writePart(deps: ExportDeps, events: readonly StoredEvent[]): Promise<void> {
  const { store, clock } = deps;
  const head = await exportHead(store);
  const { object, part } = partOf(events, clock.today());
  await deps.write(object);
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
  });
  await deps.write(manifest);
  await moveExportHead(store, { sequence, digest });
  for (let at = 0; at < runs.length; at += AT_ONCE) {
    const some = runs.slice(at, at + AT_ONCE);
    await Promise.all(some.map(({ stream, to }) => keepExportedVersion(store, stream, to)));
  }
}

/**
 * 导出 (docs/decisions/0030): writes every event since the last export, without reading what has not changed. It may
 * be cut short anywhere and run twice: events without a manifest are exported again, and a stream goes on from the
 * version that a manifest last named, whichever notice was lost.
 */
export async function exportEvents(deps: ExportDeps): Promise<{ parts: number; events: number }> {
  const written = { parts: 0, events: 0 };
  while (deps.timeLeft() > MARGIN_MS) {
    const { events, receipts } = await gather(deps);
    if (receipts.length === 0) break;
    if (events.length > 0) {
      await writePart(deps, events);
      written.parts += 1;
      written.events += events.length;
    }
    await deps.done(receipts);
  }
  return written;
}
