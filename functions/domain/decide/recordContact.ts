import { mustExist } from '../calendar/mustExist.ts';
import { isOver } from '../conclusion.ts';
import { isFaceToFace, type NewContact } from '../contact.ts';
import { forbidden, invalid } from '../errors.ts';
import type { ContactRecorded, ProgressRecorded } from '../events.ts';
import { type Actor, hasRole, type Person, personOf, type Rank } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';

const RANKS: readonly Rank[] = ['director', 'deputy', 'section', 'staff'];

/** Handler, the section's head, or the office record for an item that has a handler. */
function mustRecord(state: ItemState, actor: Actor): void {
  const office = hasRole(actor, ['office-clerk', 'office-head']);
  const head = hasRole(actor, ['section-head']) && actor.section === state.division?.section;
  if (office || head || state.division?.handler === actor.id) return;
  throw forbidden('沟通和进度由本件承办人、承办科室负责人或局办公室登记，您没有这一权限。');
}

function mustBeOpen(state: ItemState): void {
  if (isOver(state)) {
    throw invalid('ITEM_CLOSED', '本件办理已经结束，不能再登记。');
  }
}

function presentPeople(ids: readonly string[], rules: Rules): Person[] {
  return ids.map((id) => {
    const person = personOf(rules.directory, id);
    if (!person) throw invalid('PERSON_UNKNOWN', `通讯录里没有“${id}”。`, 'present');
    return person;
  });
}

/** The highest rank of those present; people from outside do not count. */
function highestRank(people: readonly Person[]): Rank {
  const rank = RANKS.find((known) => people.some((person) => person.rank === known));
  if (!rank) throw invalid('PRESENT_MISSING', '请写明我方在场人员。', 'present');
  return rank;
}

/**
 * 沟通（见面）记录 (domain.md §1 row 28, §4.4). The highest rank is taken from the directory, never
 * typed in: the leaders' share of 面复 is computed from it.
 * @throws Refusal FORBIDDEN, IMPOSSIBLE_DATE, DATE_IN_FUTURE, SUBMITTER_UNKNOWN, PERSON_UNKNOWN, PRESENT_MISSING, FIELDS_MISSING
 */
export function recordContact(
  state: ItemState,
  actor: Actor,
  contact: NewContact,
  rules: Rules,
): ContactRecorded {
  mustRecord(state, actor);
  mustBeOpen(state);
  mustExist(contact.on, 'on');
  if (contact.on > rules.today) throw invalid('DATE_IN_FUTURE', '沟通日期不能在今天之后。', 'on');
  const known = new Set(state.item.submitters.map((submitter) => submitter.id));
  if (contact.submitters.length === 0 || contact.submitters.some((id) => !known.has(id))) {
    throw invalid('SUBMITTER_UNKNOWN', '请选择本件的代表或委员。', 'submitters');
  }
  if (
    contact.stage === 'before' &&
    !(contact.background && contact.situation && contact.hopedEffect)
  ) {
    throw invalid(
      'FIELDS_MISSING',
      '办前沟通须记下“背景及原因、真实情况、希望取得的效果”三项。',
      'background',
    );
  }
  return {
    type: 'contact.recorded',
    data: {
      ...contact,
      contactId: `contact-${state.contacts.length + 1}`,
      round: state.round,
      highestRank: highestRank(presentPeople(contact.present, rules)),
      faceToFace: isFaceToFace(contact.way),
      by: actor.name,
    },
  };
}

/** 进度登记 (row 23). @throws Refusal FORBIDDEN, ITEM_CLOSED */
export function recordProgress(
  state: ItemState,
  actor: Actor,
  text: string,
  rules: Rules,
): ProgressRecorded {
  mustRecord(state, actor);
  mustBeOpen(state);
  return {
    type: 'progress.recorded',
    data: {
      progressId: `progress-${state.progress.length + 1}`,
      on: rules.today,
      text,
      by: actor.name,
    },
  };
}
