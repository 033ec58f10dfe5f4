import { isOver } from '../../conclusion.ts';
import { invalid, Refusal } from '../../errors.ts';
import type { ItemEventBody } from '../../events.ts';
import type { HandOverAbout, InnerHandOver, OuterHandOver } from '../../handOver.ts';
import { heldBy, sectionsOf } from '../../held.ts';
import { pendingReturn } from '../../intake.ts';
import { isSettled, ledgerOf } from '../../promise.ts';
import { type Person, personOf, ROLE_NAMES, type Role } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';

const named = ({ item }: ItemState) => `第${item.number}号`;

function mustHave(person: Person, roles: readonly Role[], state: ItemState): void {
  if (person.roles.some((role) => roles.includes(role))) return;
  const names = roles.map((role) => ROLE_NAMES[role]).join('、');
  throw invalid(
    'ROLE_MISSING',
    `${person.name}不是${names}，不能接${named(state)}，请另选。`,
    'to',
  );
}

/** Who takes over must be able to do it: the role, and for a handler the section. */
function checkReceiver(state: ItemState, { from, to }: InnerHandOver, { directory }: Rules): void {
  const person = personOf(directory, to);
  if (!person) throw invalid('PERSON_UNKNOWN', `通讯录里没有“${to}”。`, 'to');
  const { division, proposal } = state;
  if (division?.handler === from) {
    mustHave(person, ['handler'], state);
    if (person.section !== division.section) {
      throw invalid(
        'OTHER_SECTION',
        `${person.name}不在${named(state)}的承办科室，请另选，或先作科室调整。`,
        'to',
      );
    }
  }
  if (proposal?.sponsor === from) mustHave(person, ['deputy-director', 'director'], state);
}

/** What can go to another unit. */
function checkLeaving(state: ItemState): void {
  const details = { itemId: state.itemId };
  const refuse = (code: string, message: string) => {
    throw new Refusal('blocked', code, `${named(state)}${message}`, { field: 'itemIds', details });
  };
  if (isOver(state)) refuse('ITEM_CLOSED', '办理已经结束，不必移交。');
  if (pendingReturn(state)) refuse('RETURN_PENDING', '正在申请退办，结果出来以前不能移交。');
  if (!ledgerOf(state).every(isSettled)) {
    refuse('PROMISES_PENDING', '还有没了结的承诺，须由我局兑现或说明，不能移交。');
  }
}

function transferred(state: ItemState, handOverId: string, act: OuterHandOver): ItemEventBody {
  checkLeaving(state);
  const { on, unit, document, consent } = act;
  return {
    type: 'item.concluded',
    data: { how: 'transferred', on, unit, document, consent, handOverId },
  };
}

/**
 * What a hand-over does to one item; undefined where there is nothing of it to hand over any more.
 * @throws Refusal PERSON_UNKNOWN, ROLE_MISSING, OTHER_SECTION; ITEM_CLOSED, RETURN_PENDING,
 * PROMISES_PENDING
 */
export function handItemOver(
  state: ItemState,
  handOverId: string,
  about: HandOverAbout,
  rules: Rules,
): ItemEventBody | undefined {
  if (about.kind === 'functions') return transferred(state, handOverId, about);
  const { reason: _why, ...act } = about;
  if (act.kind === 'section') {
    if (!sectionsOf(state).includes(act.from)) return undefined;
    return { type: 'item.handed-over', data: { ...act, handOverId, what: [] } };
  }
  const what = heldBy(state, act.from);
  if (what.length === 0) return undefined;
  checkReceiver(state, about, rules);
  return { type: 'item.handed-over', data: { ...act, handOverId, what } };
}
