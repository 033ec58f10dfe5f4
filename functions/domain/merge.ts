import type { ItemKind } from './item.ts';
import type { DraftData, InvestigationData } from './steps/data.ts';

/** An item as the other side of a 并案 shows it. */
export interface MergedItem {
  itemId: string;
  kind: ItemKind;
  session: string;
  number: string;
  title: string;
}

/** What was taken over from the leading item, with where it comes from. */
export interface TakenOver {
  from: string;
  investigation?: InvestigationData;
  /** The text and class to start from; each demand is still answered for itself. */
  draft?: Pick<DraftData, 'class' | 'body'>;
  /** Civil date */
  on: string;
}

/** 并案: handled together, answered one by one (domain.md §3.3). */
export type Merge =
  | { role: 'leading'; items: MergedItem[]; reason: string; on: string }
  | { role: 'merged'; into: MergedItem; reason: string; on: string };
