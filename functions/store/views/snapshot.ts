import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ItemState } from '../../domain/state.ts';
import { canonicalJson } from '../hash.ts';
import type { ViewRow } from './viewRow.ts';

/**
 * The row in which an item's state is kept, its text compressed: it is written with every event, and DynamoDB
 * counts a write by the kilobyte (docs/decisions/0026).
 */
export function packedSnapshot({ state, ...row }: ViewRow): ViewRow {
  return { ...row, packed: deflateRawSync(canonicalJson(state)) };
}

/** The state in a snapshot's row as it is stored; rows from before the packing hold it as it is. */
export function stateIn(row: Record<string, unknown>): ItemState {
  const { packed, state } = row;
  return packed instanceof Uint8Array
    ? JSON.parse(inflateRawSync(packed).toString('utf8'))
    : (state as ItemState);
}
