import { closePromiseConsultation } from '../domain/decide/promises/ratePromise.ts';
import { remindPromise } from '../domain/decide/promises/remind.ts';
import { closeConsultation } from '../domain/decide/rate.ts';
import type { ItemEventBody } from '../domain/events.ts';
import type { ItemState } from '../domain/state.ts';

/** A row of the due list: which item, and what of it. */
export type DueRow = Record<string, unknown>;

/** What is to be said of an item because of a row of the due list; undefined when nothing is. */
export function decideDue(state: ItemState, row: DueRow, today: string): ItemEventBody | undefined {
  switch (row.kind) {
    case 'promise':
      return remindPromise(state, String(row.promiseId), today);
    case 'promiseRating':
      return closePromiseConsultation(state, String(row.side), today);
    default:
      return closeConsultation(state, today);
  }
}
