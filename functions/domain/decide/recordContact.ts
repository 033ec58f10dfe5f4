import { mustExist } from '../calendar/mustExist.ts';
import {
  type Contact,
  type ContactStage,
  hasDeclined,
  isFaceToFace,
  type NewContact,
  type NewDecline,
} from '../contact.ts';
import { invalid, Refusal } from '../errors.ts';
import type { ContactDeclined, ContactRecorded } from '../events.ts';
import { type Actor, type Person, personOf, type Rank } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import { mustBeOfItem, mustBeOpen, mustRecord } from './recording.ts';

const RANKS: readonly Rank[] = ['director', 'deputy', 'section', 'staff'];

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

/** 主要领导、分管领导、经办科室 together with the deputy, and a consensus (domain.md §1 row 29). */
function isLeadersVisit(
  { way, consensus = [] }: NewContact,
  people: readonly Person[],
  { division }: Pick<ItemState, 'division'>,
): boolean {
  const ranks = people.map(({ rank }) => rank);
  const section = people.some((person) => division && person.section === division.section);
  const levels = ranks.includes('director') && ranks.includes('deputy') && section;
  return levels && isFaceToFace(way) && consensus.length > 0;
}

function mustBeOnADay(on: string, { today }: Rules): void {
  mustExist(on, 'on');
  if (on > today) throw invalid('DATE_IN_FUTURE', '沟通日期不能在今天之后。', 'on');
}

function checkContact(contact: NewContact): void {
  const { stage, background, situation, hopedEffect, signed, way } = contact;
  if (stage === 'before' && !(background && situation && hopedEffect)) {
    throw invalid(
      'FIELDS_MISSING',
      '办前沟通须记下“背景及原因、真实情况、希望取得的效果”三项。',
      'background',
    );
  }
  if (signed !== undefined && !(stage === 'reply' && isFaceToFace(way))) {
    throw invalid('SIGNED_NOT_FACE_TO_FACE', '只有当面答复的记录才请代表签字，请核对。', 'signed');
  }
}

/**
 * A contact record with what follows from it.
 * @throws Refusal IMPOSSIBLE_DATE, DATE_IN_FUTURE, SUBMITTER_UNKNOWN, PERSON_UNKNOWN, PRESENT_MISSING,
 * FIELDS_MISSING, SIGNED_NOT_FACE_TO_FACE
 */
export function contactOf(
  state: Pick<ItemState, 'item' | 'division' | 'contacts' | 'round'>,
  actor: Actor,
  contact: NewContact,
  rules: Rules,
): Contact {
  mustBeOnADay(contact.on, rules);
  mustBeOfItem(contact.submitters, state);
  checkContact(contact);
  const people = presentPeople(contact.present, rules);
  return {
    ...contact,
    contactId: `contact-${state.contacts.length + 1}`,
    round: state.round,
    highestRank: highestRank(people),
    faceToFace: isFaceToFace(contact.way),
    ...(isLeadersVisit(contact, people, state) ? { leadersVisit: true } : {}),
    by: actor.name,
  };
}

/**
 * 沟通（见面）记录 (domain.md §1 rows 28, 29, §4.4). The highest rank is taken from the directory, never
 * typed in: the leaders' share of 面复 is computed from it.
 * @param meetingId where it is one of the items of a 座谈 or 集中答复
 * @throws Refusal FORBIDDEN, ITEM_CLOSED, IMPOSSIBLE_DATE, DATE_IN_FUTURE, SUBMITTER_UNKNOWN,
 * PERSON_UNKNOWN, PRESENT_MISSING, FIELDS_MISSING, SIGNED_NOT_FACE_TO_FACE
 */
export function recordContact(
  state: ItemState,
  actor: Actor,
  contact: NewContact,
  rules: Rules,
  meetingId?: string,
): ContactRecorded {
  mustRecord(state, actor);
  mustBeOpen(state);
  const data = contactOf(state, actor, contact, rules);
  return { type: 'contact.recorded', data: { ...data, ...(meetingId ? { meetingId } : {}) } };
}

/** One item of a 座谈 or 集中答复 (domain.md §1 row 42). */
export interface GroupedContact {
  state: ItemState;
  contact: NewContact;
}

/** What a 集中答复 must tell of each item (row 42). */
function checkTold({ stage, told }: NewContact): void {
  if (stage !== 'reply' || told) return;
  throw invalid(
    'TOLD_MISSING',
    '集中答复须逐件讲清采纳情况、工作现状、办理成效三项，请补上。',
    'told',
  );
}

/** A refusal that says which of several items it is about. */
function ofItem(error: unknown, { state, index }: { state: ItemState; index: number }): unknown {
  if (!(error instanceof Refusal)) return error;
  const { kind, code, field, details, message } = error;
  return new Refusal(kind, code, `第${state.item.number}号：${message}`, {
    field: field ? `items.${index}.${field}` : `items.${index}`,
    details,
  });
}

/**
 * 座谈、集中答复: one meeting on the record of each of its items, under the same id.
 * @throws Refusal as recordContact, naming the item; ITEM_DOUBLED, TOLD_MISSING
 */
export function recordGroup(
  meetingId: string,
  grouped: readonly GroupedContact[],
  actor: Actor,
  rules: Rules,
): ContactRecorded[] {
  const ids = grouped.map(({ state }) => state.itemId);
  const doubled = ids.find((id, index) => ids.indexOf(id) < index);
  if (doubled) throw invalid('ITEM_DOUBLED', `“${doubled}”列了两次，请删去一次。`, 'items');
  return grouped.map(({ state, contact }, index) => {
    try {
      checkTold(contact);
      return recordContact(state, actor, contact, rules, meetingId);
    } catch (error) {
      throw ofItem(error, { state, index });
    }
  });
}

/** Whether the meeting of a stage was held in this round; the reply's only counts face to face. */
function held({ contacts, round }: ItemState, stage: ContactStage): boolean {
  const held = contacts.filter((contact) => contact.stage === stage && contact.round === round);
  return held.some(({ faceToFace }) => stage !== 'reply' || faceToFace);
}

/** @throws Refusal ALREADY_MET, ALREADY_DECLINED; a second reply may be declined after a first was given */
function mustBeWanting(state: ItemState, stage: ContactStage): void {
  if (state.concluded) return;
  if (held(state, stage)) {
    throw new Refusal('conflict', 'ALREADY_MET', '这一次已经沟通过，不必再登记“不需要走访”。');
  }
  if (hasDeclined(state, stage, ({ round }) => round === state.round)) {
    throw new Refusal('conflict', 'ALREADY_DECLINED', '这一次“不需要走访”已经登记，请刷新页面。');
  }
}

/**
 * 代表表示不需要走访 (domain.md §4.4): stands in the place of the stage's meeting, and in no rate.
 * @throws Refusal FORBIDDEN, ITEM_CLOSED, IMPOSSIBLE_DATE, DATE_IN_FUTURE, SUBMITTER_UNKNOWN, ALREADY_MET,
 * ALREADY_DECLINED
 */
export function declineContact(
  state: ItemState,
  actor: Actor,
  decline: NewDecline,
  rules: Rules,
): ContactDeclined {
  mustRecord(state, actor);
  mustBeOpen(state);
  mustBeOnADay(decline.on, rules);
  mustBeOfItem(decline.submitters, state);
  mustBeWanting(state, decline.stage);
  const declineId = `decline-${(state.declines?.length ?? 0) + 1}`;
  return {
    type: 'contact.declined',
    data: { ...decline, declineId, round: state.round, by: actor.name },
  };
}
