import type { Deadline } from './deadline/deadline.ts';
import type { ItemKind } from './item.ts';

/** 提出人对公开的意愿: 同意全文公开 / 仅同意公开标题 / 不同意公开 (domain.md §3.8). */
export const WISHES = ['full', 'title', 'none'] as const;

export type Wish = (typeof WISHES)[number];

export const WISH_NAMES: Record<Wish, string> = {
  full: '同意全文公开',
  title: '仅同意公开标题',
  none: '不同意公开',
};

/** 公开属性 of a reply, the widest first. */
export const SCOPES = ['full', 'summary', 'title', 'none'] as const;

export type Scope = (typeof SCOPES)[number];

export const SCOPE_NAMES: Record<Scope, string> = {
  full: '全文公开',
  summary: '摘要公开',
  title: '仅公开标题',
  none: '不予公开',
};

/** Why less than the whole is published (政府信息公开条例第14—16条; domain.md §3.8). */
export const GROUNDS = [
  'deputy',
  'state-secret',
  'safety',
  'trade-secret',
  'privacy',
  'internal',
  'process',
] as const;

export type Ground = (typeof GROUNDS)[number];

export const GROUND_NAMES: Record<Ground, string> = {
  deputy: '提出人不同意（全文）公开',
  'state-secret': '国家秘密及法律、行政法规禁止公开的（条例第14条）',
  safety: '公开后可能危及国家安全、公共安全、经济安全、社会稳定的（条例第14条）',
  'trade-secret': '涉及商业秘密（条例第15条）',
  privacy: '涉及个人隐私（条例第15条）',
  internal: '内部事务信息（条例第16条）',
  process: '过程性信息、行政执法案卷信息（条例第16条）',
};

/** 公开意愿 as it was stated: by whom, how, when. */
export interface StatedWish {
  submitterId: string;
  wish: Wish;
  /** How it was told: 电话、书面、当面 */
  way: 'phone' | 'writing' | 'in-person';
  reason?: string;
  /** Civil date */
  on: string;
}

/** 拟定公开 as the item's own log has it: without its text. */
export interface PutForward {
  round: number;
  scope: Scope;
  title: string;
  on: string;
  by: string;
}

/** What an item knows of the publication of its reply; the text lies on a stream of its own. */
export interface ItemPublication {
  /** 公开时限 of the reply of this round */
  due?: Deadline;
  wishes?: StatedWish[];
  /** 拟定公开 that waits for its review */
  forward?: PutForward;
  /** 提醒 of this round */
  reminded?: { round: number; kind: 'ahead' | 'due'; on: string }[];
  /** 公开审查结论, one a round; `withdrawn` where it was taken back. */
  decided?: { round: number; scope: Scope; on: string; by: string; withdrawn?: string }[];
}

/** What is to be published, as its preparer hands it in. */
export interface PublicationText {
  scope: Scope;
  /** As the public reads it. */
  title: string;
  /** 建议内容, where it is published too. */
  content?: string | undefined;
  /** 答复全文 or 摘要 */
  text?: string | undefined;
  /** Where it is less than the whole. */
  ground?: Ground | undefined;
  reason?: string | undefined;
}

/** 拟定公开 with who prepared it and of which reply. */
export interface PreparedPublication extends PublicationText {
  round: number;
  /** 答复稿 that it was prepared from, by its revision. */
  revision: number;
  on: string;
  by: { id: string; name: string };
}

/** What the public reads of one item. Nobody who asked for secrecy, and no contact data. */
export interface PublishedReply {
  itemId: string;
  round: number;
  scope: Exclude<Scope, 'none'>;
  kind: ItemKind;
  kindName: string;
  session: string;
  year: number;
  number: string;
  title: string;
  subject?: string;
  submitters: string[];
  content?: string;
  text?: string;
  documentNumber?: string;
  /** 办理结果 in words */
  className?: string;
  repliedOn: string;
  publishedOn: string;
  bureau: string;
  /** 提出人的评价, where the place publishes it: each in its words, without names. */
  feedback?: string[];
}

/** 公开 of one item: a fold of the stream `publication#<itemId>`, empty before anything was. */
export interface PublicationRecord {
  version: number;
  hash: string;
  itemId: string;
  prepared?: PreparedPublication;
  /** What became of what was prepared last. */
  status: 'none' | 'prepared' | 'returned' | 'approved' | 'withdrawn';
  remark?: string;
  /** What the public sees now. */
  shown?: PublishedReply;
  /** Days on which something was published that the public sees no more. */
  former: string[];
}

/** The widest scope that a wish leaves open. */
export const widest = (wish: Wish): Scope => wish;

/** Whether a scope is no wider than another. */
export const within = (scope: Scope, limit: Scope): boolean =>
  SCOPES.indexOf(scope) >= SCOPES.indexOf(limit);

/** 公开审查结论 of all rounds that stand. */
export function standing(publication: ItemPublication | undefined) {
  return (publication?.decided ?? []).filter((one) => !one.withdrawn);
}
