import { classOf, kindOf } from '../../domain/profile/profile.ts';
import { PROMISE_STATUS_NAMES, type PromiseStatus } from '../../domain/promise.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';
import { STAGE_NAMES } from '../../domain/steps/ids.ts';
import type { Similar } from '../../store/views/similar.ts';

/** An item that is like another one: what it was and how it was answered; nothing of who made it. */
export function presentSimilar({ state, score }: Similar, { profile }: Rules) {
  const { itemId, item, stage, reply, repliedOn } = state;
  const rule = reply && repliedOn ? classOf(profile, reply.class) : undefined;
  return {
    itemId,
    kindName: kindOf(profile, item.kind).name,
    session: item.session.name,
    year: item.session.year,
    number: item.number,
    title: item.title,
    stageName: STAGE_NAMES[stage],
    ...(rule ? { class: rule.letter, className: rule.words } : {}),
    score: Math.round(score * 100) / 100,
  };
}

/** 以前提过的 and 同样答复 of an item, with names (domain.md §7 row 10). */
export function presentHistory(
  { links = [], repeated = [], reply }: ItemState,
  { profile }: Rules,
) {
  return {
    history: links.map(({ earlier, ...link }) => ({
      ...link,
      ...earlier,
      kindName: kindOf(profile, earlier.kind).name,
      promises: earlier.promises.map((promise) => ({
        ...promise,
        statusName: PROMISE_STATUS_NAMES[promise.status as PromiseStatus],
      })),
    })),
    repeated: repeated.length > 0 ? { answers: repeated, reason: reply?.repeated } : undefined,
  };
}
