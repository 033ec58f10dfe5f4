import { PutCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { StoredEvent } from '../../domain/events.ts';
import { itemIdOfStream } from '../../domain/events.ts';
import { append, VersionConflict } from '../append.ts';
import { documentNumberWrite } from '../ledger/documentNumbers.ts';
import { motionWrite } from '../ledger/motions.ts';
import { markRestored, restoredUntil } from '../ledger/restored.ts';
import { readEvent } from '../readEvent.ts';
import type { Store } from '../store.ts';
import { type BackupSource, BadBackup, type Manifest, readManifests, readPart } from './format.ts';

/** What a restore brought back. */
export interface Restored {
  manifests: number;
  streams: number;
  events: number;
  /** Events that were there already, from a restore that broke off. */
  known: number;
  /** UTC instant of the newest event. */
  until: string;
  /** Keys of the files that the events name and that lie in the backup; they are brought back by their own. */
  files: string[];
}

const AT_ONCE = 16;

/** What is claimed for good when an event is written: 文号 of old papers, motions turned into suggestions. */
function claimsOf(store: Store, event: StoredEvent) {
  const itemId = itemIdOfStream(event.stream);
  if (!itemId) return [];
  if (event.type === 'item.registered') return motionWrite(store, itemId, event.data.item);
  if (event.type !== 'item.imported-half-way') return [];
  const { item, halfWay } = event.data;
  const paper = halfWay.past.documentNumber;
  return [
    ...motionWrite(store, itemId, item),
    ...(paper ? [documentNumberWrite(store, paper, itemId)] : []),
  ];
}

/** Claims are rows of their own: written again they say the same. */
async function claim(store: Store, event: StoredEvent): Promise<void> {
  for (const { write } of claimsOf(store, event)) {
    const { TableName, Item } = write.Put ?? {};
    if (TableName && Item) await store.db.send(new PutCommand({ TableName, Item }));
  }
}

/** Writes one event; false where it is there. @throws BadBackup where another one is in its place */
async function put(store: Store, event: StoredEvent): Promise<boolean> {
  await claim(store, event);
  try {
    await append(store, event);
    return true;
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
    const there = await readEvent(store, event.stream, event.version);
    if (there?.hash === event.hash) return false;
    throw new BadBackup(`${event.stream} 第${event.version}条与已有的不同：目标不是空的`);
  }
}

/** Last event of each stream so far: the next must follow it. */
type Ends = Map<string, Pick<StoredEvent, 'version' | 'hash'>>;

/** Whether an event is the next of its stream; one that was exported twice is not. @throws BadBackup on a gap */
function isNext(ends: Ends, { stream, version, prev, hash }: StoredEvent): boolean {
  const end = ends.get(stream) ?? { version: 0, hash: '' };
  if (version <= end.version) return false;
  if (version !== end.version + 1 || prev !== end.hash) {
    throw new BadBackup(`${stream} 第${version}条接不上第${end.version}条：导出缺了一段`);
  }
  ends.set(stream, { version, hash });
  return true;
}

function byStream(events: readonly StoredEvent[]): StoredEvent[][] {
  const streams = new Map<string, StoredEvent[]>();
  for (const event of events) {
    const known = streams.get(event.stream);
    if (known) known.push(event);
    else streams.set(event.stream, [event]);
  }
  return [...streams.values()];
}

/** Counters go on from the last number that was given out. */
async function setCounters({ db, tables }: Store, manifests: readonly Manifest[]): Promise<void> {
  const highest = new Map<string, number>();
  for (const { counters } of manifests) {
    for (const [name, n] of Object.entries(counters)) {
      highest.set(name, Math.max(n, highest.get(name) ?? 0));
    }
  }
  for (const [name, n] of highest) {
    await db.send(
      new UpdateCommand({
        TableName: tables.ledger,
        Key: { pk: `COUNTER#${name}`, sk: 'COUNTER' },
        UpdateExpression: 'SET n = :n',
        ExpressionAttributeValues: { ':n': n },
      }),
    );
  }
}

async function mustBeEmpty({ db, tables }: Store): Promise<void> {
  const { Count } = await db.send(new ScanCommand({ TableName: tables.events, Limit: 1 }));
  if (Count) throw new BadBackup(`${tables.events} 不是空的：只能恢复到没有任何事件的系统`);
}

/**
 * Brings every event of a backup back into an empty system, in its order, each chain checked. What broke off is taken
 * up by running it again. The system is marked first: nobody is mailed again (ledger/restored.ts).
 * @throws BadBackup
 */
export async function restore(store: Store, source: BackupSource): Promise<Restored> {
  const manifests = await readManifests(source);
  if (manifests.length === 0) throw new BadBackup('没有找到任何清单（manifests/）');
  if ((await restoredUntil(store)) === undefined) await mustBeEmpty(store);
  const until =
    manifests
      .map(({ newest }) => newest)
      .toSorted()
      .at(-1) ?? '';
  await markRestored(store, until);
  const files = [...new Set(manifests.flatMap((one) => one.files ?? []))];
  const ends: Ends = new Map();
  const found: Restored = {
    manifests: manifests.length,
    streams: 0,
    events: 0,
    known: 0,
    until,
    files,
  };
  const write = async (events: readonly StoredEvent[]) => {
    for (const event of events) {
      if (await put(store, event)) found.events += 1;
      else found.known += 1;
    }
  };
  for (const manifest of manifests) {
    const events = (await readPart(source, manifest)).filter((event) => isNext(ends, event));
    const streams = byStream(events);
    for (let at = 0; at < streams.length; at += AT_ONCE) {
      await Promise.all(streams.slice(at, at + AT_ONCE).map(write));
    }
  }
  await setCounters(store, manifests);
  return { ...found, streams: ends.size };
}
