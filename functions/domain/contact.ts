import type { Attachment } from './attachment.ts';
import type { Rank } from './roles.ts';

/** 办前 / 办中 / 办后（面复）: the three meetings (domain.md §1 row 28). */
export const CONTACT_STAGES = ['before', 'during', 'reply'] as const;

export type ContactStage = (typeof CONTACT_STAGES)[number];

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

/** 集中答复 tells three things (row 42): 采纳情况 / 工作现状 / 办理成效. */
export interface ReplyTold {
  adopted: string;
  present: string;
  effect: string;
}

/** What a contact record says of one item (domain.md §4.4). */
export interface ContactOfItem {
  /** Ids of the submitters met. */
  submitters: string[];
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
  /** 共识逐条 */
  consensus?: string[];
  /** 代表意见 */
  opinion?: string;
  /** 下一步 */
  nextStep?: string;
  /** Whether the deputy signed the 当面答复记录. */
  signed?: boolean;
  /** 采纳情况、工作现状、办理成效; a 集中答复 must tell them. */
  told?: ReplyTold;
}

/** What is the same for every item of one meeting. */
export interface MeetingFacts {
  stage: ContactStage;
  /** Civil date of the meeting, not in the future. */
  on: string;
  place?: string;
  way: ContactWay;
  /** Our people present, person ids; the highest rank among them counts. */
  present: string[];
  /** 佐证: signed record, photos (domain.md §7 row 11). */
  proof?: Attachment[];
}

/** A contact record as handed in (domain.md §4.4). */
export type NewContact = MeetingFacts & ContactOfItem;

export type Contact = NewContact & {
  contactId: string;
  round: number;
  /** Computed from the directory, never typed in. */
  highestRank: Rank;
  faceToFace: boolean;
  /** 主要领导、分管领导和经办科室一起上门，形成共识 (row 29); computed. */
  leadersVisit?: true;
  /** From the bureau's old list (半途导入). */
  imported?: true;
  /** The same for every item of one 座谈 or 集中答复. */
  meetingId?: string;
  /** 并案: the contact of the leading item that it was copied from. */
  source?: { itemId: string; contactId: string };
  by: string;
};

/** “代表表示不需要走访” (domain.md §4.4): an answer of its own, with who said it, how and in which words. */
export interface NewDecline {
  stage: ContactStage;
  /** Civil date */
  on: string;
  /** Ids of the submitters who said so. */
  submitters: string[];
  /** How we learnt it. */
  way: ContactWay;
  words: string;
}

/** A meeting that was declined, on record. */
export interface Decline extends NewDecline {
  declineId: string;
  round: number;
  by: string;
}

/** What holds meetings: an item's state. */
interface WithContacts {
  item: { submitters: readonly { id: string; lead: boolean }[] };
  round: number;
  contacts: readonly Contact[];
  declines?: readonly Decline[];
}

export function isFaceToFace(way: ContactWay): boolean {
  return FACE_TO_FACE.includes(way);
}

/**
 * Whether those who made the item need no meeting of a stage: the leading one, or each of several
 * leading ones, has said so.
 */
export function hasDeclined(
  { item, declines = [] }: Pick<WithContacts, 'item' | 'declines'>,
  stage: ContactStage,
  counts: (decline: Decline) => boolean,
): boolean {
  const said = new Set(
    declines
      .filter((decline) => decline.stage === stage && counts(decline))
      .flatMap(({ submitters }) => submitters),
  );
  return said.size > 0 && item.submitters.every(({ id, lead }) => !lead || said.has(id));
}

/** Whether the meeting of a stage was held in the present round, or declined by the deputy. */
export function hasMet(
  state: WithContacts,
  stage: ContactStage,
  counts: (contact: Contact) => boolean = () => true,
): boolean {
  const { contacts, round } = state;
  const held = contacts.some((c) => c.round === round && c.stage === stage && counts(c));
  return held || hasDeclined(state, stage, (decline) => decline.round === round);
}
