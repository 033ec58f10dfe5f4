import type { Delivery } from './steps/data.ts';

/** 抄送 of a reply to one office: which, how many, when. */
export interface Copy {
  /** Key of the profile's offices, or the name of a co-unit. */
  office: string;
  name: string;
  copies: number;
}

export interface SentCopies {
  round: number;
  /** Civil date */
  on: string;
  sent: Copy[];
  by: string;
}

/** A delivery of an earlier round, with what it delivered. */
export type FormerDelivery = Delivery & { round: number; documentNumber?: string };
