import { computeDeadline } from '../deadline/computeDeadline.ts';
import { invalid } from '../errors.ts';
import { responsibleOf } from '../fixedFive.ts';
import { clock } from '../profile/profile.ts';
import { personOf, sectionName } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import type { DivisionData, ProposalData } from '../steps/data.ts';
import { mustBeInnerDue } from './propose.ts';

/**
 * Exactly one handler, of the section, and the section as endorsed.
 * @throws Refusal HANDLER_INVALID, HANDLER_OTHER_SECTION, SECTION_NOT_ENDORSED
 */
export function checkHandler(
  data: DivisionData,
  proposal: ProposalData | undefined,
  { directory }: Pick<Rules, 'directory'>,
): void {
  const handler = personOf(directory, data.handler);
  if (!handler?.roles.includes('handler')) {
    throw invalid('HANDLER_INVALID', '须确定一名具体承办人，请从通讯录中选择。', 'data.handler');
  }
  if (handler.section !== data.section) {
    throw invalid(
      'HANDLER_OTHER_SECTION',
      `${handler.name}不在所选科室，请重新选择。`,
      'data.handler',
    );
  }
  if (!proposal?.sections.includes(data.section)) {
    throw invalid('SECTION_NOT_ENDORSED', '所选科室不在签批的拟办意见之内。', 'data.section');
  }
}

/**
 * 分工 (rows 3, 7, 34): one section of those endorsed, one handler of it; where the section asked for
 * another one, why it is divided so all the same.
 * @throws Refusal HANDLER_INVALID, HANDLER_OTHER_SECTION, SECTION_NOT_ENDORSED, RESPONSIBLE_MISSING,
 * OPINION_NOT_ANSWERED, or of the date
 */
export function checkDivision(data: DivisionData, state: ItemState, rules: Rules): void {
  const { directory, today } = rules;
  checkHandler(data, state.proposal, rules);
  if (!responsibleOf(directory, data.section)) {
    throw invalid(
      'RESPONSIBLE_MISSING',
      '所选科室还没有负责人，请先在通讯录中确定，责任人不能空缺。',
      'data.section',
    );
  }
  const said = state.divisionOpinions?.find(({ section }) => section === data.section);
  if (said?.answer === 'other' && !data.despite) {
    const other = sectionName(directory, said.other ?? '');
    throw invalid(
      'OPINION_NOT_ANSWERED',
      `${sectionName(directory, data.section)}认为应由${other}承办，仍交其承办的，请写明理由。`,
      'data.despite',
    );
  }
  if (data.due) mustBeInnerDue(data.due, state, today);
}

/** 完成时限 where nobody gave one: the profile's clock of a draft, the lawful deadline at the latest. */
function dueByClock({ item, replyDeadline }: ItemState, { profile, calendar, today }: Rules) {
  const inner = computeDeadline(
    clock(profile, 'draft', item.kind, item.session.recess),
    { assigned: item.assignedOn, received: item.receivedOn },
    calendar,
  );
  const early = inner.due < replyDeadline.due && inner.due > today;
  const { due, explanation } = early ? inner : replyDeadline;
  return { due, dueBasis: explanation.sentence };
}

/** The division with all five fixed things (row 3): head of the section, and a date in any case. */
export function withFixedFive(data: DivisionData, state: ItemState, rules: Rules): DivisionData {
  const responsible = responsibleOf(rules.directory, data.section)?.id;
  return {
    ...data,
    ...(responsible ? { responsible } : {}),
    ...(data.due ? {} : dueByClock(state, rules)),
  };
}
