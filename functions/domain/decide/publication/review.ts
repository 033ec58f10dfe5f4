import { openName } from '../../confidential.ts';
import { invalid, Refusal } from '../../errors.ts';
import type {
  PublicationApproved,
  PublicationDecided,
  PublicationReturned,
  PublicationSentBack,
} from '../../events.ts';
import { classOf, kindOf } from '../../profile/profile.ts';
import type { PreparedPublication, PublicationRecord, PublishedReply } from '../../publication.ts';
import type { Actor } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import { mustHaveRole } from '../authorize.ts';
import { mustBePublishable, mustHonourWish } from './prepare.ts';

/** 公开审查 as handed in. */
export interface PublicationReview {
  outcome: 'approve' | 'return';
  remark?: string | undefined;
}

/** The deputies' words of this round, where the place publishes them. */
function feedbackOf({ ratings, round }: ItemState, { profile }: Rules) {
  if (!profile.publication.feedback) return {};
  const said = ratings.filter((one) => one.round === round);
  if (said.length === 0) return {};
  const words = said.map((one) =>
    profile.rating.axes.map(({ id, word }) => `${word}：${one[id]}`).join('，'),
  );
  return { feedback: words };
}

/** What the public is to read; undefined where nothing is. */
function shownOf(
  state: ItemState,
  { scope, title, content, text }: PreparedPublication,
  rules: Rules,
): PublishedReply | undefined {
  if (scope === 'none') return undefined;
  const { itemId, item, round, reply, documentNumber, repliedOn } = state;
  const { profile, today, directory } = rules;
  const full = scope !== 'title';
  const className = reply && classOf(profile, reply.class)?.words;
  return {
    ...{ itemId, round, scope, kind: item.kind, number: item.number, title },
    kindName: kindOf(profile, item.kind).name,
    session: item.session.name,
    year: item.session.year,
    ...(item.subject ? { subject: item.subject } : {}),
    submitters: item.submitters.map(openName),
    ...(content ? { content } : {}),
    ...(text ? { text } : {}),
    ...(full && documentNumber ? { documentNumber } : {}),
    ...(full && className ? { className } : {}),
    repliedOn: repliedOn ?? today,
    publishedOn: today,
    bureau: directory.bureau.name,
    ...(full ? feedbackOf(state, rules) : {}),
  };
}

/**
 * 公开审查 and 保密审查, by a role that the profile names and another person than the one who prepared it;
 * agreed to, the public sees it at once. The wish is looked at again, as it may have changed meanwhile.
 * @throws Refusal FORBIDDEN, NOTHING_TO_REVIEW, OWN_PAPER, REMARK_MISSING, NOT_OURS_TO_PUBLISH, NOT_REPLIED,
 * REPLY_CHANGED, ALREADY_DECIDED, WISH_FORBIDS
 */
export function reviewPublication(
  record: PublicationRecord,
  state: ItemState,
  { outcome, remark }: PublicationReview,
  actor: Actor,
  rules: Rules,
): {
  event: PublicationApproved | PublicationReturned;
  ofItem: PublicationDecided | PublicationSentBack;
} {
  mustHaveRole(actor, rules.profile.publication.approvers, '公开审查');
  const { prepared, status } = record;
  if (!prepared || status !== 'prepared' || prepared.round !== state.round) {
    const message = '没有等待审查的公开文本，请先由承办人拟定。';
    throw new Refusal('blocked', 'NOTHING_TO_REVIEW', message);
  }
  if (prepared.by.id === actor.id) {
    const message = '公开文本是您拟定的，请由另一位审查。';
    throw new Refusal('forbidden', 'OWN_PAPER', message);
  }
  const { today } = rules;
  if (outcome === 'return') {
    if (!remark?.trim()) throw invalid('REMARK_MISSING', '退回的，请写明要改什么。', 'remark');
    return {
      event: { type: 'publication.returned', data: { remark, on: today } },
      ofItem: { type: 'publication.sent-back', data: { round: state.round, remark, on: today } },
    };
  }
  mustBePublishable(state, prepared.revision);
  mustHonourWish(prepared.scope, state, rules);
  const { scope, round } = prepared;
  const shown = shownOf(state, prepared, rules);
  return {
    event: {
      type: 'publication.approved',
      data: { scope, on: today, ...(shown ? { shown } : {}) },
    },
    ofItem: { type: 'publication.decided', data: { round, scope, on: today } },
  };
}
