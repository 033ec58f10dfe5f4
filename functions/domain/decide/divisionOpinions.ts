import { mustExist } from '../calendar/mustExist.ts';
import { forbidden, invalid, Refusal } from '../errors.ts';
import type { DivisionAsked, DivisionOpinionGiven } from '../events.ts';
import { type Actor, hasRole } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import { mustHaveRole } from './authorize.ts';
import { mustGoOn, OFFICE } from './intake.ts';

/** 征询分工意见 as the office asks. */
export interface NewDivisionAsk {
  sections: string[];
  /** Civil date, not before today. */
  until: string;
  note?: string;
}

/** 科室意见 as handed in. */
export interface NewDivisionOpinion {
  answer: 'agree' | 'other';
  other?: string;
  reason?: string;
}

function mustBeUndivided(state: ItemState): void {
  mustGoOn(state);
  if (!state.division) return;
  throw new Refusal(
    'conflict',
    'ALREADY_DIVIDED',
    '本件已经分工，不再征询意见；有异议请与局办公室联系。',
  );
}

/**
 * 征询分工意见 (row 34): no task of the route, a question beside it.
 * @throws Refusal FORBIDDEN, ITEM_OVER, ALREADY_DIVIDED, SECTION_UNKNOWN, IMPOSSIBLE_DATE, DUE_PAST
 */
export function askSections(
  state: ItemState,
  actor: Actor,
  { sections, until, note }: NewDivisionAsk,
  { directory, today }: Rules,
): DivisionAsked {
  mustHaveRole(actor, OFFICE, '征询分工意见');
  mustBeUndivided(state);
  const unknown = sections.find((id) => !directory.sections.some((section) => section.id === id));
  if (unknown) throw invalid('SECTION_UNKNOWN', `没有“${unknown}”这个科室。`, 'sections');
  mustExist(until, 'until');
  if (until < today) throw invalid('DUE_PAST', '反馈日期不能在今天之前。', 'until');
  return {
    type: 'division.asked',
    data: {
      askId: `ask-${(state.divisionAsks?.length ?? 0) + 1}`,
      sections: [...new Set(sections)],
      until,
      on: today,
      by: actor.name,
      ...(note ? { note } : {}),
    },
  };
}

/**
 * 科室分工意见 (row 34): by the head of a section that was asked or is proposed.
 * @throws Refusal FORBIDDEN, ITEM_OVER, ALREADY_DIVIDED, NOT_ASKED, OTHER_MISSING, REASON_MISSING
 */
export function giveDivisionOpinion(
  state: ItemState,
  actor: Actor,
  { answer, other, reason }: NewDivisionOpinion,
  { directory, today }: Rules,
): DivisionOpinionGiven {
  const { section } = actor;
  if (!hasRole(actor, ['section-head']) || !section) {
    throw forbidden('分工意见由科室负责人提出，您没有这一权限。');
  }
  mustBeUndivided(state);
  const asked = state.divisionAsks?.some(({ sections }) => sections.includes(section));
  if (!asked && !state.proposal?.sections.includes(section)) {
    throw forbidden('本件没有征询您所在科室的意见。', 'NOT_ASKED');
  }
  const data = { section, answer, on: today, by: actor.name };
  if (answer === 'agree') return { type: 'division.opinion-given', data };
  if (!other || other === section || !directory.sections.some(({ id }) => id === other)) {
    throw invalid('OTHER_MISSING', '认为不应由本科室承办的，请写明应由哪个科室承办。', 'other');
  }
  if (!reason?.trim()) {
    throw invalid('REASON_MISSING', '认为不应由本科室承办的，请写明理由。', 'reason');
  }
  return { type: 'division.opinion-given', data: { ...data, other, reason } };
}
