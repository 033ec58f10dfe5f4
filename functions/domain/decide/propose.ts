import { mustExist } from '../calendar/mustExist.ts';
import { invalid } from '../errors.ts';
import { tierOf } from '../profile/profile.ts';
import { personOf } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import type { ProposalData } from '../steps/data.ts';
import { checkSponsor } from './sponsor.ts';
import { mustBeSubject } from './subject.ts';

/** @throws Refusal IMPOSSIBLE_DATE, DUE_OUT_OF_RANGE: the bureau's own date lies between today and the lawful one */
export function mustBeInnerDue(due: string, state: ItemState, today: string): void {
  mustExist(due, 'data.due');
  if (due > today && due <= state.replyDeadline.due) return;
  throw invalid(
    'DUE_OUT_OF_RANGE',
    `局内完成时限须在今天之后、办理时限${state.replyDeadline.due}之前。`,
    'data.due',
  );
}

/**
 * Known sections, each once, and who sponsors the item.
 * @throws Refusal SECTION_UNKNOWN, SECTION_DOUBLED, or of the sponsor
 */
export function checkSponsored(
  data: Pick<ProposalData, 'sections' | 'sponsor' | 'deputy'>,
  of: Parameters<typeof checkSponsor>[1],
  rules: Rules,
): void {
  const { sections } = data;
  const unknown = sections.find((id) => !rules.directory.sections.some((s) => s.id === id));
  if (unknown) throw invalid('SECTION_UNKNOWN', `没有“${unknown}”这个科室。`, 'data.sections');
  if (new Set(sections).size < sections.length) {
    throw invalid('SECTION_DOUBLED', '同一科室只列一次，第一个是牵头科室。', 'data.sections');
  }
  checkSponsor(data, of, rules);
}

/**
 * 拟办 (rows 3, 14): sections (the first leads), sponsor, and what else is proposed.
 * @throws Refusal SECTION_UNKNOWN, SECTION_DOUBLED, HANDLER_INVALID, TIER_UNKNOWN, SUBJECT_UNKNOWN, of the sponsor, or of the date
 */
export function checkProposal(data: ProposalData, state: ItemState, rules: Rules): void {
  const { sections, handler, due, tier, subject } = data;
  const { directory, profile, today } = rules;
  checkSponsored(data, { item: state.item }, rules);
  const proposed = handler ? personOf(directory, handler) : undefined;
  if (
    handler &&
    !(proposed?.roles.includes('handler') && sections.includes(proposed.section ?? ''))
  ) {
    throw invalid('HANDLER_INVALID', '建议的承办人须是所列科室的承办人。', 'data.handler');
  }
  if (due) mustBeInnerDue(due, state, today);
  if (tier && !tierOf(profile, tier)) {
    throw invalid('TIER_UNKNOWN', '没有这一档，请从三档中选择。', 'data.tier');
  }
  if (subject) mustBeSubject(subject, profile, 'data.subject');
}
