import type { Supervision } from './keyItem.ts';

/** 建议 / 议案转建议 / 提案: three kinds with one process (domain.md §1 row 1). */
export type ItemKind = 'suggestion' | 'motion' | 'proposal';

/** 本单位承担的角色: 主办 / 独办 / 分办 / 协办 (domain.md §3.3). */
export type Part = 'lead' | 'sole' | 'split' | 'co';

/** 哪一级的会议交来的: 本市 / 省 / 全国 / 县区. Keeps equal numbers of two assemblies apart. */
export type Level = 'city' | 'province' | 'nation' | 'county';

/** 届次会议, e.g. 市十八届人大四次会议; `recess` = 闭会期间提出. */
export interface Session {
  name: string;
  /** 第几届 */
  term: number;
  /** 第几次会议 */
  meeting: number;
  year: number;
  recess: boolean;
}

/**
 * 提出人的种类 (domain.md §2, §3.9): 代表 / 代表团; 委员 / 委员小组 / 界别 / 专委会 / 党派 / 人民团体. 联名 is
 * several of them. `group` is a group of which no more is known.
 */
export const SUBMITTER_KINDS = [
  'deputy',
  'member',
  'delegation',
  'group',
  'party',
  'organization',
  'sector',
  'member-group',
  'committee',
] as const;

export type SubmitterKind = (typeof SUBMITTER_KINDS)[number];

export const SUBMITTER_KIND_NAMES: Record<SubmitterKind, string> = {
  deputy: '代表',
  member: '委员',
  delegation: '代表团',
  group: '党派团体',
  party: '党派',
  organization: '人民团体',
  sector: '界别',
  'member-group': '委员小组',
  committee: '专委会',
};

/** 提出人: 代表、委员、代表团或党派团体 (domain.md §2). Contact data is masked for those who do not need it. */
export interface Submitter {
  /** Unique within the item: s1, s2 … in the order of the list. */
  id: string;
  name: string;
  kind: SubmitterKind;
  /** 领衔 or 联名 */
  lead: boolean;
  organization?: string;
  phone?: string;
  email?: string;
  /** 要求保密: at his own wish, or for fear of revenge (domain.md §3.2). */
  confidential?: 'wish' | 'fear';
}

/** What is known of an item when it is registered (逐件登记, domain.md §1 row 14). */
export interface NewItem {
  kind: ItemKind;
  level: Level;
  session: Session;
  /** 统一编号, digits only, at least three: `012` (domain.md §1 row 30). */
  number: string;
  /** 原议案号 of a motion turned into a suggestion, digits as in `number`: a motion is counted once. */
  motionNumber?: string;
  /** 案由（标题） */
  title: string;
  /** 类别, e.g. 社会保障 */
  subject?: string;
  /** 全文或内容摘要 */
  content?: string;
  /** 诉求要点: each must find an answer in the reply. */
  demands: string[];
  part: Part;
  /** 主办单位, where it is not this bureau. */
  leadUnit?: string;
  /** 协办单位 */
  coUnits: string[];
  /** 分办: the other units, each of which replies separately. */
  otherUnits?: string[];
  /** 意向承办单位: whom the deputies wish to handle it (domain.md §3.2 河南 12, 上海 12); binds nobody. */
  wishedUnits?: string[];
  submitters: Submitter[];
  /** 交办日, civil date in Asia/Shanghai */
  assignedOn: string;
  /** 收到日, civil date */
  receivedOn: string;
  /** 批次规定的办结日期, civil date, where the assigning office fixed one. */
  replyBy?: string;
  /** 重点督办 */
  keyItem: boolean;
  /** By whom it was chosen, and who supervises it. */
  supervision?: Supervision;
  /** 代表对公开的意愿: 同意全文公开 / 仅公开标题 / 不同意 */
  publicationWish?: 'full' | 'title' | 'none';
  remark?: string;
}

const KIND_CODE: Record<ItemKind, string> = {
  suggestion: 'npc',
  motion: 'motion',
  proposal: 'cppcc',
};
const LEVEL_PREFIX: Record<Level, string> = { city: '', province: 'p', nation: 'n', county: 'c' };

/**
 * The item's identifier, readable by an auditor: `npc-2026-012`, `cppcc-2026-x003` for one made
 * between sessions. Equal numbers of one congress session give equal ids, which is how the event
 * store refuses a duplicate (domain.md §1 row 30).
 */
export function itemIdOf(item: Pick<NewItem, 'kind' | 'level' | 'session' | 'number'>): string {
  const recess = item.session.recess ? 'x' : '';
  return `${LEVEL_PREFIX[item.level]}${KIND_CODE[item.kind]}-${item.session.year}-${recess}${item.number}`;
}

/**
 * What makes a motion one and the same, whatever number its suggestion has: level, term, meeting and
 * 原议案号; undefined for what never was a motion (domain.md §4.6: not counted twice).
 */
export function motionKeyOf(
  item: Pick<NewItem, 'level' | 'session' | 'motionNumber'>,
): string | undefined {
  const { level, session, motionNumber } = item;
  return motionNumber && `${level}-${session.term}-${session.meeting}-${motionNumber}`;
}
