import { mustExist } from '../../calendar/mustExist.ts';
import { invalid, notFound, Refusal } from '../../errors.ts';
import type { HandOverContinued, HandOverOpened, ItemEventBody } from '../../events.ts';
import {
  type HandedItem,
  type HandOver,
  type HandOverAbout,
  type NewHandOver,
  remainingOf,
} from '../../handOver.ts';
import { type Actor, personOf, sectionName } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import { mustHaveRole } from '../authorize.ts';
import { handItemOver } from './ofItem.ts';

/** Items handed over in one transaction. */
export const AT_ONCE = 80;
/** Items of one hand-over: its list is in one event. */
const MOST = 800;
const LONGEST_TITLE = 60;

/** What happens to one item. */
interface Moved {
  state: ItemState;
  body: ItemEventBody;
}

/** The act, and what it does to the items of this step. */
export interface Step<E> {
  event: E;
  items: Moved[];
}

function mustBePast(on: string, field: string, { today }: Rules): void {
  mustExist(on, field);
  if (on > today) throw invalid('DATE_IN_FUTURE', `${on}在今天之后，请核对。`, field);
}

/** @throws Refusal TO_SELF, PERSON_UNKNOWN, SECTION_UNKNOWN, or of a date */
function aboutOf(asked: NewHandOver, rules: Rules): HandOverAbout {
  const { directory } = rules;
  mustBePast(asked.on, 'on', rules);
  if (asked.kind === 'functions') {
    const { itemIds: _items, ...about } = asked;
    mustBePast(asked.consent.on, 'consent.on', rules);
    return about;
  }
  const { kind, from, to } = asked;
  if (from === to) throw invalid('TO_SELF', '不能交接给自己，请另选。', 'to');
  const person = kind === 'person';
  const known = person
    ? personOf(directory, to)
    : directory.sections.find((section) => section.id === to);
  if (!known) {
    throw person
      ? invalid('PERSON_UNKNOWN', `通讯录里没有“${to}”。`, 'to')
      : invalid('SECTION_UNKNOWN', `没有“${to}”这个科室，请先更新通讯录。`, 'to');
  }
  const fromName = person
    ? (personOf(directory, from)?.name ?? from)
    : sectionName(directory, from);
  return { ...asked, fromName, toName: known.name };
}

const handed = ({ itemId, item }: ItemState): HandedItem => ({
  itemId,
  number: item.number,
  title: item.title.slice(0, LONGEST_TITLE),
  session: item.session.name,
});

function mustBeAllKnown(asked: NewHandOver, states: readonly ItemState[]): void {
  if (asked.kind !== 'functions') return;
  const known = new Set(states.map(({ itemId }) => itemId));
  const missing = asked.itemIds.find((itemId) => !known.has(itemId));
  if (missing) throw notFound(`没有找到“${missing}”这一件，请核对编号。`, 'ITEM_NOT_FOUND');
}

/**
 * 交接 (domain.md §7 row 9): all that is in one's hands, or of a section, or items whose matter is another
 * unit's now, in one recorded act. Every item is checked before the first is moved.
 * @param states the items that may be concerned, as they stand
 * @throws Refusal FORBIDDEN, TO_SELF, PERSON_UNKNOWN, SECTION_UNKNOWN, NOTHING_HELD, TOO_MANY,
 * ITEM_NOT_FOUND, DATE_IN_FUTURE, or what handItemOver refuses
 */
export function openHandOver(
  handOverId: string,
  asked: NewHandOver,
  states: readonly ItemState[],
  actor: Actor,
  rules: Rules,
): Step<HandOverOpened> {
  mustHaveRole(actor, ['office-clerk', 'office-head'], '交接');
  const about = aboutOf(asked, rules);
  mustBeAllKnown(asked, states);
  const items = states.flatMap((state) => {
    const body = handItemOver(state, handOverId, about, rules);
    return body ? [{ state, body }] : [];
  });
  if (items.length === 0) {
    throw invalid('NOTHING_HELD', '名下没有在办的件、承诺或整改，不必交接。', 'from');
  }
  if (items.length > MOST) throw invalid('TOO_MANY', `一次最多交接${MOST}件，请分批。`, 'itemIds');
  const now = items.slice(0, AT_ONCE);
  return {
    event: {
      type: 'hand-over.opened',
      data: {
        handOverId,
        about,
        items: items.map(({ state }) => handed(state)),
        done: now.map(({ state }) => state.itemId),
      },
    },
    items: now,
  };
}

/** The items of the next step. @throws Refusal HAND_OVER_FINISHED when nothing is left */
export function nextOf(act: HandOver): string[] {
  const left = remainingOf(act);
  if (left.length > 0) return left.slice(0, AT_ONCE).map(({ itemId }) => itemId);
  throw new Refusal('conflict', 'HAND_OVER_FINISHED', '已经全部交接完毕，请刷新页面。');
}

/** The same of one item, or nothing: what changed since must not keep the others back. */
function stillOver(act: HandOver, state: ItemState, rules: Rules): Moved[] {
  try {
    const body = handItemOver(state, act.handOverId, act.about, rules);
    return body ? [{ state, body }] : [];
  } catch (error) {
    // It ended meanwhile.
    if (error instanceof Refusal && error.code === 'ITEM_CLOSED') return [];
    throw error;
  }
}

/**
 * The next step of a hand-over of many items.
 * @throws Refusal FORBIDDEN, HAND_OVER_FINISHED, or what handItemOver refuses
 */
export function continueHandOver(
  act: HandOver,
  states: readonly ItemState[],
  actor: Actor,
  rules: Rules,
): Step<HandOverContinued> {
  mustHaveRole(actor, ['office-clerk', 'office-head'], '交接');
  const done = nextOf(act);
  const items = states.flatMap((state) => stillOver(act, state, rules));
  return { event: { type: 'hand-over.continued', data: { done } }, items };
}
