import { invalid, Refusal } from '../../errors.ts';
import type { PublicationPrepared, PublicationPutForward } from '../../events.ts';
import { personalData } from '../../personalData.ts';
import {
  type PublicationText,
  SCOPE_NAMES,
  WISH_NAMES,
  widest,
  within,
} from '../../publication.ts';
import type { Actor } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import { bearsSecretMark } from '../../stateSecret.ts';
import { decisionNow, wishOf } from '../../toPublish.ts';
import { mustWorkOn } from '../authorize.ts';

const blocked = (code: string, message: string) => new Refusal('blocked', code, message);

/** @throws Refusal NOT_OURS_TO_PUBLISH, ALREADY_DECIDED */
function mustBeOpen(state: ItemState): void {
  if (state.item.part === 'co') {
    throw blocked('NOT_OURS_TO_PUBLISH', '协办件由主办单位答复和公开，本单位不单独公开。');
  }
  const decided = decisionNow(state);
  if (!decided) return;
  const message = `本轮答复已于${decided.on}审定为“${SCOPE_NAMES[decided.scope]}”。要改变的，请先撤下并写明理由。`;
  throw new Refusal('conflict', 'ALREADY_DECIDED', message);
}

/** @throws Refusal NOT_REPLIED */
function mustBeReplied({ repliedOn }: ItemState): void {
  if (repliedOn) return;
  throw blocked('NOT_REPLIED', '本轮答复还没有送达代表、委员，送达以后再公开。');
}

/** @throws Refusal NOT_REPLIED, NOT_DRAFTED */
function mustBePreparable(state: ItemState, { profile }: Rules): number {
  const { reply, round } = state;
  if (!profile.publication.reviewedWithReply) mustBeReplied(state);
  if (reply?.round === round) return reply.revision;
  throw blocked('NOT_DRAFTED', '本轮还没有答复稿，拟稿以后再拟定公开。');
}

/** What is public must be the reply as it went out. @throws Refusal NOT_OURS_TO_PUBLISH, ALREADY_DECIDED, NOT_REPLIED, REPLY_CHANGED */
export function mustBePublishable(state: ItemState, revision: number): void {
  mustBeOpen(state);
  mustBeReplied(state);
  if (state.reply?.revision === revision) return;
  throw blocked('REPLY_CHANGED', '拟定公开以后答复稿又改过，请按送达的答复重新拟定公开文本。');
}

/** @throws Refusal WISH_FORBIDS */
export function mustHonourWish(scope: PublicationText['scope'], state: ItemState, rules: Rules) {
  const wish = wishOf(state, rules.profile);
  if (within(scope, widest(wish))) return;
  const message = `提出人${WISH_NAMES[wish]}，不能${SCOPE_NAMES[scope]}。`;
  throw new Refusal('blocked', 'WISH_FORBIDS', message, { field: 'scope' });
}

const PARTS = ['title', 'content', 'text'] as const;
const PART_NAMES = { title: '公开标题', content: '建议内容', text: '公开文本' };

/** @throws Refusal PERSONAL_DATA_LEFT with where each stands, SECRET_MARK */
function mustBeClean(wanted: PublicationText, state: ItemState): void {
  for (const field of PARTS) {
    const text = wanted[field] ?? '';
    if (bearsSecretMark(text)) {
      const message = `${PART_NAMES[field]}里有国家秘密标志，不能公开，请按保密规定处理。`;
      throw invalid('SECRET_MARK', message, field);
    }
    const left = personalData(text, state.item);
    const [first] = left;
    if (!first) continue;
    const message = `${PART_NAMES[field]}里还有个人信息（${first.what}，第${first.at + 1}个字起），请删去或隐去后再交。`;
    throw new Refusal('invalid', 'PERSONAL_DATA_LEFT', message, {
      field,
      details: left.map(({ what, at }) => ({ what, at })),
    });
  }
}

/** @throws Refusal TEXT_MISSING, TEXT_NOT_WANTED, GROUND_MISSING, REASON_MISSING */
function mustBeWhole({ scope, text, content, ground, reason }: PublicationText): void {
  const shows = scope === 'full' || scope === 'summary';
  if (shows && !text?.trim()) {
    throw invalid('TEXT_MISSING', `${SCOPE_NAMES[scope]}的，请附上要公开的文本。`, 'text');
  }
  if (!shows && (text || content)) {
    throw invalid('TEXT_NOT_WANTED', `${SCOPE_NAMES[scope]}的，不要附公开文本。`, 'text');
  }
  if (scope === 'full') return;
  if (!ground) throw invalid('GROUND_MISSING', '不全文公开的，请选定依据。', 'ground');
  if (!reason?.trim() && ground !== 'deputy') {
    throw invalid('REASON_MISSING', '不全文公开的，请写明理由。', 'reason');
  }
}

/**
 * 拟定公开: scope = the submitters' wish × the bureau's review × the secrecy check (domain.md §3.8), by those
 * who work on the item, together with the reply where the place says so. May be handed in anew as long as
 * nothing is decided.
 * @throws Refusal FORBIDDEN, NOT_OURS_TO_PUBLISH, NOT_REPLIED, NOT_DRAFTED, ALREADY_DECIDED, WISH_FORBIDS, TEXT_MISSING,
 * TEXT_NOT_WANTED, GROUND_MISSING, REASON_MISSING, SECRET_MARK, PERSONAL_DATA_LEFT
 */
export function preparePublication(
  state: ItemState,
  wanted: PublicationText,
  actor: Actor,
  rules: Rules,
): { event: PublicationPrepared; ofItem: PublicationPutForward } {
  mustWorkOn(actor, state, '拟定公开');
  mustBeOpen(state);
  const revision = mustBePreparable(state, rules);
  mustHonourWish(wanted.scope, state, rules);
  mustBeWhole(wanted);
  mustBeClean(wanted, state);
  const { round } = state;
  const { today: on } = rules;
  const { scope, title } = wanted;
  return {
    event: { type: 'publication.prepared', data: { ...wanted, round, revision, on } },
    ofItem: { type: 'publication.put-forward', data: { round, scope, title, on } },
  };
}
