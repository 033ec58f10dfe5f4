import type { Contact } from '../contact.ts';
import type { MergedItem, TakenOver } from '../merge.ts';

/** 并案, of the leading item: these are handled together with it (domain.md §3.3). */
export interface MergeLed {
  type: 'merge.led';
  data: { items: MergedItem[]; reason: string; on: string };
}

/** 并案, of a merged item: it is handled together with the leading one, and answered for itself. */
export interface MergeJoined {
  type: 'merge.joined';
  data: { into: MergedItem; reason: string; on: string };
}

/** What the leading item has is taken over: meetings, the investigation, the text to start from. */
export interface MergeTakenOver {
  type: 'merge.taken-over';
  data: TakenOver & { contacts: Contact[] };
}

/** 撤销并案: these are handled apart again; on both sides, in one transaction. */
export interface MergeEnded {
  type: 'merge.ended';
  data: { items: string[]; reason: string; on: string };
}

/** What a 并案 leaves in an item. */
export type MergeEvent = MergeLed | MergeJoined | MergeTakenOver | MergeEnded;

export const MERGE_EVENT_NAMES: Record<MergeEvent['type'], string> = {
  'merge.led': '并案（主件）',
  'merge.joined': '并入主件办理',
  'merge.taken-over': '沿用主件的沟通和调查',
  'merge.ended': '撤销并案',
};
