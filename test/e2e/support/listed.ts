import { until } from './until.ts';
import type { World } from './world.ts';

/** A row of GET /v1/items, as far as the scenarios look at it. */
export interface Row {
  itemId: string;
  submitters: string[];
  raisedAgain?: boolean;
  repeated?: boolean;
  mergedInto?: string;
}

async function find({ client }: World, by: string, query: string, fits: (row: Row) => boolean) {
  let cursor: string | undefined;
  do {
    const more: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const path = `/v1/items?${query}&limit=100${more}`;
    const page: { items: Row[]; cursor?: string } = await client.ask(by, { path });
    const found = page.items.find(fits);
    if (found) return found;
    cursor = page.cursor;
  } while (cursor);
  return undefined;
}

/** The row of an item in a list, page by page; waits until it is there and fits, as lists follow events. */
export function listed(
  world: World,
  by: string,
  query: string,
  itemId: string,
  fits: (row: Row) => boolean = () => true,
): Promise<Row> {
  return until(`清单（${query}）里的 ${itemId}`, () =>
    find(world, by, query, (row) => row.itemId === itemId && fits(row)),
  );
}
