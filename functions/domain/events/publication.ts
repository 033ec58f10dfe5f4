import type { PreparedPublication, PublishedReply, Scope, StatedWish } from '../publication.ts';

/** 公开意愿 as a submitter told it. */
export interface PublicationWishStated {
  type: 'publication.wish-stated';
  data: StatedWish;
}

/** 公开时限提醒 of a reply: ahead of the date and on it. */
export interface PublicationReminded {
  type: 'publication.reminded';
  data: { round: number; kind: 'ahead' | 'due'; due: string; on: string };
}

/** 拟定公开, in the item's own log: it waits for its review. */
export interface PublicationPutForward {
  type: 'publication.put-forward';
  data: { round: number; scope: Scope; title: string; on: string };
}

/** 公开审查退回, in the item's own log. */
export interface PublicationSentBack {
  type: 'publication.sent-back';
  data: { round: number; remark: string; on: string };
}

/** 公开审查结论, in the item's own log: what was decided, not the text. */
export interface PublicationDecided {
  type: 'publication.decided';
  data: { round: number; scope: Scope; on: string };
}

/** 撤下, in the item's own log. */
export interface PublicationTakenBack {
  type: 'publication.taken-back';
  data: { round: number; reason: string; on: string };
}

/** What an item's own log says of its publication. */
export type ItemPublicationEvent =
  | PublicationWishStated
  | PublicationReminded
  | PublicationPutForward
  | PublicationSentBack
  | PublicationDecided
  | PublicationTakenBack;

/** 拟定公开: scope, title and text, checked for personal data. */
export interface PublicationPrepared {
  type: 'publication.prepared';
  data: Omit<PreparedPublication, 'by'>;
}

/** 公开审查退回 */
export interface PublicationReturned {
  type: 'publication.returned';
  data: { remark: string; on: string };
}

/** 公开审查通过: what the public sees from now on; nothing where it is not to be published. */
export interface PublicationApproved {
  type: 'publication.approved';
  data: { scope: Scope; on: string; shown?: PublishedReply };
}

/** 撤下 what is public. */
export interface PublicationWithdrawn {
  type: 'publication.withdrawn';
  data: { reason: string; on: string };
}

/** What happens to the publication of one reply (domain.md §3.8). */
export type PublicationEvent =
  | PublicationPrepared
  | PublicationReturned
  | PublicationApproved
  | PublicationWithdrawn;

export const PUBLICATION_EVENT_NAMES: Record<
  (ItemPublicationEvent | PublicationEvent)['type'],
  string
> = {
  'publication.wish-stated': '公开意愿',
  'publication.reminded': '公开时限提醒',
  'publication.put-forward': '拟定公开',
  'publication.sent-back': '公开审查退回',
  'publication.decided': '公开审查',
  'publication.taken-back': '撤下公开',
  'publication.prepared': '拟定公开',
  'publication.returned': '公开审查退回',
  'publication.approved': '公开审查通过',
  'publication.withdrawn': '撤下公开',
};

/** The stream of a publication, `publication#npc-2026-012`. */
export const PUBLICATION_PREFIX = 'publication#';
