import type { CoDraftData, CoSendData } from './steps/data.ts';

/** 协办意见稿 as it stands; former versions are in the events. */
export interface CoDraft extends CoDraftData {
  revision: number;
  round: number;
}

/** An opinion that was sent to the lead unit. */
export interface CoSending extends CoSendData {
  round: number;
  /** 主办单位 */
  to: string;
  documentNumber?: string;
}

/** 重提: the lead unit asked for the opinion again. */
export interface CoRedo {
  redoId: string;
  /** The round that it opened. */
  round: number;
  askedBy: string;
  /** Civil date on which it was asked. */
  on: string;
  reason: string;
  /** Name of who recorded it. */
  by: string;
}

/** 协办意见 of an item to which the bureau only contributes (domain.md §1 rows 32, 53). */
export interface CoOpinion {
  draft?: CoDraft;
  /** Every sending, the first and the later ones. */
  sent: CoSending[];
  redos: CoRedo[];
}

export const NO_OPINION: CoOpinion = { sent: [], redos: [] };
