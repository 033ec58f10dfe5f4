import { addDays } from '../../calendar/civilDate.ts';
import { mustExist } from '../../calendar/mustExist.ts';
import { addSpan } from '../../deadline/count.ts';
import { invalid } from '../../errors.ts';
import type { ReformDraftOpened } from '../../events.ts';
import type { SubmitterKind } from '../../item.ts';
import type { ReformAddressee } from '../../reformDraft.ts';
import type { Actor } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import { bearsSecretMark, NO_SECRETS } from '../../stateSecret.ts';
import { mustKeepDraftsOf } from './keep.ts';

/** Somebody who is to be asked: of an item, or by name and address. */
export type NewAddressee =
  | { itemId: string; submitterId: string }
  | { name: string; kind: SubmitterKind; organization?: string | undefined; email: string };

/** 征求意见稿 as the section or the office writes it. */
export interface NewReformDraft {
  title: string;
  text: string;
  questions: string[];
  /** Section id */
  section: string;
  addressees: NewAddressee[];
  /** Civil date: the last day for answers. */
  closesOn: string;
}

/** How long answers may be waited for, in days. */
const LONGEST = 183;

type Found = Omit<ReformAddressee, 'addresseeId'>;

/** @throws Refusal ADDRESSEE_UNKNOWN, ADDRESS_MISSING */
function found(wanted: NewAddressee, states: readonly ItemState[]): Found {
  if ('email' in wanted) {
    const { organization, ...own } = wanted;
    return { ...own, ...(organization ? { organization } : {}) };
  }
  const { itemId, submitterId } = wanted;
  const state = states.find((known) => known.itemId === itemId);
  const submitter = state?.item.submitters.find(({ id }) => id === submitterId);
  if (!submitter) {
    const message = `“${itemId}”没有编号为“${submitterId}”的提出人，请核对。`;
    throw invalid('ADDRESSEE_UNKNOWN', message, 'addressees');
  }
  const { name, kind, organization, confidential, email } = submitter;
  if (!email) {
    const message = `“${itemId}”的提出人${submitterId}没有登记电子邮箱，不能通过链接征求意见。`;
    throw invalid('ADDRESS_MISSING', message, 'addressees');
  }
  return {
    ...{ name, kind, email, from: { itemId, submitterId } },
    ...(organization ? { organization } : {}),
    ...(confidential ? { confidential } : {}),
  };
}

/** @throws Refusal ADDRESSEE_TWICE */
function mustBeDifferent(addressees: readonly Found[]): void {
  const addresses = addressees.map(({ email }) => email.toLowerCase());
  if (new Set(addresses).size === addresses.length) return;
  throw invalid('ADDRESSEE_TWICE', '征求对象有重复的电子邮箱，每人只问一次。', 'addressees');
}

/**
 * 主动征求代表意见, before a reform or a decision is taken (row 52).
 * @param states the items whose authors are asked
 * @throws Refusal FORBIDDEN, SECTION_UNKNOWN, STATE_SECRET, IMPOSSIBLE_DATE, CLOSES_TOO_SOON, CLOSES_TOO_LATE,
 * ADDRESSEE_UNKNOWN, ADDRESS_MISSING, ADDRESSEE_TWICE
 */
export function openReformDraft(
  draftId: string,
  wanted: NewReformDraft,
  states: readonly ItemState[],
  actor: Actor,
  { directory, profile, calendar, today }: Rules,
): ReformDraftOpened {
  const { title, text, questions, section, closesOn } = wanted;
  mustKeepDraftsOf(section, actor, '征求代表意见');
  if (!directory.sections.some(({ id }) => id === section)) {
    throw invalid('SECTION_UNKNOWN', `通讯录里没有“${section}”科室。`, 'section');
  }
  if ([title, text, ...questions].some(bearsSecretMark)) {
    throw invalid('STATE_SECRET', NO_SECRETS, 'text');
  }
  mustExist(closesOn, 'closesOn');
  if (closesOn <= today) {
    throw invalid('CLOSES_TOO_SOON', '截止日期须在今天以后，给代表留出时间。', 'closesOn');
  }
  if (closesOn > addDays(today, LONGEST)) {
    throw invalid('CLOSES_TOO_LATE', '征求意见最长半年，请把截止日期提前。', 'closesOn');
  }
  const addressees = wanted.addressees.map((one) => found(one, states));
  mustBeDifferent(addressees);
  const { n, unit } = profile.reformDrafts.remindBefore;
  const remindOn = addSpan(closesOn, { n: -n, unit }, calendar);
  return {
    type: 'reform-draft.opened',
    data: {
      ...{ draftId, year: Number(today.slice(0, 4)), title, text, questions, section },
      addressees: addressees.map((one, index) => ({ addresseeId: `a${index + 1}`, ...one })),
      ...{ openedOn: today, closesOn },
      ...(remindOn > today ? { remindOn } : {}),
    },
  };
}
