import type { Rank } from './roles.ts';

/** 办前 / 办中 / 办后（面复）: the three meetings (domain.md §1 row 28). */
export type ContactStage = 'before' | 'during' | 'reply';

export const CONTACT_STAGE_NAMES: Record<ContactStage, string> = {
  before: '办前沟通',
  during: '办中沟通',
  reply: '面复',
};

/** 方式 (domain.md §4.4). */
export type ContactWay = 'visit' | 'forum' | 'appointment' | 'phone' | 'letter' | 'mail' | 'online';

export const CONTACT_WAY_NAMES: Record<ContactWay, string> = {
  visit: '走访',
  forum: '座谈',
  appointment: '约见',
  phone: '电话',
  letter: '信函',
  mail: '邮件',
  online: '网络',
};

/** The ways in which people see each other's face: only these make a 面复. */
const FACE_TO_FACE: readonly ContactWay[] = ['visit', 'forum', 'appointment'];

/** A contact record as handed in (domain.md §4.4). */
export interface NewContact {
  stage: ContactStage;
  /** Civil date of the meeting, not in the future. */
  on: string;
  place?: string;
  way: ContactWay;
  /** Ids of the submitters met. */
  submitters: string[];
  /** Our people present, person ids; the highest rank among them counts. */
  present: string[];
  /** 背景及原因 */
  background?: string;
  /** 真实情况 */
  situation?: string;
  /** 希望取得的效果 */
  hopedEffect?: string;
  /** 我方说明 */
  explained?: string;
  /** 达成的共识 */
  agreed?: string;
  /** 代表意见 */
  opinion?: string;
}

export interface Contact extends NewContact {
  contactId: string;
  round: number;
  /** Computed from the directory, never typed in. */
  highestRank: Rank;
  faceToFace: boolean;
  by: string;
}

export function isFaceToFace(way: ContactWay): boolean {
  return FACE_TO_FACE.includes(way);
}
