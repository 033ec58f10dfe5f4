import { openName } from '../../confidential.ts';
import { notFound, Refusal } from '../../errors.ts';
import type { ReformDraftClosed, ReformDraftUsed } from '../../events.ts';
import {
  addresseeOf,
  answerNow,
  type ReformDraft,
  type ReformUse,
  withoutUse,
} from '../../reformDraft.ts';
import type { Actor } from '../../roles.ts';
import type { CommonRules } from '../../rules.ts';
import { takesAnswers } from './answer.ts';
import { mustKeepDraftsOf } from './keep.ts';

/** @throws Refusal ALREADY_CLOSED, STILL_OPEN: until the last day an answer may be replaced */
function mustBeOver(draft: ReformDraft, today: string): void {
  const { closed, closesOn } = draft;
  if (closed) {
    throw new Refusal('conflict', 'ALREADY_CLOSED', `已由${closed.by}办结，请刷新页面。`);
  }
  if (takesAnswers(draft, today)) {
    const message = `征求意见到${closesOn}为止，代表还可以更改意见，请在截止以后办理。`;
    throw new Refusal('blocked', 'STILL_OPEN', message);
  }
}

/**
 * 采纳情况 of one answer, told to whom gave it (row 52).
 * @throws Refusal FORBIDDEN, ALREADY_CLOSED, STILL_OPEN, ADDRESSEE_UNKNOWN, NOT_ANSWERED, ALREADY_USED
 */
export function useReformAnswer(
  draft: ReformDraft,
  addresseeId: string,
  { use, reason }: { use: ReformUse; reason: string },
  actor: Actor,
  { today }: CommonRules,
): ReformDraftUsed {
  mustKeepDraftsOf(draft.section, actor, '登记采纳情况');
  mustBeOver(draft, today);
  if (!addresseeOf(draft, addresseeId)) {
    throw notFound('征求对象里没有这一位，请核对编号。', 'ADDRESSEE_UNKNOWN');
  }
  if (!answerNow(draft, addresseeId)) {
    throw new Refusal('blocked', 'NOT_ANSWERED', '这一位没有回复意见，没有采纳情况可登记。');
  }
  const used = draft.uses.find((known) => known.addresseeId === addresseeId);
  if (used) {
    const message = `采纳情况已由${used.by}登记并告知本人，请刷新页面。`;
    throw new Refusal('conflict', 'ALREADY_USED', message);
  }
  return { type: 'reform-draft.used', data: { addresseeId, use, reason, on: today } };
}

/**
 * 办结: every answer has found its use.
 * @throws Refusal FORBIDDEN, ALREADY_CLOSED, STILL_OPEN, USES_REMAIN with those in its details
 */
export function closeReformDraft(
  draft: ReformDraft,
  outcome: string,
  actor: Actor,
  { today }: CommonRules,
): ReformDraftClosed {
  mustKeepDraftsOf(draft.section, actor, '办结征求意见');
  mustBeOver(draft, today);
  const left = withoutUse(draft);
  if (left.length > 0) {
    const message = `还有${left.length}位代表、委员的意见没有登记采纳情况，请逐一登记再办结。`;
    const details = left.map((one) => ({ addresseeId: one.addresseeId, name: openName(one) }));
    throw new Refusal('blocked', 'USES_REMAIN', message, { details });
  }
  return { type: 'reform-draft.closed', data: { outcome, on: today } };
}
