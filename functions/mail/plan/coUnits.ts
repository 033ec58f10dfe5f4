import { addDays, later } from '../../domain/calendar/civilDate.ts';
import { withoutNames } from '../../domain/confidential.ts';
import {
  type Asking,
  type CoUnit,
  coUnitOf,
  lastAsking,
  opinionNow,
  STANCE_NAMES,
} from '../../domain/coUnit.ts';
import { isDrafted } from '../../domain/drafting.ts';
import type {
  CoUnitAnswered,
  CoUnitAsked,
  CoUnitDisputed,
  CoUnitReminded,
  CoUnitSettled,
} from '../../domain/events.ts';
import { handlerPhone } from '../phone.ts';
import type { PlannedMail } from '../planned.ts';
import { type Addressee, headsOf, officePeople, people, staff, withRoles } from './people.ts';
import { mailTo, type Own, type Planning } from './planning.ts';

/** A late opinion is still wanted: the link closes with our draft, this is only its last end. */
const OPEN_AFTER_DUE_DAYS = 90;

/** The unit as somebody who can be written to: at the address given with the asking, or the directory's. */
export function unitAddressee(
  { unit, askings }: Pick<CoUnit, 'unit' | 'askings'>,
  { directory }: Planning,
): Addressee[] {
  const known = directory.units?.find(({ name }) => name === unit);
  const address = askings.at(-1)?.email ?? known?.email;
  return address ? [{ id: `unit:${unit}`, name: unit, address, greeting: unit }] : [];
}

/** What a unit may read of the item: nobody is named who asked for secrecy (domain.md §3.2). */
export function toOutside(planning: Planning): Planning {
  const { state } = planning;
  return { ...planning, state: withoutNames(state, state.item.submitters) };
}

/** Those of the bureau who work on the item: handler and section head. */
function workers({ state, directory }: Planning): Addressee[] {
  const { handler, section } = state.division ?? {};
  return staff([...people(directory, handler), ...headsOf(directory, section)]);
}

function dueWords({ due }: Asking, { profile }: Planning) {
  return { word: `${profile.words.coOpinion}时限`, due: due.due, provisional: due.provisional };
}

/** The asking itself, each time with a link of its own. */
function requests(
  unit: CoUnit,
  asking: Asking,
  kind: Own<'co-unit-request'>['kind'],
  inside: Planning,
): PlannedMail[] {
  const planning = toOutside(inside);
  const { state, directory, profile } = planning;
  const { itemId, item, division, replyDeadline } = state;
  const own = {
    kind,
    word: profile.words.coOpinion,
    demands: item.demands,
    question: asking.question,
    reason: asking.reason,
    due: dueWords(asking, planning),
    why: asking.due.explanation.sentence,
    phone: handlerPhone(directory, division?.handler),
  };
  const expiresOn = addDays(later(asking.due.due, replyDeadline.due), OPEN_AFTER_DUE_DAYS);
  const scope = { purpose: 'co-opinion' as const, itemId, unit: unit.unit, asking: asking.n };
  return mailTo(unitAddressee(unit, planning), 'co-unit-request', own, planning).map((mail) => ({
    ...mail,
    link: { scope, expiresOn },
  }));
}

/** The asking that still waits for its answer. */
function waiting({ state }: Planning, name: string, n: number) {
  const unit = coUnitOf(state, name);
  const asking = unit && lastAsking(unit);
  if (!asking || asking.n !== n || opinionNow(unit)) return undefined;
  return state.concluded || isDrafted(state) ? undefined : { unit, asking };
}

/** 征求协办意见: a link to the unit; one without an address is asked on paper by the office. */
export function askedMails({ unit: name, n }: CoUnitAsked['data'], planning: Planning) {
  const open = waiting(planning, name, n);
  if (!open) return [];
  const { unit, asking } = open;
  if (unitAddressee(unit, planning).length > 0) {
    return requests(unit, asking, asking.reason ? 'redo' : 'first', planning);
  }
  const { handler } = planning.state.division ?? {};
  const { directory, profile } = planning;
  const told = staff([...officePeople(directory), ...people(directory, handler)]);
  const own = { unit: name, word: profile.words.coOpinion, due: dueWords(asking, planning) };
  return mailTo(told, 'co-unit-paper', own, planning);
}

/** 催协办意见: the unit with a fresh link, and those who work on the item. */
export function remindedMails(
  { unit: name, asking: n, kind }: CoUnitReminded['data'],
  planning: Planning,
): PlannedMail[] {
  const open = waiting(planning, name, n);
  if (!open) return [];
  const { unit, asking } = open;
  const contact = planning.directory.units?.find((known) => known.name === name)?.contact;
  const { co, coOpinion: word } = planning.profile.words;
  const own = { unit: name, kind, co, word, contact, due: dueWords(asking, planning) };
  return [
    ...requests(unit, asking, kind, planning),
    ...mailTo(workers(planning), 'co-unit-late', own, planning),
  ];
}

/** 协办意见 has come: told to those who work on the item. */
export function answeredMails(
  { unit, stance, text, basis, signer, version }: CoUnitAnswered['data'],
  planning: Planning,
): PlannedMail[] {
  const { co, coOpinion: word } = planning.profile.words;
  const objects = stance === 'object';
  const signed = `${signer.name}（${signer.title}）`;
  const own = {
    unit,
    co,
    word,
    stance: STANCE_NAMES[stance],
    objects,
    text,
    basis,
    signed,
    version,
  };
  return mailTo(workers(planning), 'co-unit-answered', own, planning);
}

/** 报请协调: the sponsor and the director. */
export function disputedMails(
  { unit, matter }: CoUnitDisputed['data'],
  planning: Planning,
): PlannedMail[] {
  const { state, directory } = planning;
  const known = coUnitOf(state, unit);
  const opinion = known && opinionNow(known);
  const leaders = [
    ...people(directory, state.proposal?.sponsor),
    ...withRoles(directory, ['director']),
  ];
  const own = { unit, matter, text: opinion?.text ?? '', basis: opinion?.basis };
  return mailTo(staff(leaders), 'co-unit-disputed', own, planning);
}

/** 协调决定: the unit, and those who work on the item. */
export function settledMails(
  { unit, decision, reason, on }: CoUnitSettled['data'],
  planning: Planning,
): PlannedMail[] {
  const { state, directory } = planning;
  const known = coUnitOf(state, unit);
  const phone = handlerPhone(directory, state.division?.handler);
  const own = { unit, word: planning.profile.words.coOpinion, decision, reason, on, phone };
  const outside = toOutside(planning);
  return [
    ...mailTo(known ? unitAddressee(known, planning) : [], 'co-unit-settled', own, outside),
    ...mailTo(workers(planning), 'co-unit-settled', own, planning),
  ];
}
