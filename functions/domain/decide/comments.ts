import type { NewComment } from '../comment.ts';
import { invalid, notFound, Refusal } from '../errors.ts';
import type { CommentResolved, ReplyCommented } from '../events.ts';
import { piecesOf } from '../revision.ts';
import { type Actor, hasRole, type Role } from '../roles.ts';
import type { CommonRules } from '../rules.ts';
import { type ItemState, lastTask } from '../state.ts';
import type { DraftData } from '../steps/data.ts';
import { mustHaveRole } from './authorize.ts';

/** Who reviews replies, leads, or handles them. */
const COMMENTERS: readonly Role[] = [
  'section-head',
  'office-clerk',
  'office-head',
  'deputy-director',
  'director',
  'party-secretary',
  'handler',
];

/** An item's snapshot holds them all. */
const MOST = 50;

const bare = (text: string) => text.replaceAll(/\s/g, '');

/** Whether the words stand in the revision. */
function quotes(draft: DraftData, quotation: string): boolean {
  const text = [...piecesOf(draft).values()].join('\n');
  return bare(text).includes(bare(quotation));
}

/**
 * 批注 on a revision of the reply, until it is signed (domain.md §1 row 19).
 * @param draft the revision's text; undefined where there is no such revision in the present round
 * @throws Refusal FORBIDDEN, REVISION_NOT_FOUND, REPLY_SIGNED, DEMAND_UNKNOWN, QUOTATION_NOT_FOUND, TOO_MANY
 */
export function commentOn(
  state: ItemState,
  revision: number,
  draft: DraftData | undefined,
  actor: Actor,
  { demand, quotation, text }: NewComment,
  { today }: Pick<CommonRules, 'today'>,
): ReplyCommented {
  mustHaveRole(actor, COMMENTERS, '批注答复稿');
  if (!draft) throw notFound('本轮没有这一稿，请刷新版本清单。', 'REVISION_NOT_FOUND');
  if (lastTask(state, 'sign')?.outcome === 'done') {
    throw new Refusal('conflict', 'REPLY_SIGNED', '答复已经签发，不能再批注。');
  }
  if (demand !== undefined && demand > state.item.demands.length) {
    throw invalid('DEMAND_UNKNOWN', `本件没有第${demand}项诉求，请核对。`, 'demand');
  }
  if (quotation !== undefined && !quotes(draft, quotation)) {
    throw invalid('QUOTATION_NOT_FOUND', '这一稿里没有所引的文字，请核对。', 'quotation');
  }
  const made = state.comments ?? [];
  if (made.length >= MOST) {
    throw invalid('TOO_MANY', `一件最多${MOST}条批注，请合并意见后退回修改。`);
  }
  return {
    type: 'reply.commented',
    data: {
      commentId: `comment-${made.length + 1}`,
      revision,
      ...(demand === undefined ? {} : { demand }),
      ...(quotation === undefined ? {} : { quotation }),
      text,
      on: today,
    },
  };
}

/**
 * 批注答复 by the item's handler.
 * @throws Refusal COMMENT_NOT_FOUND, FORBIDDEN, COMMENT_RESOLVED
 */
export function resolveComment(
  state: ItemState,
  commentId: string,
  actor: Actor,
  answer: string,
  { today }: Pick<CommonRules, 'today'>,
): CommentResolved {
  const comment = state.comments?.find((one) => one.commentId === commentId);
  if (!comment) throw notFound('没有这条批注，请刷新页面。', 'COMMENT_NOT_FOUND');
  if (!hasRole(actor, ['handler']) || state.division?.handler !== actor.id) {
    throw new Refusal('forbidden', 'FORBIDDEN', '批注由本件的具体承办人答复，您没有这一权限。');
  }
  if (comment.resolved) {
    throw new Refusal('conflict', 'COMMENT_RESOLVED', `这条批注${comment.resolved.by}已经答复过。`);
  }
  return { type: 'reply.comment-resolved', data: { commentId, answer, on: today } };
}
