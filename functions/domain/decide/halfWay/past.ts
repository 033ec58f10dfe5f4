import { mustExist } from '../../calendar/mustExist.ts';
import type { Contact } from '../../contact.ts';
import { invalid } from '../../errors.ts';
import type { NewHalfWay, RecordedPast } from '../../halfWay.ts';
import { type NewCorrection, numbered } from '../../inspection.ts';
import type { NewItem } from '../../item.ts';
import { promisesOf } from '../../promise.ts';
import type { Reply } from '../../reply.ts';
import { type Actor, personOf } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import type { Delivery } from '../../steps/data.ts';
import { incompletePromise, incompleteReply } from '../../steps/guards.ts';
import { checkHandler } from '../divide.ts';
import { promisesMade } from '../promises/made.ts';
import { checkSponsored } from '../propose.ts';
import { contactOf } from '../recordContact.ts';
import { isAt } from './places.ts';
import { oldRatings } from './ratings.ts';
import { within } from './within.ts';

interface Asked {
  halfWay: NewHalfWay;
  item: NewItem;
  actor: Actor;
  rules: Rules;
}

function contactsOf({ halfWay, item, actor, rules }: Asked): Contact[] {
  const { round: now, past } = halfWay;
  const { division } = past;
  const contacts: Contact[] = [];
  for (const [index, { round = now, ...contact }] of (past.contacts ?? []).entries()) {
    const path = `past.contacts.${index}`;
    if (round > now) throw invalid('ROUND_TOO_LATE', `还没有第${round}轮。`, `${path}.round`);
    const state = { item, contacts, round, ...(division ? { division } : {}) };
    const made = within(path, () => contactOf(state, actor, contact, rules));
    contacts.push({ ...made, imported: true });
  }
  return contacts;
}

/** The reply, of the former round where this one has none yet. */
function replyOf({ halfWay, item, rules }: Asked): Reply | undefined {
  const { past, round, resumeAt } = halfWay;
  const { reply } = past;
  if (!reply) return undefined;
  within('past.reply', () => {
    const lacks = incompleteReply(reply, item, rules) ?? incompletePromise(reply, rules);
    if (lacks) throw lacks;
    if (promisesOf(reply).some(({ due }) => due < item.assignedOn)) {
      throw invalid('DATE_ORDER', '承诺的完成日期不能早于交办日，请核对。', 'promise.due');
    }
  });
  const written = isAt(resumeAt, 'section-review') ? round : round - 1;
  return { ...reply, revision: 1, round: written };
}

/** As at an inspection, but that they may be overdue. */
function checkCorrections(corrections: readonly NewCorrection[], { directory }: Rules): void {
  for (const [index, { by, until }] of corrections.entries()) {
    const path = `past.corrections.${index}`;
    mustExist(until, `${path}.until`);
    if (!personOf(directory, by)) {
      throw invalid('PERSON_UNKNOWN', `通讯录里没有“${by}”。`, `${path}.by`);
    }
  }
}

function checkDates({ halfWay: { past }, item, rules }: Asked): void {
  const days: [string, string][] = [
    ...(past.partyGroupOn ? [['partyGroupOn', past.partyGroupOn] as [string, string]] : []),
    ...(past.deliveries ?? []).map(({ on }): [string, string] => ['deliveries', on]),
    ...(past.contacts ?? []).map(({ on }): [string, string] => ['contacts', on]),
  ];
  for (const [part, on] of days) {
    const field = `past.${part}`;
    mustExist(on, field);
    if (on > rules.today) throw invalid('DATE_IN_FUTURE', `${on}在今天之后。`, field);
    if (on < item.assignedOn) {
      throw invalid('DATE_ORDER', `${on}早于交办日${item.assignedOn}，请核对。`, field);
    }
  }
}

/** Those who lead the item were answered; of the others what is known. */
function checkDeliveries(deliveries: readonly Delivery[], { submitters }: NewItem): void {
  const field = 'past.deliveries';
  const reached = deliveries.map(({ submitterId }) => submitterId);
  if (reached.some((id) => submitters.every((submitter) => submitter.id !== id))) {
    throw invalid('SUBMITTER_UNKNOWN', '送达名单里有本件以外的人，请核对。', field);
  }
  const missing = submitters.filter(({ id, lead }) => lead && !reached.includes(id));
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join('、');
  throw invalid('DELIVERY_MISSING', `答复须已送达领衔人，还缺：${names}。`, field);
}

/** Only what is known: members that are not stay away. */
function known<T extends object>(parts: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(parts).filter(
    ([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0),
  );
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}

/**
 * The past of an item as it is recorded: each part by the rule under which it would have been handed in,
 * but that dates may lie behind.
 * @throws Refusal of those rules, with the path; TIER_UNKNOWN, DATE_ORDER, ROUND_TOO_LATE
 */
export function recordPast(asked: Asked): RecordedPast {
  const { halfWay, item, rules } = asked;
  const { past, round } = halfWay;
  const { proposal, division, deliveries, tier, coOpinion, partyGroupOn, documentNumber } = past;
  checkDates(asked);
  if (proposal) within('past.proposal', () => checkSponsored(proposal, { item, round }, rules));
  if (division) within('past.division', () => checkHandler(division, proposal, rules));
  if (deliveries) checkDeliveries(deliveries, item);
  if (tier && !rules.profile.tiers.some(({ id }) => id === tier)) {
    throw invalid('TIER_UNKNOWN', '没有这一档，请从三档中选择。', 'past.tier');
  }
  const corrections = past.corrections ?? [];
  checkCorrections(corrections, rules);
  const reply = replyOf(asked);
  return known({
    ...{ proposal, division, tier, partyGroupOn, documentNumber, deliveries, reply },
    contacts: contactsOf(asked),
    promises: reply && deliveries ? promisesMade({ reply, promises: [] }, rules) : undefined,
    coOpinion: coOpinion && { ...coOpinion, revision: 1, round },
    ratings: oldRatings(halfWay, item, rules),
    corrections: numbered({}, corrections, 'half-way'),
  });
}
