import type { ItemKind } from '../../domain/item.ts';
import type { Store } from '../store.ts';
import type { ConsultationRow } from './consultationRows.ts';
import { consultationsKey } from './keys.ts';
import { mergedPage } from './lists.ts';
import type { Page } from './pageBetween.ts';

/** One page of what the deputies are being asked about, of several kinds of items, the earliest due first. */
export async function listConsultations(
  store: Store,
  kinds: readonly ItemKind[],
  paging: { limit: number; after?: string | undefined },
): Promise<Page<ConsultationRow>> {
  const { rows, ...more } = await mergedPage(store, kinds.map(consultationsKey), paging);
  return { rows: rows.map((row) => row.consultation as ConsultationRow), ...more };
}
