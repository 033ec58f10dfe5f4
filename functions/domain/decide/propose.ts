import { mustExist } from '../calendar/mustExist.ts';
import { invalid } from '../errors.ts';
import { tierOf } from '../profile/profile.ts';
import { personOf } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import type { ProposalData } from '../steps/data.ts';

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
 * Known sections, each once, and a deputy director for a sponsor; of an item handled again the one he was
 * raised to.
 * @throws Refusal SECTION_UNKNOWN, SECTION_DOUBLED, SPONSOR_INVALID
 */
export function checkSponsored(
  { sections, sponsor }: Pick<ProposalData, 'sections' | 'sponsor'>,
  { directory, profile }: Rules,
  { again = false } = {},
): void {
  const unknown = sections.find((id) => !directory.sections.some((s) => s.id === id));
  if (unknown) throw invalid('SECTION_UNKNOWN', `没有“${unknown}”这个科室。`, 'data.sections');
  if (new Set(sections).size < sections.length) {
    throw invalid('SECTION_DOUBLED', '同一科室只列一次，第一个是牵头科室。', 'data.sections');
  }
  const roles = personOf(directory, sponsor)?.roles ?? [];
  const raised = again && roles.includes(profile.rating.raise.to);
  if (!raised && !roles.includes('deputy-director')) {
    throw invalid('SPONSOR_INVALID', '包案领导须是一位分管领导，请重新选择。', 'data.sponsor');
  }
}

/**
 * 拟办 (rows 3, 14): sections (the first leads), sponsor, and what else is proposed.
 * @throws Refusal SECTION_UNKNOWN, SECTION_DOUBLED, SPONSOR_INVALID, HANDLER_INVALID, TIER_UNKNOWN, or of the date
 */
export function checkProposal(data: ProposalData, state: ItemState, rules: Rules): void {
  const { sections, handler, due, tier } = data;
  const { directory, profile, today } = rules;
  checkSponsored(data, rules);
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
}
