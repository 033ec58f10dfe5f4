import { withoutNames } from '../confidential.ts';
import { forbidden, invalid, Refusal } from '../errors.ts';
import type { ItemLinked } from '../events.ts';
import { classOf } from '../profile/profile.ts';
import { ledgerOf } from '../promise.ts';
import type { EarlierItem } from '../raisedAgain.ts';
import { type Actor, hasRole } from '../roles.ts';
import type { Rules } from '../rules.ts';
import { sameDemands } from '../similarity/items.ts';
import type { ItemState } from '../state.ts';
import { mustGoOn, OFFICE } from './intake.ts';

/** Characters of an answer that are kept for comparison. */
const KEPT = 600;
const MOST_LINKS = 10;

function earlierOf(state: ItemState, now: ItemState, { profile }: Rules): EarlierItem {
  const { itemId, item, reply, repliedOn } = state;
  const rule = reply && classOf(profile, reply.class);
  const answerTo = (demand: number) =>
    reply?.answers.find((one) => one.demand === demand)?.answer.slice(0, KEPT);
  return {
    itemId,
    kind: item.kind,
    session: item.session.name,
    year: item.session.year,
    number: item.number,
    title: item.title,
    ...(reply && repliedOn ? { class: reply.class, repliedOn } : {}),
    ...(rule && repliedOn ? { classWords: rule.words } : {}),
    repeats: sameDemands(now.item, item, profile.similarity.demand).map((same) => {
      const answer = repliedOn ? answerTo(same.earlier) : undefined;
      return { ...same, ...(answer ? { answer } : {}) };
    }),
    promises: ledgerOf(state).map(({ matter, due, status }) => ({ matter, due, status })),
  };
}

/**
 * 关联以前提过的一件: its year, number, class, answers and promises are kept with the new one, as they
 * stand (domain.md §7 row 10).
 * @throws Refusal FORBIDDEN, ITEM_OVER, LINK_SELF, LINK_KNOWN, LINK_NOT_EARLIER, LINKS_FULL
 */
export function linkEarlier(
  state: ItemState,
  earlier: ItemState,
  actor: Actor,
  note: string | undefined,
  rules: Rules,
): ItemLinked {
  const { links = [], division, item } = state;
  if (!hasRole(actor, OFFICE) && division?.handler !== actor.id) {
    throw forbidden('再次提出的件由局办公室或本件承办人关联，您没有这一权限。');
  }
  mustGoOn(state);
  if (earlier.itemId === state.itemId) {
    throw invalid('LINK_SELF', '不能关联本件自己，请选择以前的一件。', 'to');
  }
  if (links.some((link) => link.earlier.itemId === earlier.itemId)) {
    throw new Refusal('conflict', 'LINK_KNOWN', `${earlier.itemId}已经关联，请刷新页面。`);
  }
  if (earlier.item.assignedOn >= item.assignedOn) {
    throw invalid(
      'LINK_NOT_EARLIER',
      '只能关联在本件之前交办的件；同时交办的相同事项，请用并案。',
      'to',
    );
  }
  if (links.length >= MOST_LINKS) {
    throw invalid('LINKS_FULL', `最多关联${MOST_LINKS}件，请只关联最相近的。`, 'to');
  }
  const kept = withoutNames(earlierOf(earlier, state, rules), earlier.item.submitters);
  return {
    type: 'item.linked',
    data: {
      linkId: `link-${links.length + 1}`,
      earlier: kept,
      ...(note ? { note } : {}),
      on: rules.today,
    },
  };
}
