import { PAPERS_PREFIX, type PaperEvent } from '../../domain/events.ts';
import type { ItemPapers } from '../../domain/paper.ts';
import { reducePapers } from '../../domain/reduce/paper.ts';
import { streamKind } from './kind.ts';

/** 材料 of one item, by the item's id: in no list, for they are only ever asked for with their item. */
export const ITEM_PAPERS = streamKind<ItemPapers, PaperEvent>({
  prefix: PAPERS_PREFIX,
  reduce: reducePapers,
  rows: () => [],
});
