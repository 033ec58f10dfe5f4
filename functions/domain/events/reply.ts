import type { NewComment } from '../comment.ts';

/** 批注: a reviewer notes something on a revision of the reply (domain.md §1 row 19). */
export interface ReplyCommented {
  type: 'reply.commented';
  data: NewComment & { commentId: string; revision: number; on: string };
}

/** 批注答复: the handler says what was done about it. */
export interface CommentResolved {
  type: 'reply.comment-resolved';
  data: { commentId: string; answer: string; on: string };
}

/** 文号作废: the letter never left the house; `replacement` is the number that it has now. */
export interface NumberVoided {
  type: 'reply.number-voided';
  data: { documentNumber: string; reason: string; replacement: string; on: string };
}

/** What happens to a reply beside the steps. */
export type ReplyEvent = ReplyCommented | CommentResolved | NumberVoided;

export const REPLY_EVENT_NAMES: Record<ReplyEvent['type'], string> = {
  'reply.commented': '批注',
  'reply.comment-resolved': '批注答复',
  'reply.number-voided': '文号作废',
};
