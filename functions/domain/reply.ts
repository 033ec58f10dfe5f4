import type { DraftData } from './steps/data.ts';

/** 答复稿 as it stands; former versions are in the events. */
export interface Reply extends DraftData {
  revision: number;
  round: number;
}
