import type { Happened, PackedFile, PackedStream } from '../../documents/archive/model.ts';
import { PAPERS_PREFIX, PUBLICATION_PREFIX, type StoredEvent } from '../../domain/events.ts';
import { itemStream } from '../../domain/itemStream.ts';
import { eventsAfter } from '../../store/events.ts';
import { canonicalJson, firstBreak } from '../../store/hash.ts';
import type { Store } from '../../store/store.ts';

/** A stream of an item, read to its end. */
export interface ReadStream {
  stream: string;
  name: string;
  events: StoredEvent[];
}

/** An event as its reader may know it. */
type Shown = (event: StoredEvent) => Happened & { data: unknown };

/** The item's own stream and those beside it. */
export function streamsOf(store: Store, itemId: string): Promise<ReadStream[]> {
  const streams = [
    { name: '办理', stream: itemStream(itemId) },
    { name: '公开', stream: `${PUBLICATION_PREFIX}${itemId}` },
    { name: '材料', stream: `${PAPERS_PREFIX}${itemId}` },
  ];
  return Promise.all(
    streams.map(async (one) => ({ ...one, events: await eventsAfter(store, one.stream, 0) })),
  );
}

/** The events as lines of JSON, with what was found of their chain. */
export function packedStream(
  { stream, name, events }: ReadStream,
  shown: Shown,
): { about: PackedStream; file: PackedFile } {
  const brokenAt = firstBreak(events);
  const withheld: number[] = [];
  const lines = events.map((event) => {
    const { data } = shown(event);
    if (canonicalJson(data) !== canonicalJson(event.data)) withheld.push(event.version);
    return `${canonicalJson({ ...event, data })}\n`;
  });
  const path = `事件/${name}.jsonl`;
  const chain = brokenAt === undefined ? 'whole' : 'broken';
  const about: PackedStream = {
    ...{ stream, name, path, events: events.length, hash: events.at(-1)?.hash ?? '' },
    chain: events.length === 0 ? 'none' : chain,
    ...(brokenAt === undefined ? {} : { brokenAt }),
    withheld,
  };
  return { about, file: { path, what: `${name}的事件`, bytes: Buffer.from(lines.join('')) } };
}
