import type { ItemLink } from '../raisedAgain.ts';

/** 关联以前提过的一件 (domain.md §7 row 10). */
export interface ItemLinked {
  type: 'item.linked';
  data: ItemLink;
}

export const RAISED_AGAIN_EVENT_NAMES: Record<ItemLinked['type'], string> = {
  'item.linked': '关联以前提出的一件',
};
