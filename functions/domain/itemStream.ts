const ITEM_PREFIX = 'item#';

/** The stream of an item's events. Apart from events.ts, so that whoever only reads needs none of the events' names. */
export function itemStream(itemId: string): string {
  return `${ITEM_PREFIX}${itemId}`;
}

/** The item id of a stream, or undefined when it is another kind of stream. */
export function itemIdOfStream(stream: string): string | undefined {
  return stream.startsWith(ITEM_PREFIX) ? stream.slice(ITEM_PREFIX.length) : undefined;
}
