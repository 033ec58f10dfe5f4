import type { HandedItem, HandOverAbout, ItemHandOver } from '../handOver.ts';

export const HAND_OVER_PREFIX = 'hand-over#';

/** 交接 begins; what one transaction holds is done with it. */
export interface HandOverOpened {
  type: 'hand-over.opened';
  data: { handOverId: string; about: HandOverAbout; items: HandedItem[]; done: string[] };
}

/** The next items of it. */
export interface HandOverContinued {
  type: 'hand-over.continued';
  data: { done: string[] };
}

/** On the item: whose it is now. */
export interface ItemHandedOver {
  type: 'item.handed-over';
  data: ItemHandOver;
}

export type HandOverEvent = HandOverOpened | HandOverContinued;

export const HAND_OVER_EVENT_NAMES: Record<(HandOverEvent | ItemHandedOver)['type'], string> = {
  'hand-over.opened': '交接',
  'hand-over.continued': '继续交接',
  'item.handed-over': '交接',
};
