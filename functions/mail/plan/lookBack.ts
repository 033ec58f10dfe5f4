import type {
  ItemLookBackRated,
  LookBackEnded,
  LookBackOpened,
  LookBackReminded,
  LookBackResultChecked,
} from '../../domain/events.ts';
import {
  LOOK_BACK_RESULT_NAMES,
  LOOK_BACK_WHY_NAMES,
  type LookBack,
  type LookBackChoice,
} from '../../domain/lookBack.ts';
import type { Directory, Person } from '../../domain/roles.ts';
import { handlerPhone } from '../phone.ts';
import type { PlannedMail } from '../planned.ts';
import { LOOK_BACK_RATED } from '../words.ts';
import { headsOf, people, staff, submitters, withRoles } from './people.ts';
import { mailTo, type Planning, ratingScale } from './planning.ts';
import { ratingMails } from './rating.ts';

/**
 * Whom a row is for: its handler; of a solved item, which others check, the inspectors. In a year-end
 * review the handler assesses all of his.
 */
function peopleFor(
  { why, handler }: LookBackChoice,
  directory: Directory,
  yearEnd: true | undefined,
): Person[] {
  return why === 'sample' && !yearEnd
    ? withRoles(directory, ['inspector'])
    : people(directory, handler);
}

/** 回头看登记的请求: one mail to each with all of his items (rows 48, 55). */
export function lookBackMails(
  { year, title, reportBy, choices, yearEnd }: LookBackOpened['data'],
  directory: Directory,
): PlannedMail[] {
  const everybody = staff(choices.flatMap((choice) => peopleFor(choice, directory, yearEnd)));
  const asked = everybody.map(({ id, name, address, greeting }) => ({
    template: 'look-back' as const,
    recipient: { id, name, address },
    data: {
      bureau: directory.bureau.name,
      greeting,
      year,
      title,
      reportBy,
      items: choices
        .filter((choice) =>
          peopleFor(choice, directory, yearEnd).some((person) => person.id === id),
        )
        .map(listed),
    },
  }));
  return yearEnd ? [...asked, ...checkMails({ title, reportBy, choices }, directory)] : asked;
}

const listed = ({ session, number, title, why }: LookBackChoice) => ({
  label: `${session}第${number}号`,
  title,
  why: LOOK_BACK_WHY_NAMES[why],
});

/** 年终督查: the inspectors' list, one mail to each. */
function checkMails(
  { title, reportBy, choices }: Pick<LookBackOpened['data'], 'title' | 'reportBy' | 'choices'>,
  directory: Directory,
): PlannedMail[] {
  return staff(withRoles(directory, ['inspector'])).map(({ id, name, address, greeting }) => ({
    template: 'look-back-checks' as const,
    recipient: { id, name, address },
    data: {
      bureau: directory.bureau.name,
      greeting,
      title,
      reportBy,
      items: choices.map(listed),
    },
  }));
}

/**
 * 回头看到期提醒 (rows 48, 55): one mail to each with all of his items that have no result yet; when the day has
 * come the heads of the sections get theirs too.
 */
export function lookBackDueMails(
  { kind, itemIds }: LookBackReminded['data'],
  { title, reportBy, entries, yearEnd }: LookBack,
  directory: Directory,
): PlannedMail[] {
  const owing = entries.filter(({ itemId, finding }) => itemIds.includes(itemId) && !finding);
  const own = (of: (entry: LookBackChoice) => Person[], toHead: boolean) =>
    staff(owing.flatMap(of)).map(({ id, name, address, greeting }) => ({
      template: 'look-back-due' as const,
      recipient: { id, name, address },
      data: {
        bureau: directory.bureau.name,
        greeting,
        ...{ title, reportBy, kind, toHead },
        items: owing.filter((entry) => of(entry).some((person) => person.id === id)).map(listed),
      },
    }));
  const told = own((entry) => peopleFor(entry, directory, yearEnd), false);
  if (kind === 'ahead') return told;
  const heads = own(({ section }) => headsOf(directory, section), true);
  const known = new Set(told.map(({ recipient }) => recipient.id));
  return [...told, ...heads.filter(({ recipient }) => !known.has(recipient.id))];
}

/** 年终复评退回: the handler and the head of the section learn what does not agree. */
export function lookBackReturnedMails(
  { itemId, outcome, remark = '' }: LookBackResultChecked['data'],
  by: string,
  { entries }: LookBack,
  directory: Directory,
): PlannedMail[] {
  const entry = entries.find((known) => known.itemId === itemId);
  if (!entry || outcome === 'agreed') return [];
  const { label, title } = listed(entry);
  const told = staff([...people(directory, entry.handler), ...headsOf(directory, entry.section)]);
  return told.map(({ id, name, address, greeting }) => ({
    template: 'look-back-returned' as const,
    recipient: { id, name, address },
    data: { bureau: directory.bureau.name, greeting, label, title, by, reason: remark },
  }));
}

/**
 * 回头看结果, to those who made the suggestion (rows 48, 49); what is handled again they learn of by the
 * re-opening itself.
 */
export function lookBackToldMails(
  { itemId, rateUntil }: LookBackEnded['data'],
  { lookBackId, year, entries }: LookBack,
  planning: Planning,
): PlannedMail[] {
  const finding = entries.find((known) => known.itemId === itemId)?.finding;
  if (!finding || finding.result === 'now-possible') return [];
  const { state, directory, profile } = planning;
  const { result, evidence, remark } = finding;
  const own = {
    year,
    result: LOOK_BACK_RESULT_NAMES[result],
    ...(evidence ? { evidence } : {}),
    ...(remark ? { remark } : {}),
    ...(rateUntil ? { rating: { ...ratingScale(profile), until: rateUntil } } : {}),
    phone: handlerPhone(directory, state.division?.handler),
  };
  const mails = mailTo(submitters(state.item.submitters), 'look-back-told', own, planning);
  if (!rateUntil) return mails;
  return mails.map((mail) => {
    const submitterId = mail.recipient.id;
    const scope = { purpose: 'rate-look-back' as const, itemId, lookBackId, submitterId };
    return { ...mail, link: { scope, expiresOn: rateUntil } };
  });
}

/** 对回头看结果的评价: told and thanked as for the reply. */
export function lookBackRatingMails(
  { lookBackId: _round, ...rating }: ItemLookBackRated['data'],
  planning: Planning,
): PlannedMail[] {
  return ratingMails({ ...rating, round: planning.state.round }, planning, LOOK_BACK_RATED);
}
